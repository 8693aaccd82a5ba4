import * as z from 'zod';
import { baseFields } from './base';
import { isoDate } from './fields';

/** A law, bill, treaty or rule, told for people who are not lawyers. */
export const lawSchema = z.strictObject({
  ...baseFields,
  force: z.enum(['in_force', 'bill', 'treaty', 'guideline']).describe('Geldend recht, wetsvoorstel, verdrag of richtlijn.'),
  as_of: isoDate.describe('Stand van zaken op deze datum.'),
  citation: z.string().trim().min(3).max(160).describe('Hoe de regeling heet, zoals "art. 273f Wetboek van Strafrecht".'),
});
