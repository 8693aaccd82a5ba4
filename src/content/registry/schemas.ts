import * as z from 'zod';
import { isoDate, pageId, slug, sourceId } from '../schema/fields';

/** The live registries in `data/`: one fact in one place, the same for every version of the documentation. */

const phoneNumber = z
  .string()
  .regex(/^(\+\d{2} )?[0-9][0-9 -]{1,15}$/)
  .describe('Telefoonnummer zoals mensen het schrijven: 112, 0900-8844, 033-448 11 86 of +31 70 333 44 44.');

export const contactSchema = z.strictObject({
  id: slug.describe('Vast kenmerk van het contact, zoals comensha.'),
  name: z.string().trim().min(2).describe('Naam van de organisatie.'),
  category: z
    .enum([
      'nood',
      'opsporing',
      'slachtofferhulp',
      'zorg',
      'regionaal',
      'rechtshulp',
      'terugkeer',
      'minderjarigen',
      'bestuurlijk',
      'ondersteuning',
      'informatie',
      'burgerzaken',
      'intern',
    ])
    .describe('Soort contact.'),
  purpose: z.string().trim().min(5).describe('Waarvoor u dit contact belt of mailt.'),
  purpose_public: z
    .string()
    .trim()
    .min(5)
    .optional()
    .describe('Hetzelfde voor inwoners, in gewone woorden. Nodig als het contact onder "call" van een pagina voor inwoners staat.'),
  phone: phoneNumber.optional(),
  phone_abroad: phoneNumber.optional().describe('Nummer voor wie vanuit het buitenland belt.'),
  hours: z.string().trim().min(3).optional().describe('Wanneer het nummer bereikbaar is.'),
  email: z.email().optional().describe('E-mailadres.'),
  web: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Webadres, beginnend met https://.'),
  note: z.string().trim().min(5).optional().describe('Wat u als medewerker moet weten voor u belt.'),
  note_public: z.string().trim().min(5).optional().describe('Wat een inwoner moet weten voor hij belt.'),
  sources: z.array(sourceId).describe('Bronnen die dit contact noemen. Bij een telefoonnummer minstens twee.'),
  checked: isoDate.describe('Wanneer de gegevens voor het laatst zijn gecontroleerd.'),
  to_validate: z.string().trim().min(5).optional().describe('Wat nog gevalideerd moet worden.'),
});
export type Contact = z.infer<typeof contactSchema>;

/** What was read of most sources. The page about the sources says so once; a list of sources only names what differs. */
export const usuallyRead = 'Het begin, ongeveer 2.000 tekens.';

export const sourceSchema = z.strictObject({
  id: sourceId,
  title: z.string().trim().min(3),
  publisher: z.string().trim().min(2),
  url: z.url().optional(),
  date: z.string().trim().min(2).optional().describe('Datum van de bron, of "ongedateerd".'),
  kind: z.string().trim().min(2).optional(),
  read: z.string().trim().min(5).describe('Wat er van deze bron is gelezen: alles, een deel, of alleen een samenvatting.'),
  note: z.string().trim().min(2).optional().describe('Wat een lezer moet weten, zoals dat de bron een kopie of verouderd is.'),
});
export type Source = z.infer<typeof sourceSchema>;

const labels = z.array(z.string().trim().min(1));
export const conceptLanguages = ['en', 'pl', 'ro', 'bg', 'es', 'uk', 'ar', 'tr'] as const;

/** A concept of the thesaurus, after SKOS (https://www.w3.org/TR/skos-reference/). */
export const conceptSchema = z.strictObject({
  id: slug,
  prefLabel: z.string().trim().min(2).describe('De naam die de site gebruikt.'),
  altLabels: labels.optional().describe('Andere goede namen en afkortingen.'),
  hiddenLabels: labels.optional().describe('Wat mensen typen: spreektaal, tikfouten, oude namen. Staat niet op de site.'),
  labels: z.partialRecord(z.enum(conceptLanguages), labels).optional().describe('Namen in andere talen.'),
  definition: z.string().trim().min(10).optional().describe('Uitleg in één of twee zinnen; staat in de begrippenlijst.'),
  sources: z.array(sourceId).optional(),
  broader: z.array(slug).optional(),
  related: z.array(slug).optional(),
  pages: z.array(pageId).optional().describe('Pagina’s die over dit begrip gaan, belangrijkste eerst.'),
  help: z
    .enum(['danger', 'victim', 'elsewhere'])
    .optional()
    .describe(
      'danger: wijst op direct gevaar; victim: de zoeker kan zelf slachtoffer zijn. Dan staat er een hulpblok boven de resultaten. elsewhere: hier gaat de site niet over; de zoeker krijgt dat te horen.',
    ),
});
export type Concept = z.infer<typeof conceptSchema>;

export const municipalitySchema = z.strictObject({
  code: z.string().regex(/^GM\d{4}$/),
  name: z.string().min(2),
  province: z.string().min(2),
  policeUnit: z.string().min(2),
  safetyRegion: z.string().min(2),
  riec: z.string().min(2),
});
export type Municipality = z.infer<typeof municipalitySchema>;

export const rniDeskSchema = z.strictObject({
  municipality: z.string().min(2),
  code: z.string().regex(/^GM\d{4}$/),
  policeUnit: z.string().min(2),
  since: z.string().min(2),
  audience: z.string().min(2).describe('Voor wie het loket sinds 1 januari 2026 is.'),
  address: z.string().min(2).optional(),
  email: z.email().optional(),
  phone: phoneNumber.optional(),
  phone_abroad: phoneNumber.optional(),
  sources: z.array(sourceId).min(1),
  to_validate: z.string().min(5).optional(),
});
export type RniDesk = z.infer<typeof rniDeskSchema>;

export const figureSchema = z.strictObject({
  id: slug,
  label: z.string().min(3),
  year: z.string().min(4),
  value: z.string().min(1),
  sources: z.array(sourceId).min(1),
  note: z.string().min(3).optional(),
  to_validate: z.string().min(3).optional(),
});
export type Figure = z.infer<typeof figureSchema>;

export const forbiddenNumberSchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('sha256 van alleen de cijfers, zodat het nummer zelf nergens staat.'),
  reason: z.string().min(5),
});
export type ForbiddenNumber = z.infer<typeof forbiddenNumberSchema>;

/** Words that mean about the same in everyday Dutch, without being one concept. */
export const ringSchema = z.array(z.string().trim().min(2)).min(2);
export type Ring = z.infer<typeof ringSchema>;

/** How people ask for a page, in their own words. Only search reads them. */
export const pageQuestionsSchema = z.strictObject({
  page: pageId.describe('Kenmerk van de pagina die het antwoord geeft.'),
  questions: z
    .array(z.string().trim().min(3).max(100))
    .min(1)
    .describe('Wat mensen typen of zeggen als zij deze pagina zoeken, zoals “met zijn tienen op een zolderkamer”. Staat niet op de site.'),
});
export type PageQuestions = z.infer<typeof pageQuestionsSchema>;

/** A question with all pages that answer it. Only search reads them. */
export const answerSchema = z.strictObject({
  question: z
    .string()
    .trim()
    .min(2)
    .max(160)
    .describe('Wat iemand typt, zoals “chef houdt mijn loonstrook achter”. Staat niet op de site.'),
  best: z.array(pageId).min(1).optional().describe("Pagina's die de vraag beantwoorden."),
  good: z.array(pageId).min(1).optional().describe("Pagina's die een goed deel beantwoorden."),
  some: z.array(pageId).min(1).optional().describe("Pagina's die beter zijn dan niets."),
});
export type Answer = z.infer<typeof answerSchema>;
