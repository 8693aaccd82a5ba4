import lunr from 'lunr';
import installDutch from 'lunr-languages/lunr.nl';
import installStemmers from 'lunr-languages/lunr.stemmer.support';
import { fold } from '../../dutch/fold';

installStemmers(lunr);
installDutch(lunr);

/**
 * Folds as the rest of the search does, so that `coordinator` finds `coördinator`. It also takes the place of lunr's Dutch
 * trimmer, which takes digits for punctuation and makes an `f` of `273f`.
 */
const foldToken = (token: lunr.Token): lunr.Token => token.update((text) => fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}*]+$/gu, ''));
lunr.Pipeline.registerFunction(foldToken, 'fold');

interface DutchLunr {
  readonly nl: { readonly stemmer: lunr.PipelineFunction };
}

/** Stems the Dutch way. No stop words: a word that someone demands with `+` must be findable. */
export function dutch(builder: lunr.Builder): void {
  const { stemmer } = (lunr as unknown as DutchLunr).nl;
  builder.pipeline.reset();
  builder.pipeline.add(foldToken, stemmer);
  builder.searchPipeline.reset();
  builder.searchPipeline.add(foldToken, stemmer);
}

/** The part of lunr's parser that its types leave out. */
interface Parser {
  readonly QueryParser: new (source: string, query: lunr.Query) => { parse(): void };
}

/** A clause of a query: what is asked for, and whether it is what must not be there. */
export interface Clause {
  readonly term: string;
  readonly prohibited: boolean;
}

/**
 * Parses a query in lunr's language into `query`.
 * @throws QueryParseError of lunr
 */
export function parseInto(source: string, query: lunr.Query): Clause[] {
  new (lunr as unknown as Parser).QueryParser(source, query).parse();
  const clauses = query.clauses as unknown as readonly (lunr.Query.Clause & { readonly presence: lunr.Query.presence })[];
  // lunr keeps words with a wildcard out of the pipeline, so they are folded here: `coörd*` finds what `coord*` does.
  for (const clause of clauses) if (clause.term.includes('*')) clause.term = fold(clause.term);
  return clauses.map(({ term, presence }) => ({ term: String(term), prohibited: presence === lunr.Query.presence.PROHIBITED }));
}

export { lunr };
