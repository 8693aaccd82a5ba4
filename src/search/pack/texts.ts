import { block, whole } from './block';
import { type Block, blockReader } from './container';
import { Malformed } from './errors';

/** Block `TEXT` of FORMAT.md: the texts of a layer's sections, in order. Lengths apart, so that the text is one stream. */
export function writeTexts(texts: readonly string[]): Block {
  return block('TEXT', (writer) => {
    writer.varint(texts.length);
    for (const text of texts) writer.varint(text.length);
    writer.text(texts.join(''));
  });
}

/** @throws Truncated, Malformed */
export function readTexts(blocks: ReadonlyMap<string, Uint8Array>): string[] {
  return whole(blockReader(blocks, 'TEXT'), (reader) => {
    const lengths = reader.varints(reader.count());
    const text = reader.text();
    let end = 0;
    const texts = Array.from(lengths, (length) => {
      end += length;
      return text.slice(end - length, end);
    });
    if (end !== text.length) throw new Malformed(`texts of ${end} characters in ${text.length}`);
    return texts;
  });
}
