// El informe mensual de la DTM, en español.

import { counted, day, figure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type { MonthlyMessages } from '../monthly-messages.ts';
import { displacement, explain, needs, under } from './monthly-sentences.ts';

const n = (value: number): string => figure(value, 'es');
const persons = (count: number): string => counted(count, 'persona', 'personas', 'es');
const sites = (count: number): string => counted(count, 'sitio', 'sitios', 'es');

export const monthly: MonthlyMessages = {
  heading: 'Informe mensual de la DTM',
  source:
    'Informes semanales de los facilitadores, encuesta de intenciones de retorno, registro de intervenciones',
  empty: 'El informe aún no se ha hecho. Menú DTM, «Informe DTM mensual…»: elija el mes.',
  noReport: (month) =>
    `No se recibió ningún informe semanal de ${monthName(month, 'es')}. No quiere decir que los sitios estén vacíos.`,
  month: (month) => monthName(month, 'es'),
  figuresOf: (week) => `cifras del ${day(week)}`,
  cards: {
    individuals: 'Personas (PDI)',
    households: 'Hogares',
    sites: 'Sitios con cifra',
    sites_expected: 'Sitios abiertos',
    change_abs: 'Variación del mes',
    change_pct: 'Variación (%)',
    raw_change_pct: 'Variación bruta (%)',
    since_peak_pct: 'Desde el máximo (%)',
    arrivals: 'Llegadas',
    departures: 'Salidas',
    critical_sites: 'Sitios críticos',
    interventions: 'Intervenciones',
    people_reached: 'Personas alcanzadas',
    unmet_needs: 'Sin respuesta',
    coverage_pct: 'Cobertura (%)',
    respondents: 'Intenciones: n',
  },
  under,
  explain,
  sections: {
    displacement: 'Desplazamiento',
    intentions: 'Intenciones',
    needs: 'Necesidades y respuesta',
    zones: 'Personas por zona',
    movements: 'Movimientos del mes',
    priorities: 'Necesidades prioritarias',
    interventions: 'Intervenciones por sector',
    annex: 'Anexo: todos los sitios',
    notes: 'Notas y método',
  },
  displacement,
  noSurvey: (month) => `Ninguna encuesta de intenciones de retorno en ${monthName(month, 'es')}.`,
  needs,
  table: {
    zone: 'Zona',
    sites: 'Sitios',
    households: 'Hogares',
    individuals: 'Personas',
    share: 'Parte (%)',
    change: 'Variación',
    changePercent: 'Var. (%)',
    total: 'Total',
    origins: 'Origen de las llegadas',
    destinations: 'Destino de las salidas',
    reasons: 'Motivo de los movimientos',
    persons: 'Personas',
    notStated: 'sin precisar',
    need: 'Necesidad',
    firstSites: 'Citada 1.ª: sitios',
    firstPersons: 'Citada 1.ª: personas',
    firstShare: 'Parte (%)',
    anySites: 'Citada: sitios',
    anyPersons: 'Citada: personas',
    sector: 'Sector',
    completed: 'Terminadas',
    ongoing: 'En curso',
    planned: 'Previstas',
    sitesCovered: 'Sitios cubiertos',
    reached: 'Personas alcanzadas',
    organisations: 'Principales organizaciones',
    site: 'Sitio',
    lastFigure: 'Cifra del',
    firstNeed: 'Primera necesidad',
    remarks: 'Observaciones',
  },
  none: {
    movements: 'Ningún movimiento señalado en el mes.',
    priorities: 'Ninguna necesidad prioritaria señalada.',
    interventions: 'Ninguna intervención registrada en el mes.',
  },
  movementsBase: (told, reports, weeks) =>
    `${counted(told, 'informe da', 'informes dan', 'es')} llegadas y salidas, de ${n(reports)} recibidos en ${counted(weeks, 'semana', 'semanas', 'es')}.`,
  prioritiesBase: (count, inhabitants) =>
    `Respuestas de ${sites(count)}, donde viven ${persons(inhabitants)}. «Citada»: entre las tres necesidades del sitio.`,
  interventionsNote: (suspended) =>
    `Actividades terminadas o en curso en el mes, y previstas. Quien es alcanzado por varias actividades se cuenta varias veces; las organizaciones son las que tienen más actividades.${suspended === 0 ? '' : ` ${counted(suspended, 'actividad suspendida no se cuenta', 'actividades suspendidas no se cuentan', 'es')}.`}`,
  zonesNote: (inZones, total) =>
    inZones === total
      ? `Las zonas suman ${n(inZones)} personas, como el total.`
      : `Las zonas de informe suman ${n(inZones)} personas de ${n(total)}: ${n(total - inZones)} viven en sitios fuera de estas zonas.`,
  notOnMap: (names, more, count) =>
    `No figuran en el mapa, por falta de coordenadas utilizables: ${names.join(', ')}${more > 0 ? ` y ${counted(more, 'otro sitio', 'otros sitios', 'es')}` : ''} (${persons(count)}).`,
  annexNote:
    'En cursiva: sitios sin cifra en el cierre, con su última cifra conocida; no entra en ningún total.',
  weeksOld: (weeks) => `cifra de hace ${counted(weeks, 'semana', 'semanas', 'es')}`,
  notes: [
    'Las cifras del mes son las de su último cierre semanal. Solo entran en los totales los sitios con cifra en ese cierre.',
    'A sitios constantes: solo se comparan los sitios conocidos en ambas fechas. Un sitio cerrado por el registro o aún no abierto cuenta como cero, un sitio sin informe no se compara.',
    'La línea a sitios constantes parte del último total y retrocede variación a variación; se aparta de la línea bruta cuando faltan sitios.',
    'Ruptura de la serie: menos del 90\u202f% de la población de una semana es comparable con la anterior.',
    'Necesidad repetida sin intervención: nivel 2 o 3 varias semanas seguidas, sin actividad del sector terminada o en curso en el sitio desde que se señaló. Una actividad prevista aún no es una respuesta.',
    'Los porcentajes se redondean al valor más cercano y se indica la base. Las partes pueden no sumar exactamente 100.',
  ],
  charts: {
    trend: 'Personas desde la primera semana',
    trendAlt: 'Líneas: total recibido y total a sitios constantes, por semana.',
    week: 'Cierre',
    reported: 'Total recibido',
    likeForLike: 'A sitios constantes',
    sites: 'Sitios con cifra',
    open: 'Sitios abiertos',
    zones: 'Personas por zona',
    zonesAlt: 'Barras: personas de cada zona, la más poblada primero.',
    interventions: 'Intervenciones por sector',
    interventionsAlt:
      'Barras apiladas: intervenciones terminadas, en curso y previstas por sector.',
    needs: 'Personas según el nivel de necesidad del sitio',
    needsAlt: 'Barras apiladas: personas por sector y nivel de necesidad de su sitio.',
    map: 'Sitios por zona',
    mapAlt:
      'Mapa: un círculo por zona o sitio, su superficie sigue a la población y su color a la peor necesidad.',
  },
};
