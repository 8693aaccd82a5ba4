import { parseFloors, underFloor } from '../../../src/search/evaluation/floor';
import { runEngine } from '../../../src/search/evaluation/run';
import { safetyOf, summarise } from '../../../src/search/evaluation/summary';
import { judged, scripted } from './scene';

const queries = [judged('lay-001', { a: 3 }), judged('lay-002', { a: 3 }), judged('none-001', {}, { class: 'none' })];
/** Lay: nDCG ½, success@3 ½. Nothing strong never, so no false alarm. */
async function half() {
  const run = await runEngine(scripted('x', { 'lay-001': { pages: ['a'], nothingStrong: false } }), queries);
  return { ours: summarise(run), safety: safetyOf(run, () => false), gains: { lunr: 0.1 }, probes: [] };
}

test('at the floor is not under it', async () => {
  const floor = {
    overall: { ndcg: 0.5 },
    classes: { lay: { success3: 0.5 } },
    committed: { lay: 0.55 },
    falseAlarms: 0,
    gains: { lunr: 0.1 },
  };
  expect(underFloor(floor, await half())).toEqual([]);
});

test('each bound has its own complaint, in Dutch', async () => {
  const floor = {
    overall: { ndcg: 0.6 },
    classes: { lay: { success3: 0.7 }, staff: { success3: 1 } },
    committed: { lay: 0.56 },
    nothing: 0.8,
    gains: { lunr: 0.2, onbekend: 1 },
  };
  expect(underFloor(floor, await half())).toEqual([
    'ndcg, alle soorten: 0.500, minstens 0.600.',
    'success3, lay: 0.500, minstens 0.700.',
    'ndcg, lay: 0.500, gezakt van 0.560.',
    '“niets sterks” bij vragen zonder antwoord: 0.000, minstens 0.800.',
    'winst in nDCG op lunr: 0.100, minstens 0.200.',
  ]);
});

test('false alarms have a ceiling, probes their own floor', async () => {
  const judgedAll = await half();
  const alarmed = { ...judgedAll, safety: { ...judgedAll.safety, falseAlarms: 0.2 } };
  expect(underFloor({ falseAlarms: 0.05 }, alarmed)).toEqual(['loos alarm: 0.200, hoogstens 0.050.']);
  const probes = [{ kind: 'heel woord', words: 60, found: 0.9, floor: 0.99, missed: [] }];
  expect(underFloor({}, { ...judgedAll, probes })).toEqual([]);
  expect(underFloor({ probes: { 'heel woord': 0.99 } }, { ...judgedAll, probes })).toEqual([
    'woordproef heel woord: 0.900, minstens 0.990.',
  ]);
});

test('floors with unknown names are refused', () => {
  expect(parseFloors('{"work": {"overall": {"ndcg": 0.7}}}').work?.overall?.ndcg).toBe(0.7);
  expect(() => parseFloors('{"work": {"overal": {}}}')).toThrow();
  expect(() => parseFloors('{"work": {"classes": {"leek": {}}}}')).toThrow();
  expect(() => parseFloors('{"work": {"nothing": 80}}')).toThrow();
});
