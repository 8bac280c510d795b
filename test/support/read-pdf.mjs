// Reads a PDF from standard input: the text of each page and its size in points, as JSON. A program of
// its own, because the reader is an ES module.
import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';

const document = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const [, , width, height] = page.view;
  // Each piece of text on a line of its own, so that columns do not run together.
  pages.push({ width, height, text: items.map(({ str }) => str).join('\n') });
}
process.stdout.write(JSON.stringify(pages));
