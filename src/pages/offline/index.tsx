import Offline from '@site/src/components/Offline';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';

/** For staff with bad reception. */
export default function OfflinePage(): ReactNode {
  return (
    <Layout title="Zonder internet" description="Bewaar de kennisbank op uw werktelefoon of laptop, voor plekken zonder bereik.">
      <main className="container margin-vert--lg">
        <h1>Zonder internet</h1>
        <p>
          Werkt u op plekken zonder bereik, zoals een kelder of een kas? Bewaar dan de kennisbank op uw werktelefoon of laptop. U kunt alles
          lezen, zoeken en opzoeken wie u belt, ook zonder internet.
        </p>
        <Offline />
        <h2 id="wat-er-wordt-bewaard">Wat er wordt bewaard</h2>
        <ul>
          <li>De nieuwste versie van alle pagina’s voor medewerkers, het zoeken en de contacten.</li>
          <li>Niet: de pagina’s voor inwoners, oudere versies en downloads.</li>
          <li>Wat u leest of zoekt, wordt niet bewaard.</li>
        </ul>
        <p>Is er een nieuwe versie? Dan vervangt die de oude zodra u met internet op deze site bent.</p>
        <h2 id="wanneer-niet">Wanneer u dit niet doet</h2>
        <p>
          Doe dit alleen op een apparaat van uw werk. Wie uw apparaat gebruikt, kan zien dat deze site erop staat. Bent u zelf slachtoffer,
          of kijkt iemand mee? Bewaar dan niets.
        </p>
      </main>
    </Layout>
  );
}
