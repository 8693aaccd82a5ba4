import * as z from 'zod';
import { baseFields } from './base';
import { inlineTexts, pageId, slug } from './fields';

/** A role in a municipality. The card on top fits one screen: what do I see, what do I do, what never, whom do I call. */
export const roleSchema = z.strictObject({
  ...baseFields,
  card: z
    .strictObject({
      signals: z.array(pageId).min(1).max(5).describe('De vijf signalen die deze rol het vaakst ziet.'),
      do: inlineTexts.min(1).max(6).describe('Wat u doet, in korte regels.'),
      never: inlineTexts.min(1).max(5).describe('Wat u nooit doet.'),
      call: z.array(slug).min(1).max(5).describe('Wie u belt, uit data/contacts.yaml.'),
    })
    .describe('De kaart boven aan de pagina, samen hoogstens 200 woorden.'),
});
