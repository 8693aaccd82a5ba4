import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { composeContext } from '../../../src/content/compose/context';
import { readLibrary } from '../../../src/content/library';
import { bookHtml } from '../../../src/release/print/book';
import { printPdf } from '../../../src/release/print/pdf';
import { fixtureRoot } from '../../content/fixtures';

test('a real PDF: tagged, with an outline, a language and a title', async () => {
  const facts = { site: 'Kennisbank', version: '2026.1', date: '2026-12-01', title: 'Eerste', note: 'Bericht.' };
  const bytes = await printPdf(bookHtml(composeContext(readLibrary(fixtureRoot)), facts));
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  expect(document.getPageCount()).toBeGreaterThan(7);
  expect(document.getTitle()).toBe('Kennisbank, release 2026.1');
  expect(String(catalog.get(PDFName.of('Lang')))).toContain('nl-NL');
  expect(String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')))).toBe('true');
  expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  expect(catalog.lookup(PDFName.of('Outlines'), PDFDict).has(PDFName.of('First'))).toBe(true);
}, 120_000);
