import { changesText } from '../../../src/cli/commands/diffText';
import { compareFiles, page } from '../../release/changes/samples';

const fields = (title: string, more = ''): string => `id: wet-a\ntitle: ${title}\nroles: [beleid]\n${more}`;

test('words within a sentence, moved sentences, values and quiet fields', () => {
  const before = [
    page(
      'wet/a.md',
      fields('Oud', 'keywords: [een]'),
      '## Een\n\nU belt binnen een week. Deze zin verhuist naar een ander deel.\n\n## Twee\n\nSlot.',
    ),
    page('wet/weg.md', 'id: wet-weg\ntitle: Weg', 'Tekst.'),
  ];
  const after = [
    page(
      'wet/b.md',
      fields('Nieuw', 'keywords: [twee]\nforms: [x]'),
      '## Een\n\nU belt binnen een dag.\n\n## Twee\n\nSlot. Deze zin verhuist naar een ander deel.',
    ),
  ];
  const text = changesText(compareFiles(before, after));
  for (const part of [
    'GEWIJZIGD  Nieuw  (wet-a)',
    'heette: Oud',
    'stond op /wet/a/, nu op /wet/b/',
    'U belt binnen een [-week-]{+dag+}.',
    '< Deze zin verhuist naar een ander deel. (naar: Twee)',
    '> Deze zin verhuist naar een ander deel. (van: Een)',
    'Vormen van uitbuiting: erbij: x',
    'ook bijgewerkt: zoekwoorden',
    'VERVALLEN  Weg  (wet-weg)',
  ])
    expect(text).toContain(part);
});
