// The data dictionary as people read it, made from the forms: one table for each form, one for each
// list. The forms are the truth; `npm run docs` writes the document again.

import type {
  Code,
  Column,
  Form,
  ListRef,
  Requirement,
  Sensitivity,
} from '../../core/forms/form.ts';
import { forms } from '../../core/forms/index.ts';
import { defaultOrganisations } from '../../core/organisations/default-organisations.ts';

const KIND: Readonly<Record<Column['kind'], string>> = {
  text: 'text',
  texts: 'several, separated by `;`',
  code: 'one of a list',
  'yes-no': 'yes or no',
  integer: 'whole number',
  decimal: 'number',
  date: 'date',
  moment: 'date and time',
};

const REQUIRED: Readonly<Record<Requirement, string>> = {
  always: 'always',
  optional: '',
  conditional: 'depends',
  computed: 'computed',
};

const SENSITIVITY: Readonly<Record<Sensitivity, string>> = {
  public: 'public',
  internal: 'internal',
  restricted: '**restricted**',
  sensitive: '**sensitive**',
};

const INTRODUCTION = `# Data dictionary

Every column of the five forms and every list, as the product reads, checks and writes them. Made from
\`core/forms\` by \`npm run docs\`; do not edit it here.

- **Required**: \`always\`; \`depends\` on other answers, as a check says; \`computed\` by the system, never typed.
- **Sensitivity**: \`public\`; \`internal\` to the team; \`restricted\` to coordinators and clusters; \`sensitive\`:
  coordinators and the protection focal point, small counts are hidden from everybody else.
- A header is recognised by its id, its label in any of the three languages, its HXL tag, or another name that
  people use (not listed here). A value of a list is recognised by its code, its labels and other spellings.
- Sites, teams, places, zones and organisations are lists that each operation fills in its master.
`;

const DEPARTURES = `## Where this departs from the dictionary of the domain notes

- Coordinates are asked for by a check and never block a row: 108 of 113 sites of the CAR list have none.
- Whether latrines are separated is required only where there are latrines: it had to be filled in and blank.
- French labels agree with their noun: “Femmes atteintes”, “École fonctionnelle”, not “atteint(e)s” and
  “fonctionnel(le)”. The seven coping questions have labels that fit a column; their note says the two weeks.
  The former labels are still recognised.
- The difficulties on the site go without the numbers of the paper form of 2014, “Vols (13)”; the numbers are
  still read, as are 1, 2 and 3 for yes, no and does not know.
- Subsectors are a closed list whose codes begin with their sector's. Organisations are a list of the operation;
  an organisation that is not on it is kept as it was written and asked about, it does not block the row.
- Limits that the notes leave open are set so high that only a slip of the keyboard is beyond them.
`;

/** The whole document. */
export function dataDictionary(): string {
  const lists = [
    ...new Map(
      forms
        .flatMap(({ columns }) => columns)
        .flatMap(({ list }) => (list?.kind === 'codes' ? [[list.name, list.codes] as const] : [])),
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    INTRODUCTION,
    ...forms.map(formTable),
    '## Lists\n',
    ...lists.map(([name, codes]) => listTable(name, codes)),
    organisationTable(),
    DEPARTURES,
  ].join('\n');
}

function formTable(form: Form): string {
  const { fr, en, es } = form.titles;
  const head = ['Column', 'Français', 'English', 'Español', 'Kind', 'Required', 'List', 'Limits'];
  const rows = form.columns.map((column) => [
    `\`${column.id}\``,
    column.labels.fr,
    column.labels.en,
    column.labels.es,
    KIND[column.kind],
    REQUIRED[column.required],
    listName(column.list),
    limits(column),
    `\`${column.hxl}\``,
    SENSITIVITY[column.sensitivity],
    column.help.fr,
  ]);
  const key = form.key.map((id) => `\`${id}\``).join(' and ');
  return [
    `## ${fr} / ${en} / ${es}\n`,
    `Form \`${form.id}\`, ${form.columns.length} columns; a record is known by ${key}.\n`,
    table([...head, 'HXL', 'Sensitivity', 'À remplir'], rows),
  ].join('\n');
}

function listTable(name: string, codes: readonly Code[]): string {
  const rows = codes.map(({ code, labels }) => [`\`${code}\``, labels.fr, labels.en, labels.es]);
  return `### ${name}\n\n${table(['Code', 'Français', 'English', 'Español'], rows)}`;
}

function organisationTable(): string {
  const rows = defaultOrganisations.map(({ code, labels, name, type }) => [
    `\`${code}\``,
    labels.en,
    labels.es,
    name,
    type,
  ]);
  const heading =
    '### Organisations\n\nThose that a new operation begins with; its master may list others.\n\n';
  return heading + table(['Code (français)', 'English', 'Español', 'Name', 'Type'], rows);
}

function listName(list: ListRef | undefined): string {
  if (list === undefined) return '';
  switch (list.kind) {
    case 'codes':
      return `[${list.name}](#${list.name})`;
    case 'places':
      return typeof list.level === 'number'
        ? `places of level ${list.level}`
        : { 'adm3-or-zone': 'communes and zones', 'adm1-or-abroad': 'prefectures' }[list.level];
    case 'sites':
    case 'teams':
    case 'zones':
    case 'organisations':
      return list.kind;
  }
}

function limits({ min, max, maxLength }: Column): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return maxLength === undefined ? '' : `${maxLength} characters`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
