import * as z from 'zod';

/** Building blocks of the schemas: every field carries the sentence that an editor reads in the manual and in an error. */

export const pageId = z
  .string()
  .regex(/^(IND-\d{3}|[a-z]+-[a-z0-9]+(-[a-z0-9]+)*)$/)
  .describe('Vast kenmerk van een pagina, zoals IND-008 of procedure-acuut-gevaar. Verandert nooit en wordt nooit opnieuw gebruikt.');

export const sourceId = z
  .string()
  .regex(/^[A-Z]\d{1,4}$/)
  .describe('Nummer van een bron uit data/sources.yaml, zoals P36.');

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => !Number.isNaN(Date.parse(value)))
  .describe('Datum als JJJJ-MM-DD, zoals 2026-11-24.');

/** A short text in one paragraph; Markdown for emphasis and the inline directives are allowed. */
export const inlineText = z.string().trim().min(1).max(600);

export const inlineTexts = z.array(inlineText);
