import * as z from 'zod';
import { classes } from './types';

const words = z.string().trim().min(1);

/** One entry of a file in tests/judgments; the descriptions are what an editor reads when something is wrong. */
export const judgedQuerySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+-\d{3}$/)
    .describe('Vast kenmerk van de zoekvraag: de soort en een volgnummer van drie cijfers, zoals lay-001.'),
  class: z.enum(classes).describe('Soort zoekvraag.'),
  lang: z.enum(['nl', 'en', 'pl', 'ro', 'bg', 'es', 'uk', 'ar']).describe('Taal van de zoekvraag.'),
  query: words.describe('De zoekvraag zoals iemand die intypt. Zet er aanhalingstekens om.'),
  victim: z.boolean().default(false).describe('true als de zoeker zelf slachtoffer of in gevaar kan zijn.'),
  need: words.describe('Wie zoekt, en wat die persoon nodig heeft.'),
  judgments: z
    .array(
      z.strictObject({
        page: words.describe('Kenmerk (id) van een pagina.'),
        grade: z
          .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
          .describe('Cijfer: 3 beantwoordt de vraag, 2 een goed deel, 1 is beter dan niets, 0 helpt niet.'),
        why: words.describe('Waarom deze pagina dit cijfer krijgt.'),
      }),
    )
    .describe('Pagina’s met een cijfer; een lege lijst [] als de site geen antwoord heeft.'),
});
