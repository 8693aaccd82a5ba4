import * as z from 'zod';
import { baseFields } from './base';
import { inlineText, inlineTexts, slug, sourceId } from './fields';

const step = z.strictObject({
  do: inlineText.describe('Wat u doet, in de gebiedende wijs.'),
  who: z.string().trim().min(1).max(120).optional().describe('Wie dit doet.'),
  when: z.string().trim().min(1).max(120).optional().describe('Wanneer, of binnen welke termijn.'),
  legal: z.string().trim().min(2).max(160).optional().describe('Wettelijke grondslag, zoals "art. 160 lid 3 Sv".'),
  detail: z.string().trim().min(1).max(900).optional().describe('Uitleg bij de stap.'),
  sources: z.array(sourceId).optional().describe('Bronnen van deze stap.'),
  to_validate: z.string().trim().min(5).optional().describe('Wat aan deze stap nog gevalideerd moet worden.'),
});

/** A procedure: numbered steps with who, when and legal ground; what never to do; whom to call; what happens next. */
export const procedureSchema = z.strictObject({
  ...baseFields,
  in_short: inlineText.describe('In het kort: wat u moet weten als u maar één zin leest.'),
  steps: z.array(step).min(2).describe('De stappen, in volgorde.'),
  never: inlineTexts.min(1).describe('Wat u nooit doet, in hele zinnen: "Ga niet …", "Beloof niets …".'),
  call: z.array(slug).min(1).describe('Wie u belt, met het kenmerk uit data/contacts.yaml, belangrijkste eerst.'),
  next: inlineTexts.min(1).describe('Wat er daarna gebeurt.'),
});

export type ProcedureStep = z.infer<typeof step>;
