import * as z from 'zod';
import { baseFields } from './base';

/** Forms, settings, guidance and training say nothing in front matter beyond what every page says. */
export const plainSchema = z.strictObject(baseFields);
