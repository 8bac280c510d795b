// El informe «Necesidades semanales», en español.

import type { CardId } from '../../reports/weekly-needs/card-ids.ts';
import { counted, day, figure } from '../figures.ts';
import { explain, needTables } from './weekly-follow-up.ts';
import type { CardFacts, WeeklyNeedsMessages } from '../weekly-needs-messages.ts';

const n = (value: number): string => figure(value, 'es');
const sites = (count: number): string => counted(count, 'sitio', 'sitios', 'es');

const same = (count: number): string =>
  count === 1 ? 'en el mismo sitio' : `en los mismos ${figure(count, 'es')} sitios`;

function under(card: CardId, facts: CardFacts): string {
  switch (card) {
    case 'individuals':
    case 'households':
      return `en ${sites(facts.sites)}`;
    case 'change_abs':
      return facts.base === null ? 'sin semana anterior' : same(facts.comparedSites);
    case 'change_pct':
      return facts.base === null ? '' : `sobre ${n(facts.base)} personas`;
    case 'raw_change_abs':
      return facts.rawBase === null ? '' : `de ${n(facts.sitesBefore)} a ${sites(facts.sites)}`;
    case 'sites':
      return `de ${counted(facts.expected, 'sitio abierto', 'sitios abiertos', 'es')}`;
    case 'female':
    case 'male':
      return `conocido en ${sites(facts.sexSites)}`;
    case 'arrivals':
    case 'departures':
      return 'en la semana';
    case 'critical_sites':
      return 'nivel 3';
    case 'alerts':
    case 'carried_over':
      return facts.sites === 0 ? '' : `de ${sites(facts.sites)}`;
    case 'repeated_needs':
      return 'sin intervención';
    case 'changes_unexplained':
      return 'variaciones importantes';
    case 'sites_closed':
      return 'según el registro';
    case 'household_size':
    case 'sites_expected':
    case 'sites_missing':
    case 'sites_not_received':
    case 'sites_rejected':
    case 'sites_inaccessible':
    case 'sites_not_visited':
    case 'sites_no_figure':
      return '';
  }
}

