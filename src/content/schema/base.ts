import * as z from 'zod';
import { isoDate, pageId, slug, sourceId } from './fields';

/** What every page says about itself, whatever its kind. */
export const baseFields = {
  id: pageId,
  title: z.string().trim().min(3).max(110).describe('Titel van de pagina, in gewone woorden.'),
  summary: z
    .string()
    .trim()
    .min(20)
    .max(240)
    .describe('Eén zin die zegt waar de pagina over gaat. Staat in zoekresultaten en op kaarten. Zonder opmaak.'),
  audience: z.enum(['staff', 'public']).describe('Voor wie: staff (medewerkers) of public (inwoners).'),
  roles: z.array(slug).describe('Voor welke rollen, zoals burgerzaken. Elke rol heeft een pagina in docs/rollen.'),
  forms: z.array(slug).describe('Bij welke vormen van uitbuiting. Elke vorm heeft een pagina in docs/vormen.'),
  settings: z.array(slug).describe('Op welke plekken. Elke plek heeft een pagina in docs/plekken.'),
  sources: z.array(sourceId).describe('De bronnen van deze pagina, uit data/sources.yaml.'),
  no_sources: z.string().trim().min(10).optional().describe('Alleen als er geen bronnen zijn: de reden waarom.'),
  status: z.enum(['concept', 'validated']).describe('concept, of validated als VNG of CoMensha de inhoud heeft vastgesteld.'),
  to_validate: z.array(z.string().trim().min(5)).optional().describe('Open punten. Ze staan als "Te valideren" op de pagina.'),
  reviewed: isoDate.describe('Datum van de laatste inhoudelijke controle, als JJJJ-MM-DD.'),
  review_by: isoDate.describe('Uiterste datum van de volgende controle, als JJJJ-MM-DD.'),
  related: z.array(pageId).optional().describe('Verwante pagina’s, met hun kenmerk.'),
  keywords: z.array(z.string().trim().min(2).max(80)).optional().describe('Woorden die mensen gebruiken en die niet in de tekst staan.'),
  concepts: z.array(slug).optional().describe('Begrippen uit data/concepts waar de pagina over gaat.'),
  lang: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('Taal van de pagina; zonder dit veld is dat nl.'),
};
