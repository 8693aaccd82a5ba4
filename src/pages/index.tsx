import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import LanguageLinks from '@site/src/components/LanguageLinks';
import NewestRelease from '@site/src/components/NewestRelease';
import RoleList from '@site/src/components/RoleList';
import SearchBox from '@site/src/components/SearchBox';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { FaceData } from '../plugins/library/faceData';
import styles from './index.module.css';

/** Home: one question, help at once, then three ways in. */
export default function Home(): ReactNode {
  const { roles, emergency } = usePluginData('kennisbank-library') as FaceData;
  return (
    <Layout description="Voor medewerkers van gemeenten en inwoners: herken signalen van mensenhandel, weet wat u doet en wie u belt.">
      <main className={styles.main}>
        <section className={styles.ask} aria-labelledby="vraag">
          <h1 id="vraag">Wat ziet u?</h1>
          <p className={styles.hint}>Typ in uw eigen woorden wat u ziet of hoort. Bijvoorbeeld: “baas houdt paspoorten vast”.</p>
          <div className={styles.search}>
            <SearchBox variant="large" />
          </div>
          <ul className={styles.calls}>
            {emergency.map((contact) => (
              <li key={contact.id}>
                <a className={contact.id === '112' ? styles.danger : styles.call} href={contact.href}>
                  {contact.label} <strong>{contact.number}</strong>
                </a>
              </li>
            ))}
            <li>
              <Link className={styles.call} to="/procedures/bij-wie-meldt-u/">
                Wie bel ik?
              </Link>
            </li>
            <li>
              <Link className={styles.call} to="/inwoners/hulp-krijgen/">
                Ik heb hulp nodig
              </Link>
            </li>
          </ul>
        </section>

        <div className={styles.ways}>
          <section className={`${styles.way} ${styles.staff}`} aria-labelledby="gemeente">
            <h2 id="gemeente">Ik werk bij een gemeente</h2>
            <p>
              Kies uw werk. U ziet op één scherm wat u kunt zien, wat u doet en wie u belt. Uw keuze blijft op dit apparaat, tot u haar
              wist.
            </p>
            <RoleList roles={roles} />
            <p>
              <Link to="/signalen/">Alle signalen</Link> · <Link to="/procedures/">Alle procedures</Link> ·{' '}
              <Link to="/organiseren/">Beleid en organisatie</Link>
            </p>
          </section>
          <section className={styles.way} aria-labelledby="zorgen">
            <h2 id="zorgen">Ik maak me zorgen om iemand</h2>
            <p>Uw buurman, een collega, uw kind. U hoeft niets te bewijzen.</p>
            <ul className={styles.links}>
              <li>
                <Link to="/inwoners/herkennen/">Hoe herken ik uitbuiting?</Link>
              </li>
              <li>
                <Link to="/inwoners/melden/">Waar kan ik dit melden?</Link>
              </li>
              <li>
                <Link to="/inwoners/mijn-kind/">Zorgen om mijn kind</Link>
              </li>
            </ul>
          </section>
          <section className={`${styles.way} ${styles.help}`} aria-labelledby="hulp">
            <h2 id="hulp">Ik heb hulp nodig</h2>
            <p>Wordt u gedwongen of uitgebuit? U bent niet alleen, en het is niet uw schuld.</p>
            <ul className={styles.links}>
              <li>
                <Link to="/inwoners/hulp-krijgen/">Hulp krijgen</Link>
              </li>
              <li>
                <Link to="/inwoners/veilig-bekijken/">Deze site veilig bekijken</Link>
              </li>
            </ul>
            <LanguageLinks />
          </section>
          <div className={styles.release}>
            <NewestRelease />
          </div>
        </div>
      </main>
    </Layout>
  );
}
