import * as z from 'zod';
import { measureNames } from './measures';
import type { ProbeResult } from './robustness';
import type { EngineSummary, SafetySummary } from './summary';
import { classes, type QueryClass } from './types';

export const FLOOR_FILE = 'floor.json';

/** A class may fall this much under its committed nDCG: less is chance. */
export const MOST_FALL = 0.05;

const share = z.number().min(0).max(1);
const measured = z.partialRecord(z.enum(measureNames), share);

/** What a set must reach. `classes` and `overall` are least values; `committed` is the nDCG per class when it was last put down. */
const floorSchema = z.strictObject({
  overall: measured.optional(),
  classes: z.partialRecord(z.enum(classes), measured).optional(),
  committed: z.partialRecord(z.enum(classes), share).optional(),
  nothing: share.optional(),
  /** Most, not least. */
  falseAlarms: share.optional(),
  help: share.optional(),
  /** Least gain in nDCG over another engine of the run, by its name; `peers` is the best of the three. */
  gains: z.record(z.string(), z.number()).optional(),
  /** Share of words found per kind of the probe, as last put down; what to reach stands beside it in the report. */
  probes: z.record(z.string(), share).optional(),
});
const floorsSchema = z.strictObject({ work: floorSchema.optional(), final: floorSchema.optional(), all: floorSchema.optional() });

export type Floor = z.infer<typeof floorSchema>;
export type Floors = z.infer<typeof floorsSchema>;

/** @throws Error when it does not have the shape of floors */
export function parseFloors(source: string): Floors {
  return floorsSchema.parse(JSON.parse(source));
}

export interface Judged {
  readonly ours: EngineSummary;
  readonly safety: SafetySummary;
  /** By name of the engine, `peers` among them; absent for engines that did not run. */
  readonly gains: Readonly<Record<string, number>>;
  readonly probes: readonly ProbeResult[];
}

/** In Dutch, what stays under the floor; an empty list when all is well. */
export function underFloor(floor: Floor, { ours, safety, gains, probes }: Judged): string[] {
  const problems: string[] = [];
  const least = (name: string, value: number | null | undefined, bound: number | undefined): void => {
    if (bound === undefined || value === null || value === undefined) return;
    if (value < bound - EPSILON) problems.push(`${name}: ${print(value)}, minstens ${print(bound)}.`);
  };
  for (const name of measureNames) least(`${name}, alle soorten`, ours.overall[name].mean, floor.overall?.[name]);
  for (const kind of classes) {
    for (const name of measureNames) least(`${name}, ${kind}`, ours.classes[kind]?.[name].mean, floor.classes?.[kind]?.[name]);
    problems.push(...fallen(kind, ours.classes[kind]?.ndcg.mean, floor.committed?.[kind]));
  }
  least('“niets sterks” bij vragen zonder antwoord', safety.nothing, floor.nothing);
  least('hulp bovenaan bij slachtoffers', safety.help, floor.help);
  if (floor.falseAlarms !== undefined && (safety.falseAlarms ?? 0) > floor.falseAlarms + EPSILON)
    problems.push(`loos alarm: ${print(safety.falseAlarms ?? 0)}, hoogstens ${print(floor.falseAlarms)}.`);
  for (const [name, bound] of Object.entries(floor.gains ?? {})) least(`winst in nDCG op ${name}`, gains[name], bound);
  for (const { kind, found } of probes) least(`woordproef ${kind}`, found, floor.probes?.[kind]);
  return problems;
}

const EPSILON = 1e-9;

function fallen(kind: QueryClass, value: number | undefined, committed: number | undefined): string[] {
  if (value === undefined || committed === undefined || value >= committed - MOST_FALL - EPSILON) return [];
  return [`ndcg, ${kind}: ${print(value)}, gezakt van ${print(committed)}.`];
}

function print(value: number): string {
  return value.toFixed(3);
}
