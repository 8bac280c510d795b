// What may be shown to whom.

import type { DefinitionsOf } from '../setting-definition.ts';

export const publicationSettings: DefinitionsOf<'disclosure' | 'survey' | 'share'> = {
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
      fr: 'Mettez 1 si le tirage est probabiliste\u202f: la marge d’erreur est alors imprimée. Sinon 0.',
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
};
