// Los perfiles de sitios, en español.

import type { ProfileCardId } from '../../reports/site-profiles/profile-cards.ts';
import type { SphereId } from '../../reports/site-profiles/sphere.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type { ProfileCardFacts, SiteProfilesMessages } from '../site-profiles-messages.ts';

const n = (value: number): string => figure(value, 'es');
const one = (value: number): string => figure(value, 'es', Number.isInteger(value) ? 0 : 1);
const sites = (count: number): string => counted(count, 'sitio', 'sitios', 'es');

const UNITS: Readonly<Record<SphereId, string>> = {
  water: 'l por persona y día',
  latrines: 'pers. por letrina',
  water_points: 'pers. por punto de agua',
  area: 'm² por persona',
};

function under(card: ProfileCardId, facts: ProfileCardFacts): string {
  switch (card) {
    case 'sites_profiled':
      return `de ${counted(facts.open, 'sitio abierto', 'sitios abiertos', 'es')}`;
    case 'individuals':
    case 'households':
      return `en ${sites(facts.known)}`;
    case 'water_below':
    case 'latrines_below':
    case 'water_points_below':
    case 'area_below':
    case 'overcrowded':
    case 'without_committee':
    case 'without_complaints':
    case 'open_defecation':
    case 'extrapolated':
      return `de ${sites(facts.known)}`;
  }
}

const COUNTED: Readonly<Record<ProfileCardId, string>> = {
  sites_profiled:
    'Sitios cuyo perfil del mes se recibió y se aceptó, entre los sitios abiertos en el mes.',
  individuals: 'Personas desplazadas presentes el día de la visita, sumadas.',
  households: 'Hogares presentes el día de la visita, sumados.',
  water_below: 'Sitios con menos litros de agua por persona y día que la norma.',
  latrines_below: 'Sitios donde más personas comparten una letrina que la norma, o sin ninguna.',
  water_points_below:
    'Sitios donde más personas comparten un punto de agua que la norma, o sin ninguno.',
  area_below: 'Sitios con menos metros cuadrados por persona que la norma.',
  overcrowded: 'Sitios cuyas personas superan este porcentaje de la capacidad de acogida.',
  without_committee: 'Sitios donde no se reúne ningún comité.',
  without_complaints: 'Sitios sin mecanismo de quejas; «no sabe» no se cuenta.',
  open_defecation: 'Sitios donde se observó defecación al aire libre.',
  extrapolated: 'Sitios cuya edad y sexo se extrapolan de una clave y no se contaron.',
};

function explain(card: ProfileCardId, facts: ProfileCardFacts): string {
  const missing = facts.open - facts.profiled;
  return [
    COUNTED[card],
    ...(facts.standard === null ? [] : [`Umbral de los parámetros: ${one(facts.standard)}.`]),
    `Base: ${sites(facts.known)} con respuesta conocida, de ${counted(facts.profiled, 'perfil', 'perfiles', 'es')}.`,
    `Excluidos: ${sites(missing)} sin perfil, las celdas vacías o ilegibles y las filas con errores.`,
    ...(facts.withheld > 0
      ? [`${sites(facts.withheld)} de tamaño muy pequeño no se cuentan.`]
      : []),
    facts.findings === 0
      ? 'Ninguna observación abierta sobre estos valores.'
      : `${counted(facts.findings, 'observación abierta', 'observaciones abiertas', 'es')} sobre estos valores.`,
  ].join(' ');
}

