// Every setting of an operation: what it is called, what it means, what it is when nobody has set
// it. The defaults are those of the Central African Republic.

import type { Labels } from '../forms/form.ts';
import type { SettingId, Settings } from './settings.ts';

/** How a setting's cell is read. `weekday` is 1 Monday … 7 Sunday, or a day's name. */
export type SettingKind =
  'text' | 'number' | 'whole' | 'weekday' | 'country' | 'pattern' | 'language';

/** One setting. */
export interface SettingDefinition<Id extends SettingId = SettingId> {
  readonly id: Id;
  readonly labels: Labels;
  /** What it decides, with its unit. */
  readonly notes: Labels;
  readonly kind: SettingKind;
  readonly standard: Settings[Id];
  readonly min?: number;
  readonly max?: number;
}

type Definitions = { readonly [Id in SettingId]: Omit<SettingDefinition<Id>, 'id'> };

const definitions: Definitions = {
  'operation.name': {
    labels: { fr: "Nom de l'opération", en: 'Name of the operation', es: 'Nombre de la operación' },
    notes: {
      fr: 'Figure en tête des rapports.',
      en: 'Stands at the top of reports.',
      es: 'Figura al inicio de los informes.',
    },
    kind: 'text',
    standard: '',
  },
  'country.iso3': {
    labels: { fr: 'Code ISO du pays', en: 'ISO code of the country', es: 'Código ISO del país' },
    notes: {
      fr: 'Trois lettres, par exemple CAF. Doit figurer au niveau 0 de l’onglet des lieux.',
      en: 'Three letters, for example CAF. Must stand at level 0 of the places tab.',
      es: 'Tres letras, por ejemplo CAF. Debe figurar en el nivel 0 de la pestaña de lugares.',
    },
    kind: 'country',
    standard: 'CAF',
  },
  // Box of the country: prefecture polygons give lat 2.2235–11.0076, lon 14.4201–27.4634.
  'country.lat_min': {
    labels: { fr: 'Latitude minimale', en: 'Lowest latitude', es: 'Latitud mínima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus au sud est hors du pays.',
      en: 'Decimal degrees. A site further south is outside the country.',
      es: 'Grados decimales. Un sitio más al sur está fuera del país.',
    },
    kind: 'number',
    standard: 2.2,
    min: -90,
    max: 90,
  },
  'country.lat_max': {
    labels: { fr: 'Latitude maximale', en: 'Highest latitude', es: 'Latitud máxima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus au nord est hors du pays.',
      en: 'Decimal degrees. A site further north is outside the country.',
      es: 'Grados decimales. Un sitio más al norte está fuera del país.',
    },
    kind: 'number',
    standard: 11.05,
    min: -90,
    max: 90,
  },
  'country.lon_min': {
    labels: { fr: 'Longitude minimale', en: 'Lowest longitude', es: 'Longitud mínima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus à l’ouest est hors du pays.',
      en: 'Decimal degrees. A site further west is outside the country.',
      es: 'Grados decimales. Un sitio más al oeste está fuera del país.',
    },
    kind: 'number',
    standard: 14.4,
    min: -180,
    max: 180,
  },
  'country.lon_max': {
    labels: { fr: 'Longitude maximale', en: 'Highest longitude', es: 'Longitud máxima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus à l’est est hors du pays.',
      en: 'Decimal degrees. A site further east is outside the country.',
      es: 'Grados decimales. Un sitio más al este está fuera del país.',
    },
    kind: 'number',
    standard: 27.5,
    min: -180,
    max: 180,
  },
  // 14 of 16 dated Bangui figures of 2013-15 fall on a Tuesday.
  'week.cut_off': {
    labels: { fr: 'Jour de clôture', en: 'Cut-off day', es: 'Día de cierre' },
    notes: {
      fr: 'Dernier jour de la semaine de rapport\u202f: 1 lundi … 7 dimanche, ou le nom du jour.',
      en: 'Last day of the reporting week: 1 Monday … 7 Sunday, or the name of the day.',
      es: 'Último día de la semana de informe: 1 lunes … 7 domingo, o el nombre del día.',
    },
    kind: 'weekday',
    standard: 2,
    min: 1,
    max: 7,
  },
  'week.due_days': {
    labels: { fr: 'Délai de remise', en: 'Days to report', es: 'Plazo de entrega' },
    notes: {
      fr: 'Jours après la clôture au bout desquels un rapport est en retard.',
      en: 'Days after the cut-off from which a report is late.',
      es: 'Días tras el cierre a partir de los cuales un informe llega tarde.',
    },
    kind: 'whole',
    standard: 2,
    min: 0,
    max: 60,
  },
  'site.code_pattern': {
    labels: {
      fr: 'Forme du code de site',
      en: 'Shape of a site code',
      es: 'Forma del código de sitio',
    },
    notes: {
      fr: 'Expression régulière, par exemple ^CF-S\\d{4}$. Vide\u202f: CF-S suivi de 4 chiffres en RCA\u202f; ailleurs, tout code sans espace.',
      en: 'Regular expression, for example ^CF-S\\d{4}$. Empty: CF-S and 4 digits in CAR; elsewhere any code without spaces.',
      es: 'Expresión regular, por ejemplo ^CF-S\\d{4}$. Vacío: CF-S y 4 cifras en la RCA; en otro país, cualquier código sin espacios.',
    },
    kind: 'pattern',
    standard: '',
  },
  // Thresholds of change and household size: tested on 86 pairs of camp figures and four site lists
  // (domain notes 5.3).
  'household.size_min': {
    labels: {
      fr: 'Taille minimale des ménages',
      en: 'Smallest household size',
      es: 'Tamaño mínimo del hogar',
    },
    notes: {
      fr: 'Personnes par ménage. En dessous, le chiffre est à vérifier.',
      en: 'Persons per household. Below it the figure is questioned.',
      es: 'Personas por hogar. Por debajo, la cifra debe verificarse.',
    },
    kind: 'number',
    standard: 1.5,
    min: 1,
    max: 50,
  },
  'household.size_max': {
    labels: {
      fr: 'Taille maximale des ménages',
      en: 'Largest household size',
      es: 'Tamaño máximo del hogar',
    },
    notes: {
      fr: 'Personnes par ménage. Au-dessus, le chiffre est à vérifier.',
      en: 'Persons per household. Above it the figure is questioned.',
      es: 'Personas por hogar. Por encima, la cifra debe verificarse.',
    },
    kind: 'number',
    standard: 10,
    min: 1,
    max: 50,
  },
  'change.explain_persons': {
    labels: {
      fr: 'Variation à expliquer (personnes)',
      en: 'Change to explain (persons)',
      es: 'Variación que explicar (personas)',
    },
    notes: {
      fr: 'Une variation supérieure à ce nombre et au pourcentage doit être expliquée.',
      en: 'A change above both this number and the per cent must be explained.',
      es: 'Una variación superior a este número y al porcentaje debe explicarse.',
    },
    kind: 'number',
    standard: 50,
    min: 0,
  },
  'change.explain_percent': {
    labels: {
      fr: 'Variation à expliquer (%)',
      en: 'Change to explain (%)',
      es: 'Variación que explicar (%)',
    },
    notes: {
      fr: 'En pour cent du chiffre de la semaine précédente.',
      en: 'In per cent of last week’s figure.',
      es: 'En porcentaje de la cifra de la semana anterior.',
    },
    kind: 'number',
    standard: 15,
    min: 0,
  },
  'change.confirm_persons': {
    labels: {
      fr: 'Variation à confirmer (personnes)',
      en: 'Change to confirm (persons)',
      es: 'Variación que confirmar (personas)',
    },
    notes: {
      fr: 'Au-dessus de ce nombre et du pourcentage, un coordinateur confirme.',
      en: 'Above both this number and the per cent a coordinator confirms.',
      es: 'Por encima de este número y del porcentaje, confirma un coordinador.',
    },
    kind: 'number',
    standard: 200,
    min: 0,
  },
  'change.confirm_percent': {
    labels: {
      fr: 'Variation à confirmer (%)',
      en: 'Change to confirm (%)',
      es: 'Variación que confirmar (%)',
    },
    notes: {
      fr: 'En pour cent du chiffre de la semaine précédente.',
      en: 'In per cent of last week’s figure.',
      es: 'En porcentaje de la cifra de la semana anterior.',
    },
    kind: 'number',
    standard: 40,
    min: 0,
  },
  // Domain notes 6: no numeric threshold was found in a readable source; these are proposed.
  'disclosure.small_number': {
    labels: { fr: 'Petits effectifs', en: 'Small numbers', es: 'Números pequeños' },
    notes: {
      fr: 'Un effectif de personnes ayant une caractéristique, inférieur à ce nombre, est montré «\u202f<10\u202f».',
      en: 'A count of people with a characteristic below this number is shown as “<10”.',
      es: 'Un número de personas con una característica inferior a este se muestra «<10».',
    },
    kind: 'whole',
    standard: 10,
    min: 3,
    max: 100,
  },
  'disclosure.site_min': {
    labels: { fr: 'Taille minimale d’un site', en: 'Smallest site shown', es: 'Sitio más pequeño' },
    notes: {
      fr: 'Personnes. Un site plus petit est fondu dans sa zone dans les versions partagées.',
      en: 'Persons. A smaller site is merged into its zone in shared versions.',
      es: 'Personas. Un sitio más pequeño se une a su zona en las versiones compartidas.',
    },
    kind: 'whole',
    standard: 50,
    min: 0,
    max: 1000,
  },
  'survey.min_respondents': {
    labels: {
      fr: 'Réponses minimales',
      en: 'Fewest respondents',
      es: 'Mínimo de respuestas',
    },
    notes: {
      fr: 'Aucun pourcentage n’est publié sous ce nombre de réponses.',
      en: 'No percentage is published below this number of respondents.',
      es: 'No se publica ningún porcentaje con menos respuestas.',
    },
    kind: 'whole',
    standard: 30,
    min: 1,
    max: 1000,
  },
  'survey.probability': {
    labels: {
      fr: 'Échantillon probabiliste',
      en: 'Probability sample',
      es: 'Muestra probabilística',
    },
    notes: {
      fr: '1 si le tirage est probabiliste\u202f: la marge d’erreur est alors imprimée. Sinon 0.',
      en: '1 where the sample is drawn at random: the margin of error is then printed. Otherwise 0.',
      es: '1 si la muestra es probabilística: entonces se imprime el margen de error. Si no, 0.',
    },
    kind: 'whole',
    standard: 0,
    min: 0,
    max: 1,
  },
  'share.recipients': {
    labels: { fr: 'Destinataires', en: 'Recipients', es: 'Destinatarios' },
    notes: {
      fr: 'Adresses e-mail des groupes sectoriels, séparées par un point-virgule.',
      en: 'E-mail addresses of the clusters, separated by semicolons.',
      es: 'Correos electrónicos de los grupos sectoriales, separados por punto y coma.',
    },
    kind: 'text',
    standard: '',
  },
  'access.coordinators': {
    labels: { fr: 'Coordinateurs', en: 'Coordinators', es: 'Coordinadores' },
    notes: {
      fr: 'Adresses e-mail séparées par un point-virgule. Eux seuls peuvent consolider.',
      en: 'E-mail addresses separated by semicolons. Only they can consolidate.',
      es: 'Correos electrónicos separados por punto y coma. Solo ellos pueden consolidar.',
    },
    kind: 'text',
    standard: '',
  },
  language: {
    labels: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    notes: {
      fr: 'Langue des rapports du fichier maître\u202f: fr, en ou es.',
      en: 'Language of the master’s reports: fr, en or es.',
      es: 'Idioma de los informes del archivo maestro: fr, en o es.',
    },
    kind: 'language',
    standard: 'fr',
  },
};

/** All settings, in the order of the settings tab. */
export const settingDefinitions: readonly SettingDefinition[] = (
  Object.keys(definitions) as SettingId[]
).map((id) => ({ id, ...definitions[id] }));
