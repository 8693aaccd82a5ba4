import SearchPage from '@site/src/components/SearchPage';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';

export default function Zoeken(): ReactNode {
  return (
    <Layout title="Zoeken" description="Zoek in signalen, procedures en alles wat in de kennisbank staat.">
      <SearchPage />
    </Layout>
  );
}
