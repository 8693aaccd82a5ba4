import type { QueryAnalysis } from '../dutch/types';
import { activate } from '../embedding/activate';
import { expand } from '../embedding/expand';
import { helpFor } from '../embedding/help';
import { openThesaurus } from '../embedding/open';
import type { Activation, ExpansionTerm, OpenThesaurus } from '../embedding/types';
import type { SearchResult } from './result';
import type { SearchIndex } from './searchIndex';

/** What the thesaurus makes of a query. */
export interface Understood {
  readonly activations: readonly Activation[];
  readonly expansions: readonly ExpansionTerm[];
  readonly help: SearchResult['help'];
}

export interface Meaning {
  readonly thesaurus: OpenThesaurus;
  /** @param foreign whether the query is surely in another language */
  understand(analysis: QueryAnalysis, foreign?: boolean): Understood;
}

/** Rarity of a word that no section holds. */
const UNHELD = 5.5;

/** Opens the thesaurus of a pack over one version: how rare a word is depends on the version. */
export function openMeaning({ lexicon, wordIdf, core }: SearchIndex): Meaning {
  const thesaurus = openThesaurus(core.words.thesaurus, (term) => {
    const row = lexicon.stems.indexOf(term);
    return row < 0 || lexicon.stems.frequency(row) === 0 ? UNHELD : wordIdf(row);
  });
  return {
    thesaurus,
    understand: (analysis, foreign = false) => {
      const activations = activate(analysis, thesaurus);
      return {
        activations,
        // What the site is not about brings in no words: *heel* and *andere* of “heel andere vragen” stand everywhere.
        expansions: expand(
          analysis,
          activations.filter((activation) => activation.help !== 'elsewhere'),
          thesaurus,
        ),
        help: helpFor(analysis, activations, foreign)?.kind ?? null,
      };
    },
  };
}
