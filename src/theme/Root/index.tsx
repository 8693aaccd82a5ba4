import Head from '@docusaurus/Head';
import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import QuickExit from '@site/src/components/QuickExit';
import { hasQuickExit, iconOf, isQuietPath } from '@site/src/face/places';
import { keepQuiet } from '@site/src/face/quietReading';
import { type ReactNode, useEffect, useState } from 'react';

/** Around the whole site: "Snel weg" where it is needed, and reading in silence on public pages. */
export default function Root({ children }: { children: ReactNode }): ReactNode {
  const { pathname } = useLocation();
  const history = useHistory();
  const base = useBaseUrl('/');
  const quiet = isQuietPath(pathname);
  useEffect(() => keepQuiet(history), [history]);
  // Who keeps the site on a device has the newest one there, once a visit. Anyone else: nothing happens, and nothing is loaded.
  useEffect(() => {
    if (!quiet) renewKept(base).catch(() => undefined);
  }, [base, quiet]);
  return (
    <>
      <Head>
        <link rel="icon" href={useBaseUrl(iconOf(pathname))} type="image/svg+xml" />
      </Head>
      {useExit(hasQuickExit(pathname)) && <QuickExit />}
      {children}
    </>
  );
}

/** One file answers every unknown address, also below `/signalen/`: until React has taken over, what was delivered stands. */
function useExit(wanted: boolean): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (alive || typeof document === 'undefined') return wanted;
  return document.querySelector('[data-snel-weg]') !== null;
}

async function renewKept(base: string): Promise<void> {
  if (!('caches' in globalThis) || (await caches.keys()).length === 0) return;
  const { renewSite } = await import('@site/src/face/offline');
  await renewSite(base);
}
