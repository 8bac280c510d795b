// Names under which other organisations' lists have what our forms hold: the DTM site list of Haiti
// (2013), UNHCR's displacement locations, cluster 3W matrices, HXL tags before version 1.0 and tags
// that are less exact than ours. A form's own labels and aliases are not repeated here.

import type { FormId } from '../forms/form.ts';
import { normalTag } from '../reading/header-names.ts';
import type { ValuesByForm } from '../reading/reading.ts';
import { fold } from '../table/fold.ts';

type NamesByColumn<F extends FormId> = {
  readonly [Id in keyof ValuesByForm[F]]?: readonly string[];
};
type NamesByForm = { readonly [F in FormId]: NamesByColumn<F> };

const SITE_CODES = ['SSID', 'Pcode', 'Site Pcode', 'Camp ID', 'Camp code', 'Code'] as const;
const ASSESSED = ['Date of Assessment', 'Assessment date', "Date d'évaluation"] as const;

const HEADINGS: NamesByForm = {
  sites: {
    ssid_external: SITE_CODES,
    site_name_alt: ['name_alt'],
    site_type: ['loc_type', 'Location type'],
    latitude: ['POINT_Y'],
    longitude: ['POINT_X'],
    close_date: ['closedate', 'Date closed'],
    site_status: ['Status', 'Statut', 'Estado'],
  },
  weekly: { site_id: SITE_CODES, visit_date: ASSESSED },
  profile: { site_id: SITE_CODES, visit_date: ASSESSED },
  intentions: { site_id: SITE_CODES },
  interventions: {
    site_id: SITE_CODES,
    org_lead: ['Organization', 'Organisation', 'Lead Organization', 'Agency', 'Organización'],
    org_implementing: ['Implementing Partner'],
    sector: ['Cluster', 'Sector/Cluster', 'Sector / Cluster'],
    activity_desc: ['Activity', 'Response activity description', 'Activité', 'Actividad'],
    modality: ['Delivery_modality', 'Delivery modality'],
    start_date: ['Start date'],
    end_date: ['End date'],
    status: ['Status'],
    reached_ind: [
      'Nb of Beneficiaries assisted',
      'Beneficiaries reached',
      'Beneficiaries assisted',
    ],
  },
};

const FIGURE_TAGS = {
  households: ['#households_num', '#affected+hh', '#population+hh'],
  individuals: ['#people_num', '#affected', '#affected+idps', '#affected+ind', '#population'],
} as const;

/** `#report_date` and the like are tags of HXL before version 1.0 (2014). */
const TAGS: NamesByForm = {
  sites: {
    site_name: ['#loc', '#loc+name', '#loc+site'],
    ssid_external: ['#loc+code'],
    site_type: ['#loctype', '#loc+type'],
    admin1_name: ['#adm1'],
    admin2_name: ['#adm2'],
    admin3_name: ['#adm3'],
    locality: ['#adm5', '#adm4'],
    latitude: ['#lat_deg'],
    longitude: ['#lon_deg'],
    site_manager_org: ['#org'],
    site_status: ['#status'],
  },
  weekly: {
    ...FIGURE_TAGS,
    site_id: ['#loc+code'],
    site_name: ['#loc', '#loc+name', '#loc+site'],
    visit_date: ['#report_date'],
    female_total: ['#females_num', '#affected+f'],
    male_total: ['#males_num', '#affected+m'],
  },
  profile: { ...FIGURE_TAGS, site_id: ['#loc+code'], visit_date: ['#report_date'] },
  intentions: { site_id: ['#loc+code'], interview_date: ['#report_date', '#date+reported'] },
  interventions: {
    site_id: ['#loc+code'],
    org_lead: ['#org', '#org+prog'],
    org_implementing: ['#org+impl'],
    org_donor: ['#org+funder'],
    sector: ['#sector', '#sector+cluster'],
    subsector: ['#subsector'],
    activity_desc: ['#activity'],
    modality: ['#modality'],
    start_date: ['#start_date'],
    end_date: ['#end_date'],
    status: ['#status'],
    targeted_ind: ['#targeted', '#targeted_num'],
    reached_ind: ['#reached', '#reached_num'],
  },
};

/**
 * Names that only hint at a column: a record's creation date is seldom the day a site opened, as the
 * 62 UNHCR sites that share 7 May 2015 show. They are shown as guesses.
 */
const HINTS: NamesByForm = {
  sites: { open_date: ['createdate', 'Date created'] },
  weekly: {},
  profile: {},
  intentions: {},
  interventions: {},
};

/** Column ids by folded foreign heading. */
export const foreignHeadings = folded(HEADINGS, fold);
/** Column ids by folded heading that is only a hint. */
export const headingHints = folded(HINTS, fold);
/** Column ids by normalised tag that is older or less exact than ours. */
export const foreignTags = folded(TAGS, normalTag);

function folded(
  names: NamesByForm,
  keyOf: (name: string) => string,
): Readonly<Record<FormId, ReadonlyMap<string, string>>> {
  const index = (columns: Readonly<Record<string, readonly string[] | undefined>>) =>
    new Map(
      Object.entries(columns).flatMap(([id, list = []]) =>
        list.map((name): [string, string] => [keyOf(name), id]),
      ),
    );
  const { sites, weekly, profile, intentions, interventions } = names;
  return {
    sites: index(sites),
    weekly: index(weekly),
    profile: index(profile),
    intentions: index(intentions),
    interventions: index(interventions),
  };
}
