import { join } from 'node:path';
import { readLibrary } from '../../../src/content/library';

const root = join(__dirname, '../../..');
const { pages, registries } = readLibrary(root);
const { municipalities, rniDesks } = registries;

/** The division of 2025: regional unit → municipalities, and its safety regions. From the fact sheet, section 4.1 (P114–P118). */
const units: Record<string, { total: number; safetyRegions: Record<string, number> }> = {
  'Noord-Nederland': { total: 40, safetyRegions: { Drenthe: 12, Fryslân: 18, Groningen: 10 } },
  'Oost-Nederland': {
    total: 76,
    safetyRegions: { 'Noord- en Oost-Gelderland': 22, Twente: 14, 'Gelderland-Midden': 15, 'Gelderland-Zuid': 14, IJsselland: 11 },
  },
  'Midden-Nederland': { total: 38, safetyRegions: { Flevoland: 6, Utrecht: 26, 'Gooi en Vechtstreek': 6 } },
  'Noord-Holland': { total: 32, safetyRegions: { 'Noord-Holland Noord': 16, Kennemerland: 9, 'Zaanstreek-Waterland': 7 } },
  Amsterdam: { total: 6, safetyRegions: { 'Amsterdam-Amstelland': 6 } },
  'Den Haag': { total: 27, safetyRegions: { 'Hollands Midden': 18, Haaglanden: 9 } },
  Rotterdam: { total: 23, safetyRegions: { 'Zuid-Holland Zuid': 10, 'Rotterdam-Rijnmond': 13 } },
  'Zeeland-West-Brabant': { total: 37, safetyRegions: { 'Midden- en West-Brabant': 24, Zeeland: 13 } },
  'Oost-Brabant': { total: 32, safetyRegions: { 'Brabant-Zuidoost': 21, 'Brabant-Noord': 11 } },
  Limburg: { total: 31, safetyRegions: { 'Zuid-Limburg': 16, 'Limburg-Noord': 15 } },
};

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

test('342 municipalities, each once', () => {
  expect(municipalities).toHaveLength(342);
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(342);
});

test.each(Object.entries(units))('%s has its municipalities, per safety region', (unit, { total, safetyRegions }) => {
  const here = municipalities.filter(({ policeUnit }) => policeUnit === unit);
  expect(here).toHaveLength(total);
  expect(countBy(here, ({ safetyRegion }) => safetyRegion)).toEqual(safetyRegions);
  expect(new Set(here.map(({ riec }) => riec)).size).toBe(1);
});

test('ten units, twenty-five safety regions, ten RIECs, and no others', () => {
  expect(Object.keys(countBy(municipalities, ({ policeUnit }) => policeUnit)).sort()).toEqual(Object.keys(units).sort());
  expect(new Set(municipalities.map(({ safetyRegion }) => safetyRegion)).size).toBe(25);
  expect(new Set(municipalities.map(({ riec }) => riec)).size).toBe(10);
});

test('the six of Gooi en Vechtstreek lie in Noord-Holland and fall under Midden-Nederland', () => {
  const names = municipalities.filter(({ safetyRegion }) => safetyRegion === 'Gooi en Vechtstreek').map(({ name }) => name);
  expect(names.sort()).toEqual(['Blaricum', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Wijdemeren']);
});

test('nineteen RNI desks, each in its own municipality and unit', () => {
  expect(rniDesks).toHaveLength(19);
  for (const desk of rniDesks)
    expect(municipalities.find(({ code }) => code === desk.code)).toMatchObject({ name: desk.municipality, policeUnit: desk.policeUnit });
});

test.each(Object.keys(units))('the page of %s lists its own municipalities', (unit) => {
  const page = pages.find(({ frontMatter }) => frontMatter.id === `organiseren-regio-${unit.toLowerCase().replaceAll(' ', '-')}`);
  expect(page?.body).toContain(`::gemeenten{eenheid="${unit}"}`);
});
