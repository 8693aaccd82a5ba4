import {
  type AnyDocument,
  type AnyIndexStore,
  type AnyOrama,
  type IDocumentsStore,
  type IIndex,
  type SearchableType,
  search,
} from '@orama/orama';
import { vector } from '@orama/orama/trees';
import { analyseText } from '../dutch/analyseText';
import { passes } from './facets';
import type { Fusion, Scored } from './fusion';
import { type FacetName, type Filters, facetNames } from './result';
import type { PageRecord } from './types';

/*
 * Orama's search, filters, facets and hybrid fusion over our own documents store, index, tokenizer and vector node. Documents
 * are pages, numbered from 1; nothing is inserted and nothing is loaded. Only this file knows Orama (3.1.18, pinned).
 *
 * Its traps that matter here: a hybrid weight of 0 is taken for absent and becomes a half; `similarity` is 0.8 unless given;
 * each list is divided by its own best, so a list must not hold zeros only; ids above `internalIdToId.length` are registered as
 * new documents, so that list is filled beforehand; a search without a term returns all documents.
 *
 * The database is put together here instead of by `create`, which would bring along the index, the trees, the sorter and the
 * English stemmer that we replace: 10 kB of the 18 that Orama weighs. A test holds it against one that `create` made.
 */

/** What the components read at each search. */
export interface Lists {
  /** Pages with words of the query; `only` holds the pages that pass the filters. */
  text(only: ((page: number) => boolean) | undefined): Scored[];
  nearest(only: ((page: number) => boolean) | undefined): Scored[];
}

export interface OramaAnswer {
  readonly hits: readonly { readonly page: number; readonly score: number }[];
  readonly total: number;
  readonly counts: Readonly<Partial<Record<FacetName, Readonly<Record<string, number>>>>>;
}

export interface OramaQuestion {
  readonly filters: Filters;
  /** Facets to count. */
  readonly facets: readonly FacetName[];
  readonly limit: number;
  readonly fusion: Fusion;
  /** Leave out for a search by words alone. */
  readonly vector?: Float32Array;
}

const facetTypes = { kind: 'enum', audience: 'enum', role: 'enum[]', form: 'enum[]', setting: 'enum[]' } as const satisfies Record<
  FacetName,
  SearchableType
>;

/** Orama's name for the components that we bring, and the schema that goes with them. */
export function oramaParts(pages: readonly PageRecord[], dims: number, lists: Lists) {
  const schema = { text: 'string', ...facetTypes, embedding: `vector[${dims}]` } as const;
  return {
    schema,
    components: {
      tokenizer: {
        language: 'dutch',
        normalizationCache: new Map<string, string>(),
        tokenize: (text: string) => analyseText(text).map(({ stem }) => stem),
      },
      documentsStore: documentsStore(pages.map(toDocument)),
      index: pageIndex(pages, schema, new PageVectors(dims, lists), lists),
    },
  };
}

/** What `create` would make of the parts, less what is never called. */
export function assemble({ schema, components }: ReturnType<typeof oramaParts>): AnyOrama {
  const { tokenizer, documentsStore: store, index } = components;
  const ids: DocumentIds = { idToInternalId: new Map(), internalIdToId: [], save: refuse, load: refuse };
  const database = {
    schema,
    tokenizer,
    documentsStore: store,
    index,
    internalDocumentIDStore: ids,
    caches: {},
    beforeSearch: [],
    afterSearch: [],
  };
  const data = {
    index: index.create(database as unknown as AnyOrama, ids, schema),
    docs: store.create(database as unknown as AnyOrama, ids),
  };
  const pinning = { sharedInternalDocumentStore: ids, rules: new Map() };
  return { ...database, data: { ...data, pinning }, formatElapsedTime: Number } as unknown as AnyOrama;
}

