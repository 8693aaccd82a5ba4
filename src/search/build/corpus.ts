import { composePage } from '../../content/compose/compose';
import { composeContext } from '../../content/compose/context';
import type { Library } from '../../content/library';
import { sectionsOf } from '../../content/sections';
import type { CorpusAnswer, CorpusPage, CorpusVersion, Thesaurus } from '../engine/corpus';

/** A library → what search indexes. Pure: the same library gives the same corpus, in the same order. */
export function corpusVersion(library: Library, name: string, basePath: string): CorpusVersion {
  const context = composeContext(library);
  const pages = library.pages.map((page): CorpusPage => {
    const matter = page.frontMatter;
    return {
      id: matter.id,
      kind: matter.kind,
      url: page.url,
      title: matter.title,
      summary: matter.summary,
      ...(matter.kind === 'indicator' ? { action: matter.action } : {}),
      audience: matter.audience,
      roles: matter.roles,
      forms: matter.forms,
      settings: matter.settings,
      lang: matter.lang ?? 'nl',
      keywords: matter.keywords ?? [],
      questions: library.registries.questions.get(matter.id) ?? [],
      concepts: matter.concepts ?? [],
      sections: sectionsOf(composePage(page, context)).map(({ anchor, heading, text }) => ({ anchor, heading, text })),
    };
  });
  return { name, basePath, pages };
}

/** The live questions with all their answers, as plain data. */
export function answersOf({ registries }: Library): CorpusAnswer[] {
  const graded = (pages: readonly string[] | undefined, grade: 1 | 2 | 3) => (pages ?? []).map((id) => [id, grade] as const);
  return registries.answers.map(({ question, best, good, some }) => ({
    question,
    pages: [...graded(best, 3), ...graded(good, 2), ...graded(some, 1)],
  }));
}

/** The live thesaurus, as plain data. */
export function thesaurusOf(library: Library): Thesaurus {
  return {
    concepts: [...library.registries.concepts.values()].map((concept) => ({
      id: concept.id,
      prefLabel: concept.prefLabel,
      altLabels: concept.altLabels ?? [],
      hiddenLabels: concept.hiddenLabels ?? [],
      labels: (concept.labels ?? {}) as Record<string, string[]>,
      ...(concept.definition ? { definition: concept.definition } : {}),
      broader: concept.broader ?? [],
      related: concept.related ?? [],
      pages: concept.pages ?? [],
      ...(concept.help ? { help: concept.help } : {}),
    })),
    rings: library.registries.rings,
  };
}
