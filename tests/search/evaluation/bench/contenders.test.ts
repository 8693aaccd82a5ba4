import { contenders } from '../../../../src/search/evaluation/bench/contenders';
import { corpus } from '../../../fixtures/search/corpus';

test.each(contenders.map((contender) => [contender.name, contender] as const))(
  '%s answers from nothing but what it publishes',
  async (name, { build }) => {
    const { first, rest, open } = await build(corpus);
    expect(first.length).toBeGreaterThan(0);
    expect(rest.length).toBe(name === 'eigen' ? 3 : 0);
    const engine = await open();
    expect(engine.name).toBe(name);
    expect((await engine.search('matrassen')).pages[0]).toBe('bedden');
  },
);
