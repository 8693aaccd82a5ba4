import type { Concept } from '../registry/schemas';

/** One statement of RDF with a literal or a node as its object. */
export type Statement =
  | { readonly subject: string; readonly predicate: string; readonly node: string }
  | { readonly subject: string; readonly predicate: string; readonly literal: string; readonly lang: string };

/** Prefixes of the vocabularies in use: SKOS (https://www.w3.org/TR/skos-reference/), DCMI terms, RDF and RDF Schema. */
export const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

export interface SchemeFacts {
  /** Address of the site, without a slash at the end. */
  readonly site: string;
  readonly title: string;
  /** Address on the site of a page, by id. */
  readonly pageUrls: ReadonlyMap<string, string>;
  /** Address of a source, by id; sources without one are left out. */
  readonly sourceUrls: ReadonlyMap<string, string>;
}

const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';

/**
 * The thesaurus as SKOS statements, in the order of the concepts. What people type is a hidden label, in other languages too:
 * those phrases are for finding and were not chosen as names by a native speaker.
 */
export function skosStatements(concepts: readonly Concept[], { site, title, pageUrls, sourceUrls }: SchemeFacts): Statement[] {
  const scheme = `${site}/begrippen/`;
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const known = new Set(byId.keys());
  const above = (id: string, found = new Set<string>()): Set<string> => {
    for (const broader of byId.get(id)?.broader ?? []) if (!found.has(broader)) above(broader, found.add(broader));
    return found;
  };
  const uri = (id: string): string => `${scheme}#${id}`;
  const statements: Statement[] = [
    { subject: scheme, predicate: `${prefixes.rdf}type`, node: `${prefixes.skos}ConceptScheme` },
    { subject: scheme, predicate: `${prefixes.dct}title`, literal: title, lang: 'nl' },
    { subject: scheme, predicate: `${prefixes.dct}license`, node: zero },
  ];
  for (const concept of concepts) {
    const subject = uri(concept.id);
    const link = (predicate: string, node: string): void => void statements.push({ subject, predicate, node });
    const say = (predicate: string, literal: string, lang = 'nl'): void => void statements.push({ subject, predicate, literal, lang });
    link(`${prefixes.rdf}type`, `${prefixes.skos}Concept`);
    link(`${prefixes.skos}inScheme`, scheme);
    say(`${prefixes.skos}prefLabel`, concept.prefLabel);
    const taken = new Set([`nl ${concept.prefLabel}`]);
    const once = (predicate: string, labels: readonly string[], lang = 'nl'): void => {
      // SKOS S13: a label is preferred, alternative or hidden, never two of them.
      for (const label of labels) {
        if (taken.has(`${lang} ${label}`)) continue;
        taken.add(`${lang} ${label}`);
        say(predicate, label, lang);
      }
    };
    once(`${prefixes.skos}altLabel`, concept.altLabels ?? []);
    once(`${prefixes.skos}hiddenLabel`, concept.hiddenLabels ?? []);
    for (const [lang, labels] of Object.entries(concept.labels ?? {})) once(`${prefixes.skos}hiddenLabel`, labels ?? [], lang);
    if (concept.definition) say(`${prefixes.skos}definition`, concept.definition);
    for (const id of concept.broader ?? []) if (known.has(id)) link(`${prefixes.skos}broader`, uri(id));
    // SKOS S27: what is above or below a concept, however far, is not also related to it.
    for (const id of concept.related ?? [])
      if (known.has(id) && !above(concept.id).has(id) && !above(id).has(concept.id)) link(`${prefixes.skos}related`, uri(id));
    if ((concept.broader ?? []).length === 0) link(`${prefixes.skos}topConceptOf`, scheme);
    for (const id of concept.pages ?? []) {
      const url = pageUrls.get(id);
      if (url) link(`${prefixes.rdfs}seeAlso`, site + url);
    }
    // Two numbers may stand for the same address, read twice.
    for (const url of new Set((concept.sources ?? []).flatMap((id) => sourceUrls.get(id) ?? []))) link(`${prefixes.dct}source`, url);
  }
  return statements;
}

/** The same statements as JSON-LD 1.1, one object per subject. */
export function jsonLd(statements: readonly Statement[]): object {
  const subjects = new Map<string, Record<string, unknown[]>>();
  for (const statement of statements) {
    const entry = subjects.get(statement.subject) ?? {};
    subjects.set(statement.subject, entry);
    const key = shortened(statement.predicate);
    const value = 'node' in statement ? { '@id': statement.node } : { '@value': statement.literal, '@language': statement.lang };
    entry[key] = [...(entry[key] ?? []), value];
  }
  const graph = [...subjects].map(([id, { 'rdf:type': types = [], ...rest }]) => ({
    '@id': id,
    '@type': types.map((type) => shortened((type as { '@id': string })['@id'])),
    ...rest,
  }));
  return { '@context': prefixes, '@graph': graph };
}

function shortened(uri: string): string {
  const found = Object.entries(prefixes).find(([, start]) => uri.startsWith(start));
  return found ? `${found[0]}:${uri.slice(found[1].length)}` : uri;
}
