import * as z from 'zod';
import { baseFields } from './base';
import { isoDate, pageId, slug } from './fields';

/** A page for residents and victims: plain words, their language, read in silence. */
export const publicPageSchema = z.strictObject({
  ...baseFields,
  audience: z.literal('public').describe('Pagina’s voor inwoners zijn public.'),
  call: z.array(slug).optional().describe('Wie u kunt bellen, uit data/contacts.yaml.'),
  translation: z
    .strictObject({
      of: pageId.describe('Kenmerk van de Nederlandse pagina.'),
      source_hash: z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .describe('Vingerafdruk van de Nederlandse tekst waar deze vertaling bij hoort (kb check zegt welke).'),
      translator: z.string().trim().min(2).describe('Wie heeft vertaald.'),
      date: isoDate,
    })
    .optional()
    .describe('Alleen bij een vertaling: van welke pagina, en bij welke versie van de tekst.'),
});
