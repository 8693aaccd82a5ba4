import fc from 'fast-check';
import { parseFrontMatter, splitFrontMatter } from '../../src/content/frontMatter';

describe('splitFrontMatter', () => {
  test('gives YAML, body and the line on which the body starts', () => {
    expect(splitFrontMatter('---\nid: x\n---\n\n## Kop\n')).toEqual({ yaml: 'id: x', body: '\n## Kop\n', bodyLine: 4 });
  });

  test('reads Windows line ends and a byte order mark', () => {
    expect(splitFrontMatter('\uFEFF---\r\nid: x\r\n---\r\nTekst')).toEqual({ yaml: 'id: x', body: 'Tekst', bodyLine: 4 });
  });

  test('an empty block is a block; no block is none', () => {
    expect(splitFrontMatter('---\n---\nTekst').yaml).toBe('');
    expect(splitFrontMatter('Tekst\n---\nid: x\n---').yaml).toBeUndefined();
  });

  test('loses no line, whatever is put in', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z: \n]*$/), (body, yaml) => {
        const clean = body.replace(/\r/g, '').replace(/^\uFEFF/, '');
        const split = splitFrontMatter(`---\n${yaml}\n---\n${clean}`);
        expect(split.yaml !== undefined).toBe(true);
      }),
    );
  });
});

describe('parseFrontMatter', () => {
  test('points at the field, counted from the top of the file', () => {
    const parsed = parseFrontMatter('docs/x.md', 'form', 'id: vorm-x\ntitle: Een titel\nroles: geen');
    expect(parsed.ok).toBe(false);
    expect(parsed.issues.find((issue) => issue.message.includes('"roles"'))).toMatchObject({ line: 4, column: 1 });
  });

  test('a list is pointed at by item', () => {
    const parsed = parseFrontMatter('docs/x.md', 'form', 'related:\n  - vorm-a\n  - "niet goed"');
    expect(parsed.issues.find((issue) => issue.message.includes('related[2]'))).toMatchObject({ line: 4 });
  });

  test('references within YAML are refused, not followed', () => {
    expect(parseFrontMatter('docs/x.md', 'form', 'a: &x [1]\nb: *x').ok).toBe(false);
  });
});
