import type { Interval } from './bootstrap';
import { type Evaluation, worstQueries } from './evaluation';
import { measureNames } from './measures';
import type { EarlySummary, EngineSummary, Intervals } from './summary';
import { classes } from './types';

const heads = { ndcg: 'nDCG@10', mrr: 'MRR', recall: 'recall@10', success1: 'goed@1', success3: 'goed@3' } as const;

/** The evaluation for people at a terminal, in tables that can go into a Markdown file as they are. */
export function printEvaluation(evaluation: Evaluation): string {
  const { set, queries, engines, gains, safety, early, probes, problems, floored } = evaluation;
  return [
    `${queries.length} zoekvragen (${setNames[set]}).`,
    '',
    table(['zoekmachine', ...measureNames.map((name) => heads[name])], engines.map(overallRow)),
    '',
    'nDCG@10 / goed@3 per soort:',
    '',
    classTable(engines),
    '',
    'Winst in nDCG@10, met 95%-interval:',
    '',
    table(
      ['op', 'winst'],
      gains.map(({ over, interval }) => [over, withInterval(interval, true)]),
    ),
    '',
    `“Niets sterks gevonden” bij vragen zonder antwoord: ${percent(safety.nothing)}; loos alarm: ${percent(safety.falseAlarms)}.`,
    `Hulp bovenaan bij vragen van slachtoffers: ${percent(safety.help)}${safety.withoutHelp.length > 0 ? ` (niet bij ${safety.withoutHelp.join(', ')})` : ''}.`,
    ...(early ? [earlyLine(early)] : []),
    '',
    ...(probes.length > 0
      ? [
          'Woordproef: een goede pagina in de eerste tien.',
          '',
          table(
            ['zo getypt', 'woorden', 'gevonden', 'ten minste', 'niet gevonden (getypt)'],
            probes.map(({ kind, words, found, floor, missed }) => [
              kind,
              String(words),
              percent(found),
              percent(floor),
              missed
                .slice(0, 5)
                .map(({ word, typed }) => `${word} (${typed})`)
                .join(', '),
            ]),
          ),
          '',
        ]
      : []),
    'Slechtste zoekvragen; dekking is hoe zeker een begrip is herkend (onder 0,30 mist de thesaurus woorden):',
    '',
    table(
      ['kenmerk', 'zoekvraag', 'nDCG', 'dekking', 'onbekende woorden'],
      worstQueries(queries).map(({ id, query, measures, coverage, unknown }) => [
        id,
        query,
        measures.ndcg.toFixed(2),
        coverage.toFixed(2),
        unknown.join(' '),
      ]),
    ),
    '',
    ...(floored
      ? problems.length > 0
        ? ['ONDER DE ONDERGRENS:', ...problems.map((problem) => `- ${problem}`)]
        : ['Boven de ondergrens.']
      : ['Voor deze verzameling is nog geen ondergrens vastgelegd.']),
  ].join('\n');
}

const setNames = { work: 'werkset', final: 'eindset', all: 'alles' } as const;

function earlyLine({ answered, of, first, whole, lateHelp }: EarlySummary): string {
  const pair = ({ ndcg, success3 }: EarlySummary['first']): string => `nDCG@10 ${ndcg.toFixed(3)}, goed@3 ${success3.toFixed(3)}`;
  const late = lateHelp.length > 0 ? ` Hulp komt later bij ${lateHelp.join(', ')}.` : '';
  return `De eerste bestanden beantwoorden ${answered} van ${of} vragen meteen: ${pair(first)}; met alles: ${pair(whole)}.${late}`;
}

function overallRow({ engine, overall }: EngineSummary): string[] {
  return [engine, ...measureNames.map((name) => (name === 'ndcg' ? withInterval(overall[name]) : overall[name].mean.toFixed(3)))];
}

function classTable(engines: readonly EngineSummary[]): string {
  const used = classes.filter((name) => engines.some((engine) => engine.classes[name]));
  const cell = (of: Intervals | undefined): string => (of ? `${of.ndcg.mean.toFixed(2)} / ${of.success3.mean.toFixed(2)}` : '');
  return table(
    ['zoekmachine', ...used],
    engines.map(({ engine, classes: own }) => [engine, ...used.map((name) => cell(own[name]))]),
  );
}

function withInterval({ mean, low, high }: Interval, sign = false): string {
  const print = (value: number): string => `${sign && value >= 0 ? '+' : ''}${value.toFixed(3)}`;
  return `${print(mean)} [${print(low)}, ${print(high)}]`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1).replace(/\.0$/, '').replace('.', ',')}%`;
}

/** A Markdown table with columns that stand straight. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(3, ...[name, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map((row) => line(row))].join('\n');
}
