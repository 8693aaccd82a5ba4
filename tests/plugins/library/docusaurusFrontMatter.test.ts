import { docusaurusFrontMatter } from '../../../src/plugins/library/docusaurusFrontMatter';

const parse = (filePath: string, fileContent: string) =>
  docusaurusFrontMatter({
    filePath,
    fileContent,
    defaultParseFrontMatter: async () => ({ frontMatter: { default: true }, content: 'default' }),
  });

const source = '---\nid: procedure-x\ntitle: Een titel\nsummary: Een zin.\naudience: staff\nsteps:\n  - do: Iets\n---\nTekst';

test('Docusaurus gets title, description and a few facts; steps stay behind', async () => {
  const { frontMatter, content } = await parse('/site/docs/procedures/x.md', source);
  expect(frontMatter).toMatchObject({
    title: 'Een titel',
    description: 'Een zin.',
    displayed_sidebar: 'procedures',
    kb: { id: 'procedure-x', kind: 'procedure' },
  });
  expect(JSON.stringify(frontMatter)).not.toContain('steps');
  expect(content).toBe('Tekst');
});

test('a frozen version is read the same way', async () => {
  const { frontMatter } = await parse('/site/versioned_docs/version-2026.1/inwoners/x.md', source.replace('procedure-x', 'inwoner-x'));
  expect(frontMatter).toMatchObject({ displayed_sidebar: null, kb: { kind: 'public' } });
});

test('landing pages and other files are left to Docusaurus', async () => {
  expect((await parse('/site/docs/signalen/index.mdx', source)).content).toBe('default');
  expect((await parse('/site/src/pages/x.md', source)).content).toBe('default');
  expect((await parse('/site/docs/signalen/x.md', 'geen blok')).content).toBe('default');
});
