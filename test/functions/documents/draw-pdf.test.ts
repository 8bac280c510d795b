import { beforeAll, describe, expect, test } from '@jest/globals';
import { messagesFor } from '../../../core/messages/index.ts';
import { drawPdf } from '../../../functions/src/documents/pdf/draw-pdf.ts';
import { flowing, pdfPages } from '../../support/pdf-pages.ts';
import type { PdfPage } from '../../support/pdf-pages.ts';
import { anyDocument, profile } from './any-document.ts';

const messages = messagesFor('fr');

describe('a report as a PDF', () => {
  let pages: readonly PdfPage[];

  beforeAll(async () => {
    pages = pdfPages(await drawPdf(anyDocument(), 'v2', messages));
  }, 60_000);

  test('is A4, landscape or portrait as the report says', async () => {
    expect(pages.every(({ width, height }) => width > 841 && height < 596)).toBe(true);
    const upright = anyDocument({ orientation: 'portrait' });
    const [first] = pdfPages(await drawPdf(upright, 'v1', messages));
    expect(first?.width).toBeLessThan(596);
  }, 60_000);

  test('says on each page which page of how many it is, the source and the version', () => {
    pages.forEach((page, index) => {
      const text = flowing(page);
      expect(text).toContain(`v2 · page ${index + 1} / ${pages.length}`);
      expect(text).toContain('OIM');
    });
  });

  test('says on each page which report of which period it is', () => {
    for (const page of pages) expect(flowing(page)).toMatch(/Rapport DTM.*septembre 2014/);
  });

  test('repeats the header of a table on each page that the table takes', () => {
    const ofTable = pages.filter((page) => flowing(page).includes('Site n°'));
    expect(ofTable.length).toBeGreaterThan(1);
    for (const page of ofTable) expect(flowing(page)).toContain('Individus');
  });

  test('breaks no word, however narrow its column', () => {
    expect(pages[0]?.text.split('\n')).toContain('Approvisionnement');
  });

  test('writes French with its signs and spaces', () => {
    // The reader gives a plain space for every kind of space.
    expect(pages[0]?.text).toContain('−10,99 % (base 67 514) ; « œuvre ».');
    expect(pages[0]?.text).toContain('60 093');
  });

  test('has every site, its total, and the level as a digit', () => {
    const whole = pages.map(flowing).join(' ');
    for (let site = 1; site <= 90; site += 1) expect(whole).toContain(`Site n° ${site} `);
    expect(whole).toContain('Total 5 000');
    expect(whole).toContain('Critique');
  });

  test('begins a profile on a new page', () => {
    const page = pages.find((each) => flowing(each).includes('Profil du site 1'));
    expect(page && flowing(page)).toMatch(/^Profil du site 1/);
  });

  test('shows small counts as small, in the pyramid too, and says what that means', () => {
    const whole = pages.map(flowing).join(' ');
    expect(whole).toContain('<10');
    expect(whole).toContain('moins de 10 personnes');
  });

  test('draws charts and the map with their texts', () => {
    const whole = pages.map(flowing).join(' ');
    expect(whole).toContain('Mêmes sites');
    expect(whole).toContain('Bangui 3e');
    expect(whole).not.toContain('Castors');
    expect(whole).toContain('Aucune alerte.');
  });
});

test('a hundred profiles are a hundred pages', async () => {
  const blocks = Array.from({ length: 100 }, (_, index) => profile(index)).flat();
  const document = { ...anyDocument({ orientation: 'portrait' }), blocks };
  const file = await drawPdf(document, 'v1', messages);
  expect(pdfPages(file)).toHaveLength(100);
}, 60_000);
