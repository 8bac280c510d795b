import { describe, expect, test } from '@jest/globals';
import { discloseDocument } from '../../../core/disclosure/disclose-document.ts';
import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { tabOfDocument } from '../../../core/reports/document/tab-of-document.ts';
import type { ReportDocument } from '../../../core/reports/document/document.ts';
import type { ReportMaterial } from '../../../core/reports/report-material.ts';
import { profileMonth } from '../../../core/reports/site-profiles/profile-month.ts';
import { siteProfiles } from '../../../core/reports/site-profiles.ts';
import { fullCell } from '../../../core/tabs/planned-cell.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';
import { serial } from '../../support/sheet.ts';
import { materialOf } from '../export/material.ts';
import { asTsv, golden } from './golden.ts';
import {
  INTERVENTIONS,
  PROFILES,
  profileRow,
  profileSheet,
  SEPTEMBER,
  SITES,
  WEEKLY,
} from './profile-sheets.ts';
import { figuresOf } from './small-operation.ts';

const sheets = { sites: SITES, weekly: WEEKLY, profile: PROFILES, interventions: INTERVENTIONS };

function material(more: Partial<ReportMaterial> = {}): ReportMaterial {
  const read = materialOf(sheets, { 'operation.name': 'RCA – essai' });
  return { ...read, audience: 'coordination', today: serial('2014-10-03'), ...more };
}

const documentIn = (language: Language, more: Partial<ReportMaterial> = {}): ReportDocument =>
  siteProfiles.build(material(more), SEPTEMBER, messagesFor(language));

const planOf = (language: Language, more: Partial<ReportMaterial> = {}): TabPlan =>
  tabOfDocument(documentIn(language, more), messagesFor(language));

const wordsOf = (document: ReportDocument): string => JSON.stringify(document.blocks);

/** The report as it leaves the operation. */
function sharedDocument(more: Partial<ReportMaterial> = {}): ReportDocument {
  const read = material({ audience: 'shared', ...more });
  const messages = messagesFor('fr');
  return discloseDocument(
    siteProfiles.build(read, SEPTEMBER, messages),
    read.settings,
    messages.disclosure,
  );
}

describe('site profiles of a month', () => {
  test.each<Language>(['fr', 'en', 'es'])('the whole report in %s', (language) => {
    golden('site-profiles', `operation.${language}`, asTsv(planOf(language)));
  });

  test('the report of one team', () => {
    golden(
      'site-profiles',
      'team.fr',
      asTsv(planOf('fr', { scope: { kind: 'team', team: 'EQ-01' } })),
    );
  });

  test('the report as it is shared', () => {
    golden('site-profiles', 'shared.fr', asTsv(tabOfDocument(sharedDocument(), messagesFor('fr'))));
  });

  test.each<Language>(['fr', 'en', 'es'])('the tab before the first report in %s', (language) => {
    const messages = messagesFor(language);
    const plan = tabOfDocument(siteProfiles.empty(messages), messages);
    golden('site-profiles', `empty.${language}`, asTsv(plan));
  });

  test('the latest month is the last one that is over', () => {
    expect(siteProfiles.latest(material())).toBe(SEPTEMBER);
    expect(siteProfiles.latest(material({ profile: [] }))).toBeNull();
    // The month under way, where there is no other.
    expect(siteProfiles.latest(material({ today: serial('2014-09-20') }))).toBe(SEPTEMBER);
  });
});

describe('the key figures', () => {
  test('count sites with a profile of those open, and sites below each standard', () => {
    expect(figuresOf(planOf('fr'))).toEqual({
      sites_profiled: 4,
      individuals: 1375,
      households: 275,
      water_below: 2,
      latrines_below: 2,
      water_points_below: 2,
      area_below: 1,
      overcrowded: 1,
      without_committee: 1,
      without_complaints: 1,
      open_defecation: 1,
      extrapolated: 1,
    });
  });

  test('say what was counted, from how many sites, and what is left out', () => {
    const [cards] = documentIn('fr').blocks;
    const figures = cards?.kind === 'figures' ? cards.figures : [];
    expect(figures[0]?.under).toBe('sur 5 sites ouverts');
    const explanation = figures.find(({ id }) => id === 'area_below')?.explanation;
    expect(explanation).toContain('2 sites où la réponse est connue, sur 4 profils');
    expect(explanation).toContain('Exclus\u202f: 1 site sans profil');
    expect(explanation).toContain('Aucun constat ouvert');
  });
});

