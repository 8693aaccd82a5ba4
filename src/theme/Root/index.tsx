import { useHistory, useLocation } from '@docusaurus/router';
import QuickExit from '@site/src/components/QuickExit';
import { hasQuickExit } from '@site/src/face/places';
import { keepQuiet } from '@site/src/face/quietReading';
import { type ReactNode, useEffect } from 'react';

/** Around the whole site: "Snel weg" where it is needed, and reading in silence on public pages. */
export default function Root({ children }: { children: ReactNode }): ReactNode {
  const { pathname } = useLocation();
  const history = useHistory();
  useEffect(() => keepQuiet(history), [history]);
  return (
    <>
      {hasQuickExit(pathname) && <QuickExit />}
      {children}
    </>
  );
}
