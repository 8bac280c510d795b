// The published figures that the demonstration reproduces, with their sources. Nothing here is
// invented; how the totals are split between sites is, and stands in the other files.

/** Individuals in the sites of Bangui on a cut-off day. */
export interface PublishedTotal {
  readonly individuals: number;
  /** Number of sites, `null` where the source gives none. */
  readonly sites: number | null;
  readonly source: string;
}

const SEPTEMBER_REPORT =
  'https://vdocuments.site/iom-car-bangui-displacement-tracking-matrix-report-september-2014.html';

export const PUBLISHED_TOTALS: Readonly<Record<string, PublishedTotal>> = {
  '2014-08-26': { individuals: 67_514, sites: null, source: SEPTEMBER_REPORT },
  '2014-09-23': {
    individuals: 62_579,
    sites: 35,
    source: 'https://issuu.com./iomdrd/docs/iom-regional-response-to-the-car-cr_355dc4c3e58e9b',
  },
  '2014-09-30': { individuals: 60_093, sites: 35, source: SEPTEMBER_REPORT },
  '2014-11-18': {
    individuals: 61_244,
    sites: null,
    source: 'https://issuu.com./iomdrd/docs/iom-dtm-report-bangui-november-2014',
  },
};

/**
 * Individuals by reporting zone on 18 November 2014, bar chart of the DTM report of November 2014.
 * The bars add up to 59,681; the report's headline is 61,244.
 */
export const PUBLISHED_ZONES: Readonly<Record<string, number>> = {
  mpoko: 20_495,
  bimbo_1: 17_569,
  bangui_3: 6_503,
  bimbo_4: 5_500,
  bimbo_2: 4_884,
  bangui_2: 2_025,
  bangui_6: 1_145,
  bangui_5: 695,
  bangui_8: 487,
  bangui_4: 318,
  bangui_7: 49,
  bangui_1: 11,
};

/**
 * Totals aimed at in the weeks for which no figure is published. 21 October follows "more than
 * 65,500 in 37 sites" on 20 October (IOM situation report 7-20 October 2014,
 * https://issuu.com./iomdrd/docs/iom_regional_response_to_the_car_cr_6292122bc9de93).
 */
export const INTERPOLATED_TOTALS: Readonly<Record<string, number>> = {
  '2014-09-02': 66_180,
  '2014-09-09': 64_790,
  '2014-09-16': 63_540,
  '2014-10-07': 59_870,
  '2014-10-14': 64_310,
  '2014-10-21': 65_742,
  '2014-10-28': 64_905,
  '2014-11-04': 63_480,
  '2014-11-11': 62_310,
};
