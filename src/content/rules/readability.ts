import type { Nodes } from 'mdast';
import { isDirective } from '../directives';
import { fragmentsOf } from '../fragments';
import type { Page } from '../page';
import { error, type PageRule, warning } from './rule';

/** Below this score a public page is refused: 60 is "standaard" on the scale of Douma; B1 texts score above it. */
export const publicFloor = 60;
/** Below this score a staff page gets a warning. */
export const staffFloor = 45;
const longSentence = 25;

/**
 * Reading ease for Dutch: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence; higher is easier.
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, 1960 (Flesch for Dutch).
 * Returns undefined for texts under 30 words, where the figure says nothing.
 */
export function readingEase(sentences: readonly string[]): number | undefined {
  const words = sentences.flatMap(wordsOf);
  if (words.length < 30) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllableCount(word), 0);
  return 206.84 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences.length);
}

/** Syllables of a Dutch word: groups of vowels, with the usual diphthongs as one. At least 1. */
export function syllableCount(word: string): number {
  const groups = word.toLowerCase().match(/(aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü])/g);
  return Math.max(1, groups?.length ?? 0);
}

export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** The running sentences of a page: paragraphs and items of the body and of front matter, without headings and numbers of sources. */
export function sentencesOf(page: Page): { text: string; line: number }[] {
  return fragmentsOf(page).flatMap(({ tree, placeOf }) => {
    const found: { text: string; line: number }[] = [];
    const walk = (node: Nodes): void => {
      if (node.type === 'paragraph') {
        const { line } = placeOf(node);
        for (const text of splitSentences(proseOf(node))) found.push({ text, line });
      } else if ('children' in node && node.type !== 'heading' && node.type !== 'table') {
        for (const child of node.children as Nodes[]) walk(child);
      }
    };
    walk(tree);
    return found;
  });
}

/** Public pages must be easy; hard staff pages and long sentences are pointed out. */
export const readable: PageRule = (page) => {
  if (page.frontMatter.lang !== undefined) return [];
  const sentences = sentencesOf(page);
  const long = sentences
    .filter(({ text }) => countWords(text) > longSentence)
    .map(({ text, line }) =>
      warning(
        page,
        { line, column: 1 },
        'sentence-long',
        `Deze zin telt ${countWords(text)} woorden: "${text.slice(0, 40)}…"`,
        'Maak er twee zinnen van.',
      ),
    );
  const ease = readingEase(sentences.map(({ text }) => text));
  const place = { line: page.bodyLine, column: 1 };
  if (ease === undefined) return long;
  if (page.frontMatter.audience === 'public' && ease < publicFloor) {
    return [
      ...long,
      error(
        page,
        place,
        'reading-level',
        `De tekst is te moeilijk voor inwoners (leesgemak ${ease.toFixed(0)}, minstens ${publicFloor}).`,
        'Gebruik kortere zinnen en kortere woorden.',
      ),
    ];
  }
  if (page.frontMatter.audience === 'staff' && ease < staffFloor) {
    return [
      ...long,
      warning(
        page,
        place,
        'reading-level',
        `De tekst is moeilijk (leesgemak ${ease.toFixed(0)}, liefst ${staffFloor} of meer).`,
        'Gebruik kortere zinnen en kortere woorden.',
      ),
    ];
  }
  return long;
};

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
}

function splitSentences(text: string): string[] {
  return text
    .replace(/\b(art|lid|nr|ca|bijv|o\.a|d\.w\.z|m\.b\.t|p|blz|mr|dr)\./gi, '$1')
    .split(/(?<=[.!?:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

function proseOf(node: Nodes): string {
  if (isDirective(node))
    return node.name === 'bron' || node.name === 'tv'
      ? ''
      : node.name === 'contact' || (node.name === 'pagina' && !node.attributes?.id)
        ? 'contact'
        : node.children.map((child) => proseOf(child as Nodes)).join('');
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(proseOf).join('') : '';
}
