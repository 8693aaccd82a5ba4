import { chromiumFlags, chromiumPath } from './chromium';

/**
 * Prints HTML to a tagged PDF with an outline. Nothing is loaded from anywhere: the document carries its own style.
 * @throws when there is no Chromium
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Er is geen Chromium gevonden.');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.route('**/*', (route) => route.abort());
    await page.setContent(html, { waitUntil: 'load' });
    return await compact(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }));
  } finally {
    await browser.close();
  }
}

/** Chromium writes every tag as an object of its own, uncompressed; object streams make the file a third of the size. */
async function compact(bytes: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}