export const weeklyNeeds: WeeklyNeedsMessages = {
  source: 'Informes semanales de los facilitadores',
  heading: 'Necesidades semanales de los sitios',
  empty: 'Todavía no hay informe. Menú DTM, «Necesidades semanales…»: elija la semana.',
  week: (from, to) => `Semana del ${day(from)} al ${day(to)}`,
  wholeOperation: 'todos los sitios',
  team: (team) => `sitios del equipo ${team}`,
  cutOff: (to) => `cierre el ${day(to)}`,
  madeOn: (today) => `elaborado el ${day(today)}`,
  cards: {
    individuals: 'Personas (PDI)',
    households: 'Hogares',
    change_abs: 'Variación',
    change_pct: 'Variación (%)',
    arrivals: 'Llegadas',
    departures: 'Salidas',
    household_size: 'Pers. por hogar',
    alerts: 'Alertas urgentes',
    sites: 'Sitios con cifra',
    sites_expected: 'Sitios abiertos',
    sites_missing: 'Sitios sin cifra',
    raw_change_abs: 'Variación bruta',
    female: 'Mujeres y niñas',
    male: 'Hombres y niños',
    critical_sites: 'Necesidades críticas',
    carried_over: 'Cifras arrastradas',
    sites_not_received: 'No recibidos',
    sites_rejected: 'Por corregir',
    sites_inaccessible: 'No accesibles',
    sites_not_visited: 'No visitados',
    sites_no_figure: 'Sin cifra',
    sites_closed: 'Sitios cerrados',
    repeated_needs: 'Nec. repetidas',
    changes_unexplained: 'Sin explicación',
  },
  under,
  sections: {
    sites: 'Situación por sitio',
    zones: 'Totales por zona',
    sectors: 'Necesidades por sector',
    unanswered: 'Necesidades repetidas sin intervención',
    otherNeeds: 'Otras necesidades importantes y críticas',
    absences: 'Sitios sin cifra esta semana',
    alerts: 'Alertas urgentes',
    quality: 'Calidad de los datos',
    outliers: 'Variaciones importantes de la semana',
    notes: 'Notas y método',
  },
  sectors: {
    protection: 'Protección',
    wash: 'ASH',
    health: 'Salud',
    food: 'Seg. alim.',
    shelter: 'Aloj. / ANA',
    security: 'Seguridad',
  },
  siteTable: {
    zone: 'Zona',
    site: 'Sitio',
    households: 'Hogares',
    individuals: 'Personas',
    change: 'Variación',
    changePercent: 'Var. (%)',
    arrivals: 'Llegadas',
    departures: 'Salidas',
    needs: {
      protection: 'Protección',
      wash: 'ASH',
      health: 'Salud',
      food: 'Seg. alim.',
      shelter: 'Aloj. / ANA',
      security: 'Seguridad',
    },
    firstNeed: 'Primera necesidad',
    remarks: 'Observaciones',
  },
  zoneTable: {
    sites: 'Sitios con cifra',
    serious: 'Sectores: número de sitios cuya necesidad es importante o crítica (niveles 2 y 3).',
    mostNamed: 'Primera necesidad más citada',
    share: 'Parte de las personas',
    noZone: 'Sin zona',
    otherZones: 'Otras zonas',
    total: 'Total',
    siteCount: sites,
  },
  remarks: {
    carriedOver: 'arrastrada',
    rounded: 'redondeada',
    alert: 'alerta',
    firstFigure: 'primera cifra',
    notCompared: 'sin cifra la semana anterior',
    partlyAccessible: 'acceso parcial',
    notAccessible: 'no accesible',
  },
  absenceTable: {
    situation: 'Situación',
    lastFigure: 'Última cifra',
    of: 'Del',
    age: 'Hace',
    detail: 'Detalle',
    kinds: {
      'not-received': 'No recibido',
      rejected: 'Recibido, por corregir',
      inaccessible: 'Sitio no accesible',
      'not-visited': 'Sitio no visitado',
      'no-figure': 'Recibido sin cifra',
      closed: 'Sitio cerrado',
    },
    weeks: (count) => counted(count, 'semana', 'semanas', 'es'),
    never: 'nunca',
    closedOn: (closed) => `cerrado el ${day(closed)}`,
    errors: (count) => `${counted(count, 'error', 'errores', 'es')} por corregir en la fila`,
    refused: 'rechazado por la coordinación, hay que reenviarlo',
  },
  alertTable: { type: 'Tipo', noType: 'tipo no indicado', none: 'Ninguna.' },
  quality: {
    coverage: 'Sitios con cifra',
    coverageDetail: (known, expected) =>
      `de ${counted(expected, 'sitio abierto', 'sitios abiertos', 'es')}; un sitio sin cifra no se cuenta ni como vacío ni como cerrado${known > expected ? '; algunos sitios no están en el registro' : ''}`,
    compared: 'Sitios comparados con la semana anterior',
    comparedDetail: (compared, all) =>
      compared === all
        ? 'todos los sitios de la semana; la variación se refiere a los mismos sitios'
        : `de ${n(all)}; la variación se refiere solo a ellos, la variación bruta a los totales`,
    carriedOver: 'Cifras arrastradas de la semana anterior',
    rounded: 'Estimaciones redondeadas',
    explained: 'Variaciones importantes explicadas',
    unexplained: 'Variaciones importantes sin explicación',
    outsideZones: 'Personas fuera de las zonas del informe',
    outsideZonesDetail: (names, inZones, total) =>
      `${names}; las zonas suman ${n(inZones)} de ${n(total)} personas`,
    unregistered: 'Informes de sitios ausentes del registro',
    unregisteredDetail: (codes) => `${codes}; contados en «Sin zona»`,
    conflicts: 'Sitios declarados por dos equipos',
    conflictsDetail: 'solo se cuenta una cifra; véase la pestaña «Duplicados»',
    rejected: 'Filas recibidas y no aceptadas',
    rejectedDetail: 'contienen errores; la última cifra válida figura más arriba',
    sexes: 'Sitios donde se conoce el sexo',
    sexesDetail: (known, all) =>
      known === all
        ? 'todos los sitios de la semana'
        : `de ${n(all)}; por eso mujeres y hombres no suman el total de personas`,
    warnings: 'Avisos sobre las filas de la semana',
    warningsDetail: 'filas aceptadas, por verificar; véase la pestaña «Hallazgos»',
    site: (name, individuals) => `${name} (${n(individuals)})`,
    more: (count) => `y ${counted(count, 'otro', 'otros', 'es')}`,
    withheld: '[texto oculto: datos personales]',
    noExplanation: 'sin explicación',
  },
  outlierTable: { before: 'Semana anterior', explanation: 'Explicación del facilitador' },
  needTables,
  explain,
  none: 'Ninguno.',
  noSites: 'Ningún sitio tiene cifra esta semana.',
  notes: [
    'Personas y hogares: personas desplazadas presentes en los sitios, según el informe semanal de cada sitio. Las familias de acogida fuera de los sitios no se cuentan.',
    'Solo los sitios con una cifra de la semana entran en los totales. Una cifra de una semana anterior nunca entra, salvo si el sitio declara que la arrastra.',
    'Una celda vacía no es un cero: «–» significa que la cifra no se dio, 0 que se dio y vale cero.',
    'Variación: los mismos sitios en las dos semanas. El porcentaje se redondea a la centésima más próxima; su base figura bajo la cifra.',
    'Variación bruta: total de la semana menos total de la semana anterior, sean cuales sean los sitios que informaron.',
    'Variación importante: superior a los dos umbrales, en personas y en porcentaje, de los ajustes de la operación.',
    'Niveles de necesidad: evaluación del facilitador con el comité del sitio, de 0 (cubierta) a 3 (crítica, intervención urgente).',
    'Necesidad repetida: en el nivel 2 o 3 en varios informes seguidos (parámetro de la operación). Una semana sin respuesta ni interrumpe la serie ni cuenta. Una intervención prevista o suspendida no es respuesta.',
    'Un sitio declarado por dos equipos se cuenta una sola vez. Un sitio solo está cerrado si el registro lo dice.',
  ],
  charts: {
    individuals: 'Personas en los sitios, por semana',
    individualsAlt: 'Personas de cada semana, en los sitios que tienen una cifra de ella.',
    needs: 'Número de sitios por sector y nivel de necesidad',
    needsAlt: 'Por sector, el número de sitios en cada nivel de necesidad.',
    week: 'Semana',
    sites: 'Sitios',
    sector: 'Sector',
  },
};
