import { queryAnalyser } from '../../../src/search/dutch/analyseQuery';
import { analyseText } from '../../../src/search/dutch/analyseText';
import { splitter } from '../../../src/search/dutch/compounds';
import type { QueryAnalysis } from '../../../src/search/dutch/types';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';
import { compileThesaurus, type SourceThesaurus } from '../../../src/search/embedding/compile';
import { openThesaurus } from '../../../src/search/embedding/open';
import type { AnalysedSection } from '../../../src/search/embedding/types';
import { vocabularyWords } from '../../../src/search/embedding/words';

/** A thesaurus of seven concepts and twelve sections: small enough to reason about, with something of every kind. */
export const thesaurus: SourceThesaurus = {
  concepts: [
    {
      id: 'mensenhandel',
      prefLabel: 'mensenhandel',
      altLabels: ['moderne slavernij'],
      hiddenLabels: ['mensenhandle'],
      labels: {
        en: ['human trafficking'],
        bg: ['трафик на хора'],
        uk: ['торгівля людьми'],
        ar: ['الاتجار بالبشر'],
        tr: ['insan ticareti'],
      },
      broader: [],
      related: [],
      pages: ['VORM-1'],
    },
    {
      id: 'arbeidsuitbuiting',
      prefLabel: 'arbeidsuitbuiting',
      altLabels: ['gedwongen arbeid'],
      hiddenLabels: ['moet werken voor weinig geld'],
      labels: { en: ['labour exploitation'], pl: ['praca przymusowa'] },
      broader: ['mensenhandel'],
      related: ['documenten'],
      pages: [],
    },
    {
      id: 'documenten',
      prefLabel: 'ingenomen identiteitsdocumenten',
      altLabels: ['afgenomen reisdocument'],
      hiddenLabels: ['paspoort afgepakt', 'baas heeft paspoort', 'id-kaart ingenomen'],
      labels: { en: ['passport taken', 'employer keeps passport'], pl: ['paszport zabrany'], ar: ['أخذ جواز السفر'] },
      broader: [],
      related: [],
      pages: ['IND-8'],
      help: 'victim',
    },
    {
      id: 'werkgever',
      prefLabel: 'werkgever',
      altLabels: ['ondernemer'],
      hiddenLabels: ['baas'],
      labels: { en: ['boss', 'employer'], pl: ['szef'], uk: ['роботодавець'] },
      broader: [],
      related: [],
      pages: [],
    },
    {
      id: 'gevaar',
      prefLabel: 'acuut gevaar',
      altLabels: ['levensgevaar'],
      hiddenLabels: ['wordt nu geslagen', 'opgesloten'],
      labels: { en: ['in danger'], tr: ['tehlike'] },
      broader: [],
      related: [],
      pages: [],
      help: 'danger',
    },
    {
      id: 'artikel-273f',
      prefLabel: 'artikel 273f Wetboek van Strafrecht',
      altLabels: ['273f Sr'],
      hiddenLabels: [],
      labels: {},
      broader: [],
      related: ['mensenhandel'],
      pages: [],
    },
    {
      id: 'stappenplan',
      prefLabel: 'stappenplan',
      altLabels: [],
      hiddenLabels: ['wat moet ik doen', 'niet naar school'],
      labels: {},
      broader: [],
      related: [],
      pages: [],
    },
  ],
  rings: [
    ['geld', 'loon', 'salaris', 'naar de bank'],
    ['baas', 'chef', 'werkgever'],
  ],
};

const TEXTS: readonly (readonly [title: string, heading: string, text: string])[] = [
  [
    'Mensenhandel',
    'Wat is mensenhandel?',
    'Mensenhandel is moderne slavernij. De wet noemt artikel 273f. Uitbuiting staat voorop, ook in de arbeid.',
  ],
  [
    'Arbeidsuitbuiting',
    'Wat ziet u?',
    'De werkgever betaalt weinig loon. De arbeider werkt lange dagen en slaapt op het werk. Dwang en schuld.',
  ],
  [
    'Arbeidsuitbuiting',
    'Wat doet u nu?',
    'Meld arbeidsuitbuiting bij de inspectie. Spreek de arbeider zonder de werkgever. Vraag naar loon en contract.',
  ],
  [
    'Paspoort ingenomen',
    'Wat ziet u?',
    'De werkgever heeft het paspoort. De identiteitsdocumenten zijn ingenomen. Iemand anders spreekt aan de balie.',
  ],
  [
    'Paspoort ingenomen',
    'Wat doet u nu?',
    'Vraag wie het paspoort bewaart. Een afgenomen reisdocument is strafbaar. Meld het bij de politie.',
  ],
  ['Acuut gevaar', 'Bel 112', 'Is er acuut gevaar? Bel 112. Wacht niet. Is iemand opgesloten of geslagen, bel dan direct de politie.'],
  ['Balie', 'Inschrijven', 'Aan de balie schrijft iemand zich in op een adres. Let op het paspoort en op wie het woord voert.'],
  ['Balie', 'Parkeren', 'Een vergunning voor parkeren vraagt u aan met uw kenteken. De kosten staan op de website.'],
  ['School', 'Verzuim', 'Een leerling komt niet naar school. De leerplichtambtenaar spreekt de ouders en de leerling.'],
  [
    'Loon',
    'Loon en contract',
    'Loon, salaris en contract: het minimumloon geldt voor elke arbeider. De inspectie controleert de werkgever.',
  ],
  ['Afval', 'Grof afval', 'Grof afval haalt de gemeente op. Maak een afspraak via de website. De kosten zijn laag.'],
  ['Stappenplan', 'Stap voor stap', 'Dit stappenplan helpt bij een vermoeden van mensenhandel. Leg signalen vast en meld bij de politie.'],
];

const extra = vocabularyWords(thesaurus);
const plain = TEXTS.map((fields) => fields.map((text) => analyseText(text)));
const surfaces = [...new Set([...extra.surfaces, ...plain.flat(2).map((token) => token.surface)])].sort();
const split = splitter((surface) => (surfaces.includes(surface) ? 1 : 0));

export const sections: AnalysedSection[] = TEXTS.map(([title, heading, text]) => ({
  pageTitle: analyseText(title, { split }),
  heading: analyseText(heading, { split }),
  text: analyseText(text, { split }),
  concepts: [],
}));

const stemsOf = ({ pageTitle, heading, text }: AnalysedSection): Set<string> =>
  new Set([...pageTitle, ...heading, ...text].flatMap(({ stem, parts }) => [stem, ...parts.map((part) => part.stem)]));
const frequencies = new Map(extra.stems.map((stem) => [stem, 0]));
for (const section of sections) for (const stem of stemsOf(section)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
const stems = [...frequencies.keys()].sort();

const analyser = queryAnalyser({
  surfaces: vocabularyOf(surfaces),
  stems: vocabularyOf(
    stems,
    stems.map((stem) => frequencies.get(stem) ?? 0),
  ),
});

export const compiled = compileThesaurus(thesaurus);
export const open = openThesaurus(compiled, (term) => {
  const frequency = frequencies.get(term) ?? 0;
  return frequency === 0 ? 5.5 : Math.log(1 + (sections.length - frequency + 0.5) / (frequency + 0.5));
});
export const ask = (query: string, typing = false): QueryAnalysis => analyser.analyse(query, { typing });
