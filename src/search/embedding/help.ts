import type { QueryAnalysis } from '../dutch/types';
import type { Activation } from './types';

const SURE = 0.3;
/** Who speaks of himself, or in another language, needs less: a box too many costs a glance. */
const SURE_OF_SELF = 0.25;

/** How people say that something happens to themselves, folded: Dutch, English, Polish, Romanian, Bulgarian, Spanish, Ukrainian, Arabic, Turkish. */
const MYSELF =
  /^(?:mij|mijn|mn|me|mezelf|my|im|ive|mnie|moj|moje|moja|moim|moich|mi|mis|meu|mea|mele|мен|ме|ми|моя|моят|мене|міи|мені|моі|ني|لي|انا|ana|benim|beni|bana)$/;
/** *Ik zie* and *ik vermoed* are a witness's words; these are not. */
const I = /^(?:ik|i)$/;
const UNDERGOES = /^(?:word|wordt|wort|moet|mag|durf|krijg|krijgt|ben|kan|wil|slaap|geen|am|have|must|cannot|cant|need)$/;
/** *Mijn cliënt*: a professional speaks. */
const OFFICIAL =
  /^(?:client|clienten|gemeente|collega|collegas|leerling|leerlingen|wijk|klant|team|organisatie|patient|dossier|loket|balie|werk|rol|taak)/;
/** Sentences without a subject, as people type about themselves. */
const WANTS_OUT =
  /^moet (?!ik\b|u\b|je\b|een\b|de\b|het\b|dat\b|dit\b|er\b|men\b)|\bhoud? (?:niks|niets)\b|\bheb (?:\p{L}+ )?schuld|\b(?:durf|wil|kan) (?:\p{L}+ )?(?:niet|weg|eruit|stoppen|vluchten|naar huis)\b|\b(?:wil|kan) (?:eruit|weg|niet meer)\b|\b(?:wie|waar) kan ik (?:bellen|slapen|heen|naartoe|hulp|vannacht|terecht)|\bkan ik (?:hulp|opvang|slapen)|\bwaar kan ik (?:\p{L}+ )?slapen\b|\bwaar (?:\p{L}+ )?slaap ik\b|\bals ik (?:stop|praat|weg|ga|niet)|\bben \d\d\b|\b(?:wegge|ge)lopen bij\b|\bhulp krij?ge|\bkrijg ik (?:\p{L}+ )?(?:straf|boete|problemen|celstraf)\b|\bword ik (?:\p{L}+ )?(?:opgepakt|gestraft|vervolgd|uitgezet|teruggestuurd|opgesloten|aangehouden)\b|\bmoet ik (?:\p{L}+ )?(?:de|naar de) (?:cel|gevangenis)\b|\bben ik (?:\p{L}+ )?strafbaar\b|\bheb gestolen\b|\bal \d+ (?:weken|maanden|dagen) (?:niks|niets|geen)\b/u;
/** Somebody else is the subject, or staff asks what it may do. */
const OTHERS =
  /\b(?:hij|zij|iemand|client|leerling|bewoner|slachtoffer|vrouw|meisje|jongen|werknemer|werknemers|buurman|buurvrouw|dochter|zoon|ambtenaar|gemeente|we|wij|noteer|registreer|weigeren|inschrijving)\b/;

/** Whether the searcher speaks of himself, in any of the languages. */
export function speaksOfSelf({ words }: QueryAnalysis): boolean {
  const surfaces = words.map(({ surface }) => surface);
  const named = surfaces.some(
    (surface, index) =>
      (MYSELF.test(surface) && !OFFICIAL.test(surfaces[index + 1] ?? '')) || (I.test(surface) && UNDERGOES.test(surfaces[index + 1] ?? '')),
  );
  const text = surfaces.join(' ');
  return named || (WANTS_OUT.test(text) && !OTHERS.test(text));
}

/** Whom the reader should be pointed to before any result. */
export interface Help {
  readonly kind: 'danger' | 'victim';
  /** The concept that says so. */
  readonly concept: string;
  /** `self`: the concept asks for no help by itself, but the reader speaks of himself. */
  readonly why: 'concept' | 'self';
}

/**
 * Danger goes before all. A concept in a query about oneself (*mijn baas heeft mijn paspoort*), or in another language, is taken
 * for a victim's: a box too many costs a glance, a box too few may cost more.
 * @param foreign whether the query is in one of the languages with a page of help
 */
export function helpFor(analysis: QueryAnalysis, activations: readonly Activation[], foreign = false): Help | undefined {
  const named = activations.filter(({ via }) => via === 'label');
  for (const kind of ['danger', 'victim'] as const) {
    const concept = named.find((activation) => activation.help === kind && activation.weight >= SURE);
    if (concept) return { kind, concept: concept.id, why: 'concept' };
  }
  const strongest = named[0];
  return strongest && strongest.weight >= SURE_OF_SELF && (foreign || speaksOfSelf(analysis))
    ? { kind: 'victim', concept: strongest.id, why: 'self' }
    : undefined;
}
