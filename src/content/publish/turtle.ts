import { DataFactory, Writer } from 'n3';
import { prefixes, type Statement } from './skos';

const { namedNode, literal, quad } = DataFactory;

/** Statements as Turtle (https://www.w3.org/TR/turtle/). Same statements, same text. */
export function turtle(statements: readonly Statement[]): string {
  const writer = new Writer({ prefixes });
  for (const statement of statements) {
    const object = 'node' in statement ? namedNode(statement.node) : literal(statement.literal, statement.lang);
    writer.addQuad(quad(namedNode(statement.subject), namedNode(statement.predicate), object));
  }
  let text = '';
  // Without a stream the writer calls back at once.
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
