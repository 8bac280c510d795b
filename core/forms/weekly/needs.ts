// Weekly report: the six needs, each with a level, a main issue and a short comment.

import type { CodeList } from '../code-lists/code-list.ts';
import {
  foodIssue,
  healthIssue,
  protectionIssue,
  securityIssue,
  shelterIssue,
  washIssue,
} from '../code-lists/need-issues.ts';
import { needLevel } from '../code-lists/needs.ts';
import type { Column, Labels, Sensitivity } from '../form.ts';

const COMMENT_LENGTH = 200;

interface Sector<Id extends string> {
  readonly id: Id;
  readonly names: Labels;
  /** Shorter names used in other tools' headers. */
  readonly short: readonly string[];
  readonly hxl: { readonly severity: string; readonly need: string };
  readonly issues: CodeList;
  readonly sensitivity: Sensitivity;
  readonly commentSensitivity: Sensitivity;
}

/** The three columns of a need, in the order in which they stand. */
type NeedColumns<Id extends string> = readonly [
  Column<`need_${Id}_level`, 'code'>,
  Column<`need_${Id}_issue`, 'code'>,
  Column<`need_${Id}_comment`, 'text'>,
];

function needColumns<Id extends string>(sector: Sector<Id>): NeedColumns<Id> {
  const { id, names, short, hxl, issues, sensitivity, commentSensitivity } = sector;
  return [
    {
      id: `need_${id}_level`,
      labels: {
        fr: `Besoin ${names.fr} — niveau`,
        en: `${names.en} need — level`,
        es: `Necesidad ${names.es} — nivel`,
      },
      aliases: short.flatMap((name) => [name, `Besoin ${name}`, `${name} niveau`, `${name} level`]),
      kind: 'code',
      required: 'always',
      list: needLevel,
      hxl: `#severity+${hxl.severity}+code`,
      sensitivity,
      help: {
        fr: 'De «\u202fCouvert\u202f» à «\u202fBesoin critique\u202f». Si vous ne savez pas, choisissez «\u202fNe sait pas\u202f», ne laissez pas vide.',
        en: 'From “Covered” to “Critical”. If you do not know, choose “Unknown”; do not leave it empty.',
        es: 'De «Cubierto» a «Necesidad crítica». Si no lo sabe, elija «No sabe»; no deje la celda vacía.',
      },
    },
    {
      id: `need_${id}_issue`,
      labels: {
        fr: `Besoin ${names.fr} — problème principal`,
        en: `${names.en} need — main issue`,
        es: `Necesidad ${names.es} — problema principal`,
      },
      aliases: short.flatMap((name) => [`${name} problème`, `${name} issue`, `${name} problema`]),
      kind: 'code',
      required: 'conditional',
      list: issues,
      hxl: `#need+${hxl.need}+type`,
      sensitivity,
      help: {
        fr: 'Obligatoire si le besoin est important ou critique.',
        en: 'Required if the need is serious or critical.',
        es: 'Obligatorio si la necesidad es importante o crítica.',
      },
    },
    {
      id: `need_${id}_comment`,
      labels: {
        fr: `Besoin ${names.fr} — précision`,
        en: `${names.en} need — detail`,
        es: `Necesidad ${names.es} — detalle`,
      },
      aliases: short.flatMap((name) => [
        `${name} précision`,
        `${name} commentaire`,
        `${name} comment`,
        `${name} detalle`,
      ]),
      kind: 'text',
      required: 'conditional',
      maxLength: COMMENT_LENGTH,
      hxl: `#need+${hxl.need}+text`,
      sensitivity: commentSensitivity,
      // DTM asks for no individual incident (dtm.iom.int node 7522); the help says so.
      help: {
        fr: 'Obligatoire si le problème est «\u202fAutre\u202f». Au plus 200 caractères. Aucun nom, aucun récit d’incident.',
        en: 'Required if the issue is “Other”. At most 200 characters. No name, no account of an incident.',
        es: 'Obligatorio si el problema es «Otro». Máximo 200 caracteres. Ningún nombre, ningún relato de incidente.',
      },
    },
  ];
}

export const weeklyNeeds = [
  ...needColumns({
    id: 'protection',
    names: { fr: 'Protection', en: 'Protection', es: 'Protección' },
    short: ['Protection'],
    hxl: { severity: 'protection', need: 'protection' },
    issues: protectionIssue,
    sensitivity: 'restricted',
    commentSensitivity: 'restricted',
  }),
  ...needColumns({
    id: 'wash',
    names: {
      fr: 'EHA (eau, hygiène, assainissement)',
      en: 'WASH',
      es: 'ASH (agua, saneamiento, higiene)',
    },
    short: ['EHA', 'WASH', 'ASH'],
    hxl: { severity: 'wsh', need: 'wsh' },
    issues: washIssue,
    sensitivity: 'public',
    commentSensitivity: 'internal',
  }),
  ...needColumns({
    id: 'health',
    names: { fr: 'Santé', en: 'Health', es: 'Salud' },
    short: ['Santé', 'Health', 'Salud'],
    hxl: { severity: 'hea', need: 'hea' },
    issues: healthIssue,
    sensitivity: 'public',
    commentSensitivity: 'internal',
  }),
  ...needColumns({
    id: 'food',
    names: { fr: 'Sécurité alimentaire', en: 'Food security', es: 'Seguridad alimentaria' },
    short: ['SECAL', 'Food', 'Alimentation', 'Alimentación'],
    hxl: { severity: 'fsc', need: 'fsc' },
    issues: foodIssue,
    sensitivity: 'public',
    commentSensitivity: 'internal',
  }),
  ...needColumns({
    id: 'shelter',
    names: { fr: 'Abris / AME', en: 'Shelter / NFI', es: 'Alojamiento / enseres' },
    short: ['Abris', 'Abri', 'Shelter', 'Alojamiento'],
    hxl: { severity: 'shl', need: 'shl' },
    issues: shelterIssue,
    sensitivity: 'public',
    commentSensitivity: 'internal',
  }),
  ...needColumns({
    id: 'security',
    names: { fr: 'Sécurité', en: 'Security', es: 'Seguridad' },
    short: ['Sécurité', 'Security', 'Seguridad'],
    hxl: { severity: 'security', need: 'security' },
    issues: securityIssue,
    sensitivity: 'restricted',
    commentSensitivity: 'restricted',
  }),
] as const satisfies readonly Column[];
