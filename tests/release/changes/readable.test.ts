import { parseMarkdown } from '../../../src/content/markdown';
import { readableSections } from '../../../src/release/changes/readable';
import { sampleNames } from './samples';

const read = (markdown: string) => readableSections(parseMarkdown(markdown), sampleNames(new Map([['IND-008', 'Angst voor de baas']])));

test('formatting is gone, what an editor wrote is not', () => {
  expect(
    read(`Tekst **vet** en :contact[comensha]. :bron[P36]

## Kop

- Lees :pagina[IND-008] om 10:30.
- :tv[stand 2017]

:::letop
Wees *voorzichtig*.
:::

::signalen{rol=burgerzaken}`),
  ).toEqual([
    { heading: '', sentences: ['Tekst vet en CoMensha. [P36]'] },
    {
      heading: 'Kop',
      sentences: [
        'Lees Angst voor de baas om 10:30.',
        '(te valideren: stand 2017)',
        '[Let op]',
        'Wees voorzichtig.',
        '[lijst: signalen rol burgerzaken]',
      ],
    },
  ]);
});

test('another address behind the same words is a difference', () => {
  expect(read('[de wet](https://a.example/)')).not.toEqual(read('[de wet](https://b.example/)'));
  expect(read('[de wet](../wet/a.md)')).toEqual(read('[de wet](../wetten/a.md)'));
});