/** One search. @throws TypeError when the database has hooks, which would make it wait */
export function askOrama(database: AnyOrama, { filters, facets, limit, fusion, vector: query }: OramaQuestion): OramaAnswer {
  const where = Object.fromEntries(
    facetNames.flatMap((name) =>
      filters[name]?.length ? [[name, facetTypes[name] === 'enum' ? { in: filters[name] } : { containsAny: filters[name] }]] : [],
    ),
  );
  const shared = { term: 'x', where, facets: Object.fromEntries(facets.map((name) => [name, {}])), limit };
  const answer =
    query && fusion.vector > 0 && fusion.text > 0
      ? search(database, {
          ...shared,
          mode: 'hybrid',
          similarity: 0,
          hybridWeights: { ...fusion },
          vector: { property: 'embedding', value: query },
        })
      : search(database, { ...shared, mode: 'fulltext' });
  if (answer instanceof Promise) throw new TypeError('Orama answers at once when it has no hooks');
  return {
    hits: answer.hits.map(({ id, score }) => ({ page: Number(id), score })),
    total: answer.count,
    counts: Object.fromEntries(facets.map((name) => [name, answer.facets?.[name]?.values ?? {}])),
  };
}

/** Only what filters and facets read. */
function toDocument({ kind, audience, roles, forms, settings }: PageRecord): AnyDocument {
  return { kind, audience, role: roles, form: forms, setting: settings };
}

/** Orama's vector index, with the search replaced. */
class PageVectors extends vector.VectorIndex {
  readonly #lists: Lists;

  constructor(dims: number, lists: Lists) {
    super(dims);
    this.#lists = lists;
  }

  override find(_query: number[] | Float32Array, _similarity: number, only: Set<number> | undefined): Scored[] {
    return this.#lists.nearest(filterOf(only)).map(fromOne);
  }
}

type DocumentIds = Parameters<IDocumentsStore['create']>[1];

function documentsStore(documents: readonly AnyDocument[]): IDocumentsStore {
  const get = (id: string | number): AnyDocument | undefined => documents[typeof id === 'number' ? id - 1 : Number(id)];
  return {
    create: (_, ids) => {
      // Ids for people are the places of the pages, from 0; Orama's own count from 1.
      documents.forEach((_document, page) => {
        ids.internalIdToId.push(String(page));
        ids.idToInternalId.set(String(page), page + 1);
      });
      return { docs: {} };
    },
    get: (_, id) => get(id),
    getMultiple: (_, ids) => ids.map(get),
    getAll: () => Object.fromEntries(documents.map((document, page) => [page + 1, document])),
    count: () => documents.length,
    store: refuse,
    remove: refuse,
    load: refuse,
    save: refuse,
  };
}

function pageIndex(
  pages: readonly PageRecord[],
  properties: Record<string, SearchableType>,
  node: PageVectors,
  lists: Lists,
): IIndex<AnyIndexStore> {
  return {
    create: () => ({ vectorIndexes: { embedding: { type: 'Vector', node, isArray: false } } }),
    search: (_index, _term, _tokenizer, _language, _properties, _exact, _tolerance, _boost, _relevance, _count, only) =>
      lists.text(filterOf(only)).map(fromOne),
    searchByWhereClause: (_index, _tokenizer, where) => {
      const filters = toFilters(where as Where);
      return new Set([...pages.keys()].filter((page) => passes(pages[page] as PageRecord, filters)).map((page) => page + 1));
    },
    getSearchableProperties: () => Object.keys(properties),
    getSearchablePropertiesWithTypes: () => properties,
    insert: refuse,
    remove: refuse,
    insertDocumentScoreParameters: refuse,
    insertTokenScoreParameters: refuse,
    removeDocumentScoreParameters: refuse,
    removeTokenScoreParameters: refuse,
    calculateResultScores: refuse,
    load: refuse,
    save: refuse,
  };
}

type Where = Readonly<Partial<Record<FacetName, { readonly in?: readonly string[]; readonly containsAny?: readonly string[] }>>>;

function toFilters(where: Where): Filters {
  return Object.fromEntries(facetNames.map((name) => [name, where[name]?.in ?? where[name]?.containsAny ?? []]));
}

function filterOf(only: ReadonlySet<number> | undefined): ((page: number) => boolean) | undefined {
  return only && ((page) => only.has(page + 1));
}

function fromOne([page, score]: Scored): Scored {
  return [page + 1, score];
}

function refuse(): never {
  throw new TypeError('the index is read from a pack and never changes');
}
