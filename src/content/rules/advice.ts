import type { Nodes, Paragraph } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { isDirective } from '../directives';
import { fragmentsOf } from '../fragments';
import type { Issue } from '../issue';
import { type PageRule, warning } from './rule';

/** Words that are dangerous as advice. Said as "nooit", "niet" or "geen" they are right; else a person must look. */
const dangerous =
  /\b(confronteer\w*|confronter\w*|spreek\s+(?:de\s+)?(?:dader|verdachte)\w*|beloof|beloven|ga\s+zelf\s+(?:op\s+onderzoek|kijken)|achtervolg\w*)\b/i;
const denial = /\b(nooit|niet|niets|geen)\b/i;

/** Advice that can get someone hurt is pointed out, wherever it stands outside a "never" list. */
export const noDangerousAdvice: PageRule = (page) =>
  fragmentsOf(page).flatMap(({ tree, placeOf, never }) => {
    if (never) return [];
    const issues: Issue[] = [];
    const walk = (node: Nodes): void => {
      if (isDirective(node) && node.name === 'nooit') return;
      if (node.type === 'paragraph') {
        for (const sentence of textOfNode(node as Paragraph).split(/(?<=[.!?])\s+/)) {
          const match = dangerous.exec(sentence);
          if (match && !denial.test(sentence)) {
            issues.push(
              warning(
                page,
                placeOf(node),
                'advice-dangerous',
                `"${match[0]}" kan gevaarlijk advies zijn.`,
                'Laat een tweede persoon meelezen. Hoort het in "never", of in een blok :::nooit?',
              ),
            );
          }
        }
      } else if ('children' in node) {
        for (const child of node.children as Nodes[]) walk(child);
      }
    };
    walk(tree);
    return issues;
  });
