import * as z from 'zod';
import { baseFields } from './base';
import { inlineText, slug } from './fields';

/** A signal: what someone sees or hears, why it may point to exploitation, and what to do now. Never proof. */
export const indicatorSchema = z.strictObject({
  ...baseFields,
  audience: z.literal('staff').describe('Signalen zijn voor medewerkers: staff.'),
  forms: baseFields.forms.min(1),
  action: z.string().trim().min(20).max(200).describe('Wat u nu doet, in één regel. Staat bij het zoekresultaat. Zonder opmaak.'),
  strength: z
    .enum(['sterk', 'ondersteunend', 'onbekend'])
    .describe('Hoe sterk het signaal is volgens een bron: sterk, ondersteunend of onbekend.'),
  strength_by: inlineText.optional().describe('Wie zegt hoe sterk het is. Verplicht bij sterk en ondersteunend als een bron dat zegt.'),
  derived: z.boolean().describe('true als de opsteller het signaal zelf heeft afgeleid (°), false als een bron het noemt.'),
  call: z.array(slug).min(1).describe('Wie u belt, met het kenmerk uit data/contacts.yaml, belangrijkste eerst.'),
});

/** The headings that the body of a signal has, in this order. */
export const indicatorHeadings = [
  'Wat u ziet of hoort',
  'Waarom dit op uitbuiting kan wijzen',
  'Wat het ook kan zijn',
  'Wat u nu doet',
] as const;
