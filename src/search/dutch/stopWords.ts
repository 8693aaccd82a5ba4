import { stopwords } from '@orama/stopwords/dutch';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Beside the published list: words that carry no subject in any of our texts. */
const GENERAL = words(`
  aldus alleen bent binnen bijvoorbeeld daarbij daarin daarna daarom daarop daarvan dezelfde dienen dient eerst elk elke
  evenals gaat gaan hierbij hierin hiervan hoeveel hun iedere ieder indien inzake jij jou jouw jullie kunt mede mee mijne
  moeten mogen onze ook per sinds sommige steeds tevens tijdens totdat tussen vaak via vanaf vanuit vanwege verder volgens
  waar waarbij waarin waarom waarop waarvan wanneer want we welk welke wel wij zoals zodat zodra zowel zulke
`);

/** On the query side only: how people frame a question. Texts keep them, for the labels of the thesaurus and for excerpts. */
const ASKED = words(`
  anders begin beetje denk denken doe doet echt gaf ga geef geven gedaan gebeurt gebeuren gewoon graag hebt heel hoef hoeft hoor
  iedereen kijk komt krijg krijgt kun laat laten lijkt mag mocht moest moeten misschien net niemand nodig oke ooit paar
  soms staat steeds snel sowieso vind vindt vraag wacht wel weer weet weten wilde willen wilt zeg zegt zie ziet zien zit zitten zodat
  zouden zullen alsjeblieft alstublieft informatie
`);

/** Labels of the thesaurus lose only articles, prepositions and conjunctions: "hij mag niet weten" must keep its verbs. */
const LABEL = words('de het een den der des van voor in op aan met bij te ter ten uit naar om tot door of en als dat die dit');

/** The words of `isStopWord`, single letters aside. */
export const INDEX_STOP_WORDS: ReadonlySet<string> = new Set([...stopwords, ...GENERAL]);
const QUERY_SET: ReadonlySet<string> = new Set([...INDEX_STOP_WORDS, ...ASKED]);
const LABEL_SET: ReadonlySet<string> = new Set(LABEL);

/** A letter on its own (*'s avonds*, *e-mail*) says nothing; a digit may be a number of a law. */
const isLetter = (surface: string): boolean => surface.length === 1 && !/\p{N}/u.test(surface);

/** Not indexed. */
export const isStopWord = (surface: string): boolean => INDEX_STOP_WORDS.has(surface) || isLetter(surface);

/** Not searched for. Holds all of `isStopWord`. */
export const isQueryStopWord = (surface: string): boolean => QUERY_SET.has(surface) || isLetter(surface);

/** Not part of a label. */
export const isLabelStopWord = (surface: string): boolean => LABEL_SET.has(surface) || isLetter(surface);
