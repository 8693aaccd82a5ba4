import type { FailureReason } from '../../search/client/protocol';
import type { FacetName, SearchResult } from '../../search/engine/result';

/** How the site calls its facets. */
export const facetLabels: Readonly<Record<FacetName, string>> = {
  kind: 'Soort',
  role: 'Rol',
  form: 'Vorm van uitbuiting',
  setting: 'Plek',
  audience: 'Voor wie',
};

export const audienceLabels: Readonly<Record<string, string>> = { staff: 'Medewerkers', public: 'Inwoners' };

export interface FailureText {
  readonly title: string;
  readonly advice: string;
  /** What the button does: ask again, or load the page again. */
  readonly remedy: 'retry' | 'reload';
}

/** What a failure means for someone who is looking for help. */
export const failureTexts: Readonly<Record<FailureReason, FailureText>> = {
  offline: {
    title: 'Zoeken kan niet worden geladen.',
    advice: 'Er is geen verbinding met deze website.',
    remedy: 'retry',
  },
  damaged: {
    title: 'Zoeken kan niet worden geladen.',
    advice: 'De zoekbestanden zijn niet goed aangekomen.',
    remedy: 'retry',
  },
  newer: {
    title: 'Deze website is vernieuwd.',
    advice: 'Laad de pagina opnieuw om te kunnen zoeken.',
    remedy: 'reload',
  },
  broken: { title: 'Zoeken werkt nu niet.', advice: 'De fout ligt bij deze website, niet bij u.', remedy: 'retry' },
};

export function pageCount(total: number): string {
  return total === 1 ? '1 pagina gevonden' : `${total} pagina’s gevonden`;
}

/** What a screen reader says when results have come. Danger goes first. */
export function announce(result: SearchResult, emergency: string | undefined): string {
  const help =
    result.help === 'danger' && emergency
      ? `Direct gevaar? Bel ${emergency}. `
      : result.help === 'victim'
        ? 'Hulp nodig? Boven de resultaten staat wie u kunt bellen. '
        : '';
  if (result.total === 0) return `${help}Niets gevonden.`;
  if (result.nothingStrong) return `${help}Niets sterks gevonden. ${weaker(result.total)}`;
  return `${help}${pageCount(result.total)}.`;
}

function weaker(total: number): string {
  return total === 1 ? '1 pagina lijkt er een beetje op.' : `${total} pagina’s lijken er een beetje op.`;
}

/** Share of the bytes that have come, as a whole percentage; undefined while nothing is known. */
export function percentage(loaded: number, total: number): number | undefined {
  return total > 0 ? Math.min(100, Math.round((loaded / total) * 100)) : undefined;
}

export function versionLabel(name: string): string {
  return name === 'current' ? 'Werkversie' : `Versie ${name}`;
}
