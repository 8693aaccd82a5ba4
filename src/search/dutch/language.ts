import { fold } from './fold';
import { romanKey, romanKeys } from './romanised';
import { isStopWord } from './stopWords';

/** Languages that the site has help in, beside Dutch. */
export type HelpLanguage = 'en' | 'pl' | 'ro' | 'bg' | 'es' | 'uk' | 'ar';

/** Keys this short are words of every language. */
const SHORTEST_KEY = 2;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Scripts and letters that only one of the languages has. */
const letters: readonly (readonly [HelpLanguage, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['uk', /[іїєґ]/i],
  ['bg', /[\u0400-\u04ff]*ъ/i],
  ['ro', /[ăâșşțţ]/i],
  ['pl', /[ąćęłńśźż]/i],
  ['es', /[ñ¿¡]/i],
];

/** Little words and what people in trouble write about most, folded; for bg, uk and ar also as typed on a Latin keyboard. */
const common: readonly (readonly [HelpLanguage, ReadonlySet<string>])[] = [
  [
    'en',
    words(`the my they them he she it not dont doesnt didnt cant cannot wont im ive you your from with and but has have been am
    take took taken takes keeps kept pay pays paid money help they're where how can should my me this that because leave away
    job work works working police passport wants forces forced makes made sleep house home boyfriend husband friend threatens
    afraid scared locked call report someone woman girl looks like for to of
    shelter tonight night safe hits beats escape run street child children documents where`),
  ],
  [
    'pl',
    words(`nie mnie moj moje moja mi mam jest sa sie na do z bez za co czy gdzie kto jak od po przez szef szefa pracy praca pieniadze
    paszport dowod zabral zabrali pomocy pomoc mieszkanie policja boje chce moge musze placi wyplaty
    chlopak maz kobieta dziewczyna kolega
    nocleg noclegu schronienie noc dzis dzisiaj spac bije bil bija uciec ucieklam ucieklem ulicy dziecko dzieci dokumenty holandii`),
  ],
  [
    'ro',
    words(`nu ma mi imi mea meu este sunt sa din cu la pe de pentru unde cum cine ce am au ne si sef seful patronul bani banii munca
    lucrez pasaport pasaportul luat buletin buletinul ajutor politie frica vreau pot trebuie salariul platit plateste casa
    iubitul sotul prietenul barbat barbatul femeie fata
    adapost adapostul noaptea asta acum dorm dormi bate batut bat fug scap strada copil copii actele documentele olanda`),
  ],
  [
    'es',
    words(`no me mi mis el la los las un una en de que por con sin para donde como quien estoy tengo jefe jefa trabajo dinero pasaporte
    quito quitaron ayuda policia miedo puedo quiero debo pagan paga salir casa encerrada encerrado meses cobrar papeles salario
    novio novia marido esposo amigo hombre mujer
    refugio noche hoy dormir pega golpea escapar huir calle hijo hija hijos documentos holanda`),
  ],
  [
    'bg',
    words(`не ме ми на да от за се съм са ли със без как къде кой какво шефът шефа шеф работа работя пари заплата паспорта паспорт
    помощ полиция страх искам мога трябва взе взеха дава плаща живея моят моя мене
    заплатата плащат плащали взима вземат взел държи парите паспортът холандия холандиа нидерландия помогнете
    приятелят мъж мъжът жена момиче
    подслон нощ тази днес спя бие бият избягам улицата дете деца документите холандия
    ne mi me na da ot za se sam bez kak kade shefa shefat rabota raboti parite pari zaplata pasporta pomosht politsiya iskam`),
  ],
  [
    'uk',
    words(`я мене мені мій моя не на що як де хто це без від до з у за мою роботи роботі роботу гроші зарплату паспорт документи
    забрали забрав допомога допоможіть поліція боюсь хочу можу треба платять платить чоловік хлопець
    змушують примушують працювати вихідних роботодавець платив забирає тримає поліції допоможіть голландія нідерланди
    притулок ніч сьогодні спати ночувати бє бють втекти вулиці дитина діти нідерландах
    ya mene meni ne na shcho yak de khto bez vid robota roboti hroshi zarplatu pasport dokumenty zabraly dopomoha robyty platyat platyt`),
  ],
  ['ar', words('ana musaada musa3ada mahbous mahbus shughl jawaz jawazi akhad sahib maa mish mafi flus fulus madfou khayef khaifa bidi')],
];

/** By language the keys of what is written in Cyrillic, for who types it in Latin letters. */
const romanised: ReadonlyMap<HelpLanguage, ReadonlySet<string>> = new Map(
  common.map(([language, list]) => [language, new Set([...list].flatMap(romanKeys).filter((key) => key.length > SHORTEST_KEY))]),
);

/** Written like this in every language, so no sign of any. */
const nowhere = words('help job boss');

/** How Dutch calls a language, how it calls itself and in English, folded; and what may be asked for in it. */
const named: readonly (readonly [HelpLanguage, RegExp])[] = [
  ['en', /^(?:engelse?|english)$/],
  ['pl', /^(?:poolse?|polish|polski|polsku)$/],
  ['ro', /^(?:roemeense?|romanian|romana|romaneste)$/],
  ['bg', /^(?:bulgaarse?|bulgarian|български)$/],
  ['es', /^(?:spaanse?|spanish|espanol)$/],
  ['uk', /^(?:oekraiense?|ukrainian|украінською|украінська)$/],
  ['ar', /^(?:arabische?|arabic|العربيه)$/],
];
const asText =
  /^(?:hulp|help|pagina|hulppagina|versie|uitleg|folder|tekst|taal|vertaling|vertaald|informatie|information|info|site|website|page)$/;

/** The language that a Dutch query asks for: *hulp in het Pools*. Not *Poolse werknemers*. */
export function languageNamed(query: string): HelpLanguage | undefined {
  const typed = fold(query).split(/[^\p{L}\p{N}]+/u);
  if (!typed.some((word) => asText.test(word))) return undefined;
  return named.find(([, pattern]) => typed.some((word) => pattern.test(word)))?.[0];
}

/**
 * The language that a query is in, when it is one of those with a page of help and surely not Dutch: by its letters, else by
 * its little words. Words that are Dutch too count for nothing.
 * @param isDutch whether a folded word is one that the Dutch pages hold
 * @returns undefined for Dutch, and for what cannot be told
 */
export function languageOf(query: string, isDutch: (word: string) => boolean): HelpLanguage | undefined {
  // Almost all queries are plain letters, and patterns over all of Unicode take some milliseconds the first time.
  const plain = /^[\x20-\x7e]*$/.test(query);
  const written = plain ? undefined : letters.find(([, pattern]) => pattern.test(query))?.[0];
  if (written) return written;
  const cyrillic = !plain && /\p{Script=Cyrillic}/u.test(query);
  const typed = fold(query)
    .split(plain ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const keys = new Map(typed.map((word) => [word, romanKey(word)]));
  const dutch = typed.filter((word) => isStopWord(word) || isDutch(word)).length;
  const scores = common
    .map(([language, list]) => {
      const holds = (word: string): boolean => list.has(word) || romanised.get(language)?.has(keys.get(word) ?? '') === true;
      return {
        language,
        own: typed.filter((word) => holds(word) && !nowhere.has(word) && !isStopWord(word) && !isDutch(word)).length,
        all: typed.filter(holds).length,
      };
    })
    .filter(({ own, all }) => own > 0 && all >= Math.min(2, typed.length))
    .sort((a, b) => b.own - a.own || b.all - a.all);
  const [best, next] = scores;
  if (cyrillic) return best?.language === 'bg' ? 'bg' : 'uk';
  if (!best) return undefined;
  const clear = best.own >= 2 || best.all / typed.length >= 0.5;
  const alone = !next || next.own < best.own || next.all < best.all;
  // One word that happens to be in a list does not make a Dutch sentence foreign.
  return clear && alone && best.all + best.own > dutch ? best.language : undefined;
}
