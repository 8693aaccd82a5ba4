import type { Issue } from '../../../src/content/issue';
import { readPage } from '../../../src/content/library';
import type { Page } from '../../../src/content/page';
import type { PageRule, RuleContext } from '../../../src/content/rules/rule';
import { fixtureLibrary, today } from '../fixtures';

const head = `---
id: vorm-proef
title: Een proefpagina
summary: Een pagina om een regel mee te proberen.
audience: AUDIENCE
roles: []
forms: []
settings: []
sources: [P1]
status: concept
reviewed: 2026-01-01
review_by: 2027-01-01
---
`;

/** A page with this body; public when asked for. */
export function pageWith(body: string, audience: 'staff' | 'public' = 'staff'): Page {
  const folder = audience === 'public' ? 'inwoners' : 'vormen';
  const { page, issues } = readPage(`docs/${folder}/proef.md`, `${folder}/proef.md`, head.replace('AUDIENCE', audience) + body);
  if (!page) throw new Error(JSON.stringify(issues));
  return page;
}

/** What a rule says of a page with this body. */
export function judge(rule: PageRule, body: string, audience?: 'staff' | 'public'): Issue[] {
  const library = fixtureLibrary();
  const context: RuleContext = { library, today, pageById: new Map(library.pages.map((page) => [page.frontMatter.id, page])) };
  return rule(pageWith(body, audience), context);
}