describe('a site', () => {
  test('is never doubled by a second profile of the month', () => {
    const rows = [
      profileRow('CF-S0001', [10, 10, 10, 10]),
      profileRow('CF-S0001', [20, 20, 20, 20]),
    ];
    const { sites } = profileMonth(
      material({ profile: materialOf({ profile: profileSheet(rows) }).profile }),
      SEPTEMBER,
    );
    expect(sites.map(({ values }) => values.individuals)).toEqual([40]);
  });

  test('without a profile is not received, and closed only where the registry says so', () => {
    const { absences, open } = profileMonth(material(), SEPTEMBER);
    expect(open).toBe(5);
    expect(absences.map(({ siteId, kind }) => [siteId, kind])).toEqual([
      ['CF-S0005', 'not-received'],
      ['CF-S0006', 'closed'],
    ]);
  });

  test('shows no coordinates and no protection concern', () => {
    const words = wordsOf(documentIn('fr'));
    expect(words).not.toContain('18.55');
    expect(words).not.toContain('préoccupation de protection');
  });

  test('of another team is not in a team’s report', () => {
    const { subjects } = profileMonth(
      material({ scope: { kind: 'team', team: 'EQ-02' } }),
      SEPTEMBER,
    );
    expect(subjects.map(({ id }) => id)).toEqual(['CF-S0003', 'CF-S0004']);
  });

  test('says that extrapolated ages are not counted', () => {
    const words = wordsOf(documentIn('fr'));
    expect(words).toContain('Âge et sexe (extrapolation)');
    expect(words).toContain('ce sont des estimations, pas un comptage');
  });

  test('withholds a summary with a telephone number', () => {
    const words = wordsOf(documentIn('fr'));
    expect(words).not.toContain('72 12 34 56');
    expect(words).toContain('[texte masqué');
  });

  test('lists the activities that touch the month, and none that ended before', () => {
    const { subjects } = profileMonth(material(), SEPTEMBER);
    const castors = subjects.find(({ id }) => id === 'CF-S0001');
    expect(castors?.interventions.map((each) => each.intervention_id)).toEqual([
      'INT-2',
      'INT-3',
      'INT-1',
    ]);
  });
});

describe('the index', () => {
  test('leads from each site to its page', () => {
    const plan = planOf('fr');
    const cells = plan.rows.map((row) => row.map(fullCell));
    const links = cells.flat().flatMap(({ link }) => (link === null ? [] : [link]));
    expect(links.map(({ text }) => text)).toEqual(['Castors', 'Carmel', 'Fatima', 'Lakouanga']);
    for (const { text, to } of links) {
      const row = 'address' in to ? Number(to.address.slice(1)) : 0;
      expect(String(cells[row - 1]?.[0]?.value)).toMatch(new RegExp(`^${text} \\(CF-S000\\d\\)$`));
    }
  });
});

describe('profiles that are shared', () => {
  test('merge the small sites of a zone into one page, with their sums', () => {
    const { subjects } = profileMonth(material({ audience: 'shared' }), SEPTEMBER);
    expect(subjects.map(({ id, sites }) => [id, sites.length])).toEqual([
      ['CF-S0001', 1],
      ['CF-S0002', 1],
      ['zone bimbo_1', 2],
    ]);
    expect(subjects[2]?.values).toMatchObject({
      individuals: 75,
      latrines_functional: 2,
      service_gap_1: 'nourriture',
      profile_comment: null,
      visit_date: null,
    });
    // 40 persons at 15 litres and 35 at 10.
    expect(subjects[2]?.values.water_l_ppd).toBe(12.7);
  });

  test('tell nothing restricted, no small site by name, no gender-based violence', () => {
    const words = wordsOf(sharedDocument());
    expect(words).not.toContain('Sentiment de sécurité');
    expect(words).not.toContain('VBG');
    expect(words).not.toContain('violence');
    expect(words).not.toContain('UNFPA');
    expect(words).not.toContain('Fatima');
    expect(words).not.toContain('Aucun constat ouvert sur ce profil');
    expect(words).toContain("Risque d'expulsion");
  });

  test('hide small counts of people and the ones that would give them away', () => {
    const document = sharedDocument();
    const start = document.blocks.findIndex((block) => block.kind === 'page');
    const pyramid = document.blocks.slice(start).find((block) => block.kind === 'pyramid');
    const sides = pyramid?.kind === 'pyramid' ? pyramid.pyramid.bars : [];
    // Eight men of 60 and over: another cell of the men goes with them.
    expect(sides[3]?.right.shown).toBe('<10');
    expect(sides.map(({ right }) => right.shown).filter((shown) => shown === '•')).toHaveLength(1);
    expect(sides.every(({ left }) => left.value !== null)).toBe(true);
    expect(wordsOf(document)).toContain('<10');
  });
});