export const siteProfiles: SiteProfilesMessages = {
  heading: 'Perfiles de los sitios',
  source: 'Perfiles mensuales, informes semanales y registro de intervenciones',
  empty: 'El informe aún no se ha elaborado. Menú DTM, «Perfiles de sitios…»: elija el mes.',
  noProfiles: (month) => `No se recibió ningún perfil de ${monthName(month, 'es')}.`,
  month: (month) => monthName(month, 'es'),
  wholeOperation: 'todos los sitios',
  team: (team) => `sitios del equipo ${team}`,
  madeOn: (today) => `elaborado el ${day(today)}`,
  cards: {
    sites_profiled: 'Sitios con perfil',
    individuals: 'Personas (PDI)',
    households: 'Hogares',
    water_below: 'Agua bajo la norma',
    latrines_below: 'Letrinas insuficientes',
    water_points_below: 'Puntos de agua insuf.',
    area_below: 'Espacio bajo la norma',
    overcrowded: 'Capacidad superada',
    without_committee: 'Sin comité',
    without_complaints: 'Sin mecanismo de quejas',
    open_defecation: 'Defecación al aire libre',
    extrapolated: 'Edad y sexo extrapolados',
  },
  under,
  explain,
  sections: {
    index: 'Índice de sitios',
    absences: 'Sitios sin perfil este mes',
    population: 'Población',
    standards: 'Condiciones de vida y normas Esfera',
    vulnerable: 'Grupos vulnerables',
    displacement: 'Desplazamiento',
    management: 'Gestión, comités y rendición de cuentas',
    shelter: 'Terreno, alojamiento y artículos domésticos',
    wash: 'Agua, saneamiento e higiene',
    food: 'Alimentación y medios de vida',
    health: 'Salud y nutrición',
    education: 'Educación',
    safety: 'Seguridad y protección',
    gaps: 'Carencias prioritarias y resumen',
    weeks: 'Semanas del mes y niveles de necesidad',
    interventions: 'Socios e intervenciones del mes',
    quality: 'Calidad de los datos',
    method: 'Notas y método',
  },
  index: {
    site: 'Sitio',
    zone: 'Zona',
    individuals: 'Personas',
    visit: 'Visita',
    sphere: 'Mayor brecha con Esfera',
    gap: 'Primera carencia',
    allMet: '✓ ninguna brecha conocida',
    notKnown: '? desconocido',
  },
  sphere: {
    indicator: 'Indicador Esfera',
    value: 'Valor',
    standard: 'Norma',
    verdict: 'Valoración',
    names: {
      water: 'Agua por persona y día (litros)',
      latrines: 'Personas por letrina en funcionamiento',
      water_points: 'Personas por punto de agua en servicio',
      area: 'Superficie del sitio por persona (m²)',
    },
    short: {
      water: 'Cantidad de agua',
      latrines: 'Letrinas',
      water_points: 'Puntos de agua',
      area: 'Espacio por persona',
    },
    limit: (id, standard) =>
      `${id === 'water' || id === 'area' ? 'al menos' : 'como máximo'} ${one(standard)}`,
    verdicts: {
      met: '✓ Norma cumplida',
      below: '✗ Norma no cumplida',
      emergency: '✗✗ Emergencia',
      unknown: '? Desconocido',
    },
    none: 'ninguno',
    failed: (id, value, isEmergency) =>
      `${isEmergency ? '✗✗' : '✗'} ${
        value === null
          ? id === 'latrines'
            ? 'ninguna letrina'
            : 'ningún punto de agua'
          : `${figure(value, 'es', 1)} ${UNITS[id]}`
      }`,
  },
  pyramid: {
    title: 'Edad y sexo (recuento)',
    sampled: 'Edad y sexo (muestra)',
    extrapolated: 'Edad y sexo (extrapolación)',
    women: 'Mujeres y niñas',
    men: 'Hombres y niños',
    ages: ['0–4', '5–17', '18–59', '60+'],
  },
  population: {
    female: 'Mujeres y niñas',
    male: 'Hombres y niños',
    estimated: (label) => `${label} (estimación)`,
    householdSize: 'Personas por hogar',
    monthChange: 'Variación semanal en el mes',
    perCapacity: 'Ocupación de la capacidad',
  },
  weeks: { week: 'Semana', none: 'Ningún informe semanal de este mes.' },
  interventions: {
    sector: 'Sector',
    activity: 'Actividad',
    organisation: 'Org.',
    status: 'Estado',
    period: 'Fechas',
    targeted: 'Previstas',
    reached: 'Alcanzadas',
    none: 'No se señala ninguna intervención en el sitio este mes.',
    days: (from, to) =>
      to === null ? `desde el ${day(from)}` : from === to ? day(from) : `${day(from)}–${day(to)}`,
  },
  absences: {
    situation: 'Situación',
    lastProfile: 'Último perfil',
    lastFigure: 'Personas',
    of: 'Semana del',
    kinds: {
      'not-received': 'Perfil no recibido',
      inaccessible: 'Sitio no accesible',
      closed: 'Sitio cerrado',
    },
    closedOn: (closed) => `Sitio cerrado el ${day(closed)}`,
    none: 'Ninguno: todos los sitios abiertos tienen perfil.',
  },
  quality: {
    extrapolated:
      'Edad y sexo extrapolados de una clave demográfica: son estimaciones, no un recuento.',
    sampled: 'Edad y sexo estimados a partir de una muestra de hogares.',
    notAdding: (sum, total) =>
      `Las casillas de edad y sexo suman ${n(sum)}, el perfil indica ${n(total)} personas.`,
    incomplete: 'Edad y sexo incompletos: una casilla vacía no es un cero.',
    weekly: (weekly, week, percent) =>
      `Informe semanal del ${day(week)}: ${n(weekly)} personas${percent === null ? '' : `; el perfil difiere en ${signedFigure(percent, 'es', 2)}\u202f%`}.`,
    noWeekly: 'Ninguna cifra semanal de este mes para comparar.',
    unread: (columns) => `Celdas ilegibles, consideradas desconocidas: ${columns}.`,
    findings: (count, columns) =>
      `${counted(count, 'observación abierta', 'observaciones abiertas', 'es')}: ${columns}.`,
    noFindings: 'Ninguna observación abierta sobre este perfil.',
  },
  together: (count, least) =>
    `${sites(count)} de la zona, al menos uno de menos de ${n(least)} personas. Los efectivos se suman; para las demás preguntas se da la respuesta más frecuente, un guion cuando no la hay.`,
  withheld: (count, least) =>
    `${sites(count)} de menos de ${n(least)} personas, incluso agrupados, no se muestran.`,
  masked: '[texto oculto: datos personales]',
  labelled: (label, value) => `${label}: ${value}`,
  percent: (value) => `${figure(value, 'es', Number.isInteger(value) ? 0 : 1)}\u202f%`,
  squareMetres: (value) => `${n(value)}\u202fm²`,
  chart: {
    title: 'Sitios por indicador Esfera',
    alt: 'Para cada indicador, número de sitios en emergencia, bajo la norma, en la norma y desconocidos.',
    indicator: 'Indicador',
  },
  method: [
    'Un perfil por sitio y mes, según informantes clave, la observación del sitio y el recuento cuando lo hubo. Las respuestas son las de la mayoría, no de cada hogar.',
    'Un guion significa que la respuesta no se conoce. No es cero ni «no».',
    'Normas: Esfera 2018, según los parámetros de la operación. Emergencia: por debajo del mínimo de supervivencia o más allá del umbral de emergencia.',
    'Una extrapolación de edad y sexo nunca es un recuento; se señala en cada página.',
    'Un sitio sin perfil no es un sitio cerrado: solo el registro cierra un sitio.',
    'Las cifras del perfil son del día de la visita, las semanales del día de cierre. Ambas pueden diferir.',
  ],
};
