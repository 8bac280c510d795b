// El informe «Necesidades semanales», en español: las necesidades y sus respuestas, y lo que cuenta
// cada cifra clave.

import { counted, day } from '../figures.ts';
import type { NeedTableMessages, WeeklyExplanationMessages } from '../weekly-follow-up-messages.ts';

const sites = (count: number): string => counted(count, 'sitio', 'sitios', 'es');
const by = (organisation: string | null): string =>
  organisation === null ? '' : ` (${organisation})`;

export const needTables: NeedTableMessages = {
  sector: 'Sector',
  level: 'Nivel',
  individuals: 'Personas afectadas',
  answered: 'Con intervención',
  unanswered: 'Repetidas sin interv.',
  mostNamed: 'Problema más citado',
  issue: 'Problema principal',
  weeks: 'Informes',
  since: 'Desde el',
  response: 'Intervención',
  issueIn: (issue, count) => `${issue} (${sites(count)})`,
  noIssue: 'sin precisar',
  noResponse: 'ninguna',
  ongoing: (organisation) => `en curso${by(organisation)}`,
  completed: (organisation, end) =>
    `terminada${end === null ? '' : ` el ${day(end)}`}${by(organisation)}`,
  sectorsNote:
    'Niveles: número de sitios. Personas afectadas: las de los sitios cuya necesidad es importante o crítica. Intervenciones: en curso o terminadas, del mismo sector y en el mismo sitio, desde que empezó la necesidad.',
  nothingRegistered:
    'No hay ninguna intervención registrada: el registro de intervenciones está vacío.',
  noneUnanswered: 'Ninguna necesidad repetida está sin intervención.',
  none: 'Ninguna.',
};

export const explain: WeeklyExplanationMessages = {
  counted: {
    individuals:
      'Personas desplazadas presentes en los sitios, sumadas de los informes de la semana.',
    households:
      'Hogares desplazados presentes en los sitios, sumados de los informes de la semana.',
    change_abs:
      'Personas de esta semana menos las de la semana anterior, en los sitios con cifra en ambas semanas.',
    change_pct:
      'La variación en porcentaje de las personas de la semana anterior, en los mismos sitios, redondeada a centésimas.',
    arrivals: 'Personas llegadas en la semana, según los informes.',
    departures: 'Personas que salieron en la semana, según los informes.',
    household_size: 'Personas divididas por hogares, en los sitios que dan ambas cifras.',
    alerts: 'Sitios cuyo informe señala una alerta urgente.',
    sites: 'Sitios cuyo informe de la semana da un número de personas.',
    sites_expected:
      'Sitios abiertos esta semana según el registro, y sitios fuera del registro que han informado.',
    sites_missing: 'Sitios abiertos de los que no hay cifra de la semana.',
    raw_change_abs:
      'Total de esta semana menos total de la semana anterior, sean cuales sean los sitios que informaron.',
    female: 'Mujeres y niñas, en los sitios que dan los dos sexos.',
    male: 'Hombres y niños, en los sitios que dan los dos sexos.',
    critical_sites: 'Sitios donde al menos una de las seis necesidades está en el nivel 3.',
    carried_over: 'Sitios que declaran repetir la cifra de la semana anterior.',
    sites_not_received: 'Sitios abiertos de los que no ha llegado informe de la semana.',
    sites_rejected: 'Sitios cuyo informe ha llegado pero contiene errores por corregir.',
    sites_inaccessible: 'Sitios cuyo informe dice que no había acceso y no da cifra.',
    sites_not_visited: 'Sitios cuyo informe no tiene ni fecha de visita ni cifra.',
    sites_no_figure: 'Sitios visitados cuyo informe no da cifra.',
    sites_closed: 'Sitios cerrados según el registro. No se esperan.',
    repeated_needs:
      'Necesidades en el nivel 2 o 3 en varios informes seguidos, sin intervención del sector en el sitio desde entonces. El número de informes es un parámetro de la operación.',
    changes_unexplained: 'Sitios cuya variación importante el equipo no ha explicado.',
  },
  absent: {
    'not-received': (count) => `${sites(count)} sin informe`,
    rejected: (count) => `${sites(count)} por corregir`,
    inaccessible: (count) => `${sites(count)} sin acceso`,
    'not-visited': (count) => counted(count, 'sitio no visitado', 'sitios no visitados', 'es'),
    'no-figure': (count) => `${sites(count)} sin cifra`,
  },
  notGiven: (count) => `${sites(count)} cuyo informe no da esta cifra`,
  notBefore: (count) => `${sites(count)} sin cifra la semana anterior`,
};
