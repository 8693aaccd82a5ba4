import type * as z from 'zod';
import type { Kind } from '../kinds';
import { indicatorSchema } from './indicator';
import { lawSchema } from './law';
import { plainSchema } from './plain';
import { procedureSchema } from './procedure';
import { publicPageSchema } from './publicPage';
import { roleSchema } from './role';

/** One schema per kind: the type, the validator and (through its descriptions) the manual. */
export const schemas = {
  indicator: indicatorSchema,
  procedure: procedureSchema,
  role: roleSchema,
  form: plainSchema,
  setting: plainSchema,
  law: lawSchema,
  guidance: plainSchema,
  training: plainSchema,
  public: publicPageSchema,
} as const satisfies Record<Kind, z.ZodType>;

export type FrontMatterOf<K extends Kind> = z.infer<(typeof schemas)[K]>;

/** Front matter that passed its schema, told apart by `kind`. */
export type FrontMatter = { [K in Kind]: { kind: K } & FrontMatterOf<K> }[Kind];
