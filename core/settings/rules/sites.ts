// Rules about sites and places.

import type { RulesOf } from './rule.ts';

export const siteRules: RulesOf<'site' | 'place'> = {
  'site/unknown': {
    labels: { fr: 'Site inconnu', en: 'Site not known', es: 'Sitio desconocido' },
    fixed: true,
  },
  'site/duplicate': {
    labels: { fr: 'Site en double', en: 'Site twice', es: 'Sitio duplicado' },
    fixed: true,
  },
  'site/bad-code': {
    labels: {
      fr: 'Code de site mal formé',
      en: 'Site code of the wrong shape',
      es: 'Código de sitio mal formado',
    },
    thresholds: ['site.code_pattern'],
  },
  'site/similar-name': {
    labels: {
      fr: 'Deux sites aux noms semblables',
      en: 'Two sites with like names',
      es: 'Dos sitios con nombres parecidos',
    },
  },
  'site/name-differs': {
    labels: {
      fr: 'Nom différent du registre',
      en: 'Name differs from the registry',
      es: 'Nombre distinto del registro',
    },
  },
  'site/closed': {
    labels: {
      fr: 'Rapport sur un site fermé',
      en: 'Report on a closed site',
      es: 'Informe sobre un sitio cerrado',
    },
  },
  'site/closed-on': {
    labels: {
      fr: 'Profil ou entretien sur un site fermé',
      en: 'Profile or interview of a closed site',
      es: 'Perfil o entrevista de un sitio cerrado',
    },
  },
  'site/type-unlikely': {
    labels: {
      fr: 'Type de site inattendu',
      en: 'Unexpected site type',
      es: 'Tipo de sitio inesperado',
    },
  },
  'site/status-differs': {
    labels: {
      fr: 'Statut et date de fermeture discordants',
      en: 'Status and closing date disagree',
      es: 'Estado y fecha de cierre no concuerdan',
    },
  },
  'place/unknown-pcode': {
    labels: { fr: 'P-code inconnu', en: 'P-code not known', es: 'P-code desconocido' },
  },
  'place/parent-differs': {
    labels: {
      fr: 'Unité hors de sa préfecture',
      en: 'Unit outside its prefecture',
      es: 'Unidad fuera de su prefectura',
    },
  },
  'place/name-differs': {
    labels: {
      fr: 'Nom de lieu différent du code',
      en: 'Place name differs from the code',
      es: 'Nombre de lugar distinto del código',
    },
  },
  'place/outside-country': {
    labels: {
      fr: 'Coordonnées hors du pays',
      en: 'Coordinates outside the country',
      es: 'Coordenadas fuera del país',
    },
    thresholds: ['country.lat_min', 'country.lat_max', 'country.lon_min', 'country.lon_max'],
  },
  'place/outside-zone': {
    labels: {
      fr: 'Coordonnées hors de la zone',
      en: 'Coordinates outside the zone',
      es: 'Coordenadas fuera de la zona',
    },
    thresholds: ['zone.codes', 'zone.lat_min', 'zone.lat_max', 'zone.lon_min', 'zone.lon_max'],
  },
  'place/swapped-coordinates': {
    labels: {
      fr: 'Latitude et longitude inversées',
      en: 'Latitude and longitude swapped',
      es: 'Latitud y longitud invertidas',
    },
  },
  'place/coordinates-missing': {
    labels: {
      fr: 'Coordonnées absentes',
      en: 'Coordinates missing',
      es: 'Coordenadas ausentes',
    },
  },
  'place/low-precision': {
    labels: {
      fr: 'Coordonnées peu précises',
      en: 'Coordinates not precise',
      es: 'Coordenadas poco precisas',
    },
    thresholds: ['coordinates.decimals'],
  },
  'site/reported-while-closed': {
    labels: {
      fr: 'Rapport pendant une fermeture',
      en: 'Report during a closure',
      es: 'Informe durante un cierre',
    },
  },
  'site/not-open-yet': {
    labels: {
      fr: 'Rapport avant l’ouverture',
      en: 'Report before the opening',
      es: 'Informe antes de la apertura',
    },
  },
  'site/reopened-undated': {
    labels: {
      fr: 'Réouverture sans date',
      en: 'Reopening without a date',
      es: 'Reapertura sin fecha',
    },
  },
  'site/renamed': {
    labels: {
      fr: 'Code de site sous un autre nom',
      en: 'Site code under another name',
      es: 'Código de sitio con otro nombre',
    },
  },
  'site/closure-undone': {
    labels: {
      fr: 'Fermeture disparue de la ligne',
      en: 'Closure gone from the row',
      es: 'Cierre que falta en la fila',
    },
  },
  'place/not-valid': {
    labels: {
      fr: 'Lieu qui n’existait pas à cette date',
      en: 'Place that did not exist at the date',
      es: 'Lugar que no existía en esa fecha',
    },
  },
};
