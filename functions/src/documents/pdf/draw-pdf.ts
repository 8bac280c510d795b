// Draws a disclosed document as an A4 PDF: its blocks in their order, and on each page where the
// figures come from, which version it is and which page of how many.

import type { Content, Definition } from 'pdfmake';
import type { DisclosedDocument } from '../../../../core/disclosure/disclose-document.ts';
import type { Messages } from '../../../../core/messages/messages.ts';
import { loadCharts } from '../charts/chart-svg.ts';
import type { DrawChart } from '../charts/chart-svg.ts';
import { documentContent } from './document-content.ts';
import { FONT, fontFiles } from '../fonts.ts';
import { COLORS, SIZES } from './look.ts';
import { MARGINS, pageOf } from './page.ts';

/**
 * The PDF.
 * @param version name of this release of the report, such as `v2`
 */
export async function drawPdf(
  document: DisclosedDocument,
  version: string,
  messages: Messages,
): Promise<Buffer> {
  // Loaded where it is needed: the other functions start without it.
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts(fontFiles());
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.includes('DejaVuSansCondensed'));
  const drawChart = await loadCharts();
  return pdfmake.createPdf(definitionOf(document, version, messages, drawChart)).getBuffer();
}

function definitionOf(
  document: DisclosedDocument,
  version: string,
  messages: Messages,
  drawChart: DrawChart,
): Definition {
  const { title, subtitle, source, language, orientation } = document;
  const page = pageOf(document);
  const words = messages.sharing.print;
  const running = `${title} · ${subtitle}`;
  const content: Content[] = [
    { text: title, fontSize: SIZES.title, bold: true, color: COLORS.blue },
    { text: subtitle, fontSize: SIZES.text, color: COLORS.grey, margin: [0, 1, 0, 6] },
    ...documentContent(page, { document, messages, drawChart }),
  ];
  return {
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: MARGINS,
    info: { title: running, author: source, subject: version },
    language,
    defaultStyle: { font: FONT, fontSize: SIZES.text },
    content,
    header: (number) =>
      number === 1
        ? { text: '' }
        : {
            text: running,
            fontSize: SIZES.small,
            color: COLORS.grey,
            margin: [MARGINS[0], 16, MARGINS[2], 0],
          },
    footer: (number, pages) => ({
      margin: [MARGINS[0], 10, MARGINS[2], 0],
      columnGap: 12,
      columns: [
        { text: source, fontSize: SIZES.small, color: COLORS.grey, width: '*' },
        {
          text: `${version} · ${words.page(number, pages)}`,
          fontSize: SIZES.small,
          color: COLORS.grey,
          alignment: 'right',
          width: 110,
        },
      ],
    }),
  };
}
