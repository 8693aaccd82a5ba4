import { peerDocuments } from '../../../../src/search/evaluation/engines/documents';
import { peers } from '../../../../src/search/evaluation/engines/peers';
import { pages } from '../../../fixtures/search/corpus';

test('three peers, each under its own name, and each finds a plain word', async () => {
  expect(peers.map(({ name }) => name)).toEqual(['lunr', 'MiniSearch', 'Orama']);
  for (const { name, publish } of peers) {
    const { first, open } = await publish(peerDocuments(pages));
    const engine = open();
    expect(first.join('')).toContain('paspoort');
    expect(engine.name).toBe(name);
    expect((await engine.search('paspoort')).pages).toContain('paspoort');
  }
});
