import { randomNumbers } from '../../embedding/random';
import type { CorpusPage, CorpusVersion } from '../../engine/corpus';

const SEED = 1;
/** Share of the words that become a word no page had: vocabularies grow with texts (Heaps' law), and most new Dutch words are compounds. */
const NEW_WORDS = 0.02;
const SHORTEST_PART = 5;
/** Nobody writes as many questions for ten thousand pages as for the first. */
const QUESTIONS = 4;

/**
 * A version with `factor` times the pages: beside the real ones, pages of as many sections and sentences, each sentence a real
 * one from anywhere, with a compound of two real words in the place of one word in fifty. The same input gives the same pages.
 */
export function growVersion(version: CorpusVersion, factor: number, seed = SEED): CorpusVersion {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const dutch = version.pages.filter(({ lang }) => lang === 'nl');
  const sections = dutch.flatMap((page) => page.sections);
  const sentences = sections.flatMap(({ text }) => sentencesOf(text));
  const headings = sections.map(({ heading }) => heading).filter((heading) => heading !== '');
  const parts = [...new Set(sentences.flatMap((sentence) => sentence.match(/\p{Ll}+/gu) ?? []))]
    .filter(({ length }) => length >= SHORTEST_PART)
    .sort();
  const renew = (text: string): string =>
    text.replace(/\p{Ll}{5,}/gu, (word) => (random() < NEW_WORDS && parts.length > 0 ? pick(parts) + pick(parts) : word));
  const questions = dutch.flatMap((page) => page.questions);
  const sentence = (): string => renew(pick(sentences));
  const page = (model: CorpusPage, nth: number): CorpusPage => ({
    ...model,
    id: `${model.id}-${nth}`,
    url: model.url.replace(/\/$/, `-${nth}/`),
    title: crossed(model.title, pick(dutch).title),
    summary: sentence(),
    keywords: model.keywords.map(() => pick(pick(dutch).keywords.length > 0 ? pick(dutch).keywords : ['']) ?? ''),
    questions: model.questions.slice(0, QUESTIONS).map(() => pick(questions)),
    sections: model.sections.map(({ anchor, heading, text }) => ({
      anchor,
      heading: heading === '' ? '' : pick(headings),
      text: sentencesOf(text).map(sentence).join(' '),
    })),
  });
  const copies = Array.from({ length: Math.max(0, Math.round(factor) - 1) }, (_, nth) => dutch.map((model) => page(model, nth + 2)));
  return { ...version, pages: [...version.pages, ...copies.flat()] };
}

/** First half of one title, second half of another. */
function crossed(first: string, second: string): string {
  const [head, tail] = [first.split(' '), second.split(' ')];
  return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join(' ');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.trim() !== '');
}
