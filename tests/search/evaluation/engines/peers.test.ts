import { peerDocuments } from '../../../../src/search/evaluation/engines/documents';
import { peers } from '../../../../src/search/evaluation/engines/peers';
import { pages } from '../../../fixtures/search/corpus';

test('three peers, each under its own name, and each finds a plain word', async () => {
  expect(peers.map(({ name }) => name)).toEqual(['lunr', 'MiniSearch', 'Orama']);
  for (const { name, make } of peers) {
    const engine = await make(peerDocuments(pages));
    expect(engine.name).toBe(name);
    expect((await engine.search('paspoort')).pages).toContain('paspoort');
  }
});
