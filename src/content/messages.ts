import * as z from 'zod';
import { nearest } from './nearest';

/** A schema problem in words for an editor. */
export interface SchemaText {
  path: readonly PropertyKey[];
  rule: string;
  message: string;
  hint: string;
}

/** Puts one problem of the schema into Dutch: which field, what is wrong, how to mend it. One text per unknown key. */
export function explainSchemaIssue(problem: z.core.$ZodIssue, schema: z.ZodType): SchemaText[] {
  const path = problem.path;
  const name = fieldName(path);
  const manual = describe(schema, path);
  if (problem.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return problem.keys.map((key) => {
      const guess = nearest(key, known);
      return {
        path: [...path, key],
        rule: 'unknown-field',
        message: `Het veld "${key}" bestaat hier niet.`,
        hint: guess ? `Bedoelt u "${guess}"?` : `Deze velden kunnen hier: ${known.join(', ')}.`,
      };
    });
  }
  if (isMissing(problem)) {
    return [{ path, rule: 'missing-field', message: `Het veld "${name}" ontbreekt.`, hint: manual }];
  }
  return [{ path, rule: 'invalid-field', message: `Het veld "${name}" klopt niet: ${reason(problem)}.`, hint: manual }];
}

function isMissing(problem: z.core.$ZodIssue): boolean {
  return (
    (problem.code === 'invalid_type' || problem.code === 'invalid_value') &&
    problem.input === undefined &&
    /undefined/.test(problem.message)
  );
}

function reason(problem: z.core.$ZodIssue): string {
  switch (problem.code) {
    case 'invalid_type':
      return `hier hoort ${typeNames[problem.expected] ?? problem.expected} te staan`;
    case 'invalid_value':
      return `kies uit ${problem.values.map(String).join(', ')}`;
    case 'too_small':
      return problem.origin === 'array'
        ? `zet er minstens ${problem.minimum} in`
        : `de tekst is te kort (minstens ${problem.minimum} tekens)`;
    case 'too_big':
      return problem.origin === 'array'
        ? `er mogen er hoogstens ${problem.maximum} in`
        : `de tekst is te lang (hoogstens ${problem.maximum} tekens)`;
    case 'invalid_format':
      return 'de schrijfwijze is niet goed';
    default:
      return 'de waarde kan hier niet';
  }
}

const typeNames: Record<string, string> = {
  string: 'tekst',
  array: 'een lijst (elke regel begint met een streepje)',
  object: 'een groep velden',
  boolean: 'true of false',
  number: 'een getal',
};

function fieldName(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part)))
      .join('.')
      .replace(/\.\[/g, '[') || 'het hele blok'
  );
}

/** The sentence that the schema holds for this field; the nearest parent's when the field has none. */
function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length--) {
    const description = schemaAt(schema, path.slice(0, length))?.description;
    if (description) return description;
  }
  return 'Vergelijk met een andere pagina van deze soort.';
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(schema);
  for (const part of path) {
    if (current instanceof z.ZodObject) current = (current.shape as Record<string, z.ZodType>)[String(part)];
    else if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else return undefined;
    if (!current) return undefined;
    if (!current.description) current = unwrap(current);
    else if (current instanceof z.ZodOptional && path.at(-1) !== part) current = unwrap(current);
  }
  return current;
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional) current = current.unwrap() as z.ZodType;
  return current;
}
