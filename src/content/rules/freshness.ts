import { createHash } from 'node:crypto';
import type { Page } from '../page';
import { type PageRule, warning } from './rule';

/** A page past its review date is listed; `kb release` refuses it. A warning here, so that time alone never breaks a build. */
export const reviewNotPassed: PageRule = (page, { today }) => {
  const { review_by: date } = page.frontMatter;
  if (date >= today) return [];
  return [
    warning(
      page,
      page.place(['review_by']),
      'review-passed',
      `Deze pagina had voor ${date} gecontroleerd moeten zijn.`,
      'Controleer de inhoud en pas "reviewed" en "review_by" aan.',
    ),
  ];
};

/** Fingerprint of a page's text: 12 hexadecimal digits of the sha256 over title, summary and body. */
export function textFingerprint(page: Page): string {
  const { title, summary } = page.frontMatter;
  return createHash('sha256').update([title, summary, page.body.trim()].join('\n')).digest('hex').slice(0, 12);
}

/** A translation follows its Dutch page: when that changed, readers and editors are told. */
export const translationUpToDate: PageRule = (page, { pageById }) => {
  const matter = page.frontMatter;
  if (matter.kind !== 'public' || !matter.translation) return [];
  const original = pageById.get(matter.translation.of);
  if (!original) {
    return [
      warning(
        page,
        page.place(['translation', 'of']),
        'translation-orphan',
        `De Nederlandse pagina ${matter.translation.of} bestaat niet.`,
        'Pas "of" aan, of verwijder de vertaling.',
      ),
    ];
  }
  const fingerprint = textFingerprint(original);
  if (fingerprint === matter.translation.source_hash) return [];
  return [
    warning(
      page,
      page.place(['translation', 'source_hash']),
      'translation-outdated',
      `De Nederlandse tekst van ${original.frontMatter.id} is veranderd na deze vertaling.`,
      `Werk de vertaling bij en zet dan "source_hash: ${fingerprint}".`,
    ),
  ];
};
