// El informe sobre las intenciones de retorno, en español.

import type { SurveyCardId } from '../../reports/return-intentions/survey-cards.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type {
  ReturnIntentionsMessages,
  SurveyFacts,
  SurveyShares,
} from '../return-intentions-messages.ts';

const n = (value: number): string => figure(value, 'es');
const pct = (value: number): string => `${figure(value, 'es', 1)}\u202f%`;
const people = (count: number): string => counted(count, 'persona', 'personas', 'es');
const sites = (count: number): string => counted(count, 'sitio', 'sitios', 'es');
const of = (facts: SurveyFacts): string => `de ${people(facts.respondents)}`;

/** Women and men in brackets, where they may be told. */
function sexes({ women, men }: SurveyFacts): string {
  return women === null || men === null
    ? ''
    : ` (${counted(women, 'mujer', 'mujeres', 'es')}, ${counted(men, 'hombre', 'hombres', 'es')})`;
}

function under(card: SurveyCardId, facts: SurveyFacts): string {
  switch (card) {
    case 'respondents':
      return `del ${day(facts.from)} al ${day(facts.to)}`;
    case 'sites_covered':
      return `de ${counted(facts.openSites, 'sitio abierto', 'sitios abiertos', 'es')}`;
    case 'return_change_points':
      return facts.before === null
        ? 'sin encuesta anterior'
        : `puntos, desde ${monthName(facts.before.month, 'es')}`;
    case 'refusal_pct':
      return counted(facts.refusals, 'rechazo', 'rechazos', 'es');
    case 'female_pct':
      return facts.women === null ? '' : `${n(facts.women)} respuestas`;
    case 'male_pct':
      return facts.men === null ? '' : `${n(facts.men)} respuestas`;
    case 'return_pct':
    case 'stay_pct':
    case 'relocate_pct':
    case 'leave_pct':
    case 'several_sites_pct':
    case 'interrupted_pct':
      return of(facts);
  }
}

const COUNTED: Readonly<Record<SurveyCardId, string>> = {
  respondents: 'Personas que aceptaron responder, una por entrevista.',
  sites_covered: 'Sitios abiertos donde respondió al menos una persona.',
  return_pct: 'Porcentaje de quienes piensan volver a su lugar de origen en 4 semanas.',
  stay_pct: 'Porcentaje de quienes piensan quedarse en el sitio las próximas 4 semanas.',
  relocate_pct: 'Porcentaje de quienes piensan instalarse en otro lugar del país.',
  leave_pct:
    'Porcentaje de quienes piensan dejar el sitio: retorno, otro lugar del país o el extranjero. Se calcula con los recuentos, no con porcentajes redondeados.',
  return_change_points:
    'Porcentaje de retorno de esta encuesta menos el de la anterior, en puntos porcentuales. No es una variación en por ciento.',
  refusal_pct: 'Porcentaje de las personas consultadas que no aceptaron responder.',
  female_pct: 'Porcentaje de mujeres entre quienes respondieron.',
  male_pct: 'Porcentaje de hombres entre quienes respondieron.',
  several_sites_pct: 'Porcentaje de quienes han estado en más de un sitio.',
  interrupted_pct: 'Porcentaje de quienes interrumpieron su actividad por el desplazamiento.',
};

function explain(card: SurveyCardId, facts: SurveyFacts): string {
  const compared =
    card === 'return_change_points' && facts.before !== null
      ? [`Encuesta anterior: ${people(facts.before.respondents)}.`]
      : [];
  return [
    COUNTED[card],
    `Entrevistas del ${day(facts.from)} al ${day(facts.to)}: ${people(facts.respondents)} en ${sites(facts.sites)}.`,
    ...compared,
    `Excluidos: ${counted(facts.refusals, 'rechazo', 'rechazos', 'es')}, las respuestas vacías a la pregunta y las filas con errores.`,
    ...(facts.respondents < facts.least
      ? [`Menos de ${n(facts.least)} respuestas: no se publica ningún porcentaje.`]
      : []),
  ].join('\n');
}

function summary(facts: SurveyFacts, shares: SurveyShares): readonly string[] {
  const first = `Del ${day(facts.from)} al ${day(facts.to)}, ${people(facts.respondents)}${sexes(facts)} respondieron en ${n(facts.coveredSites)} de ${counted(facts.openSites, 'sitio abierto', 'sitios abiertos', 'es')}.`;
  if (shares.back === null) return [first];
  const plans = [
    `El ${pct(shares.back)} piensa volver a su lugar de origen en cuatro semanas`,
    ...(shares.stay === null ? [] : [`el ${pct(shares.stay)} quedarse en el sitio`]),
    ...(shares.elsewhere === null ? [] : [`el ${pct(shares.elsewhere)} instalarse en otro lugar`]),
    ...(shares.undecided === null || shares.undecided === 0
      ? []
      : [`el ${pct(shares.undecided)} no sabe`]),
  ];
  const change =
    shares.backPoints === null || facts.before === null
      ? ''
      : ` Frente a ${monthName(facts.before.month, 'es')} (${people(facts.before.respondents)}), el porcentaje de retorno ${shares.backPoints === 0 ? 'no cambia' : `cambia en ${signedFigure(shares.backPoints, 'es', 1)} puntos`}.`;
  const reasons = [
    ...(shares.firstObstacle === null
      ? []
      : [
          `Primer obstáculo citado: ${shares.firstObstacle.label.toLowerCase()} (${pct(shares.firstObstacle.share)})`,
        ]),
    ...(shares.firstNeed === null
      ? []
      : [
          `primera necesidad para volver: ${shares.firstNeed.label.toLowerCase()} (${pct(shares.firstNeed.share)})`,
        ]),
  ];
  return [
    first,
    `${plans.join(', ')}.${change}`,
    ...(reasons.length === 0 ? [] : [`${reasons.join('; ')}.`]),
  ];
}

function method(facts: SurveyFacts): readonly string[] {
  return [
    facts.probability
      ? 'Las personas se eligieron al azar: se indican los intervalos de confianza del 95\u202f%.'
      : 'Los facilitadores entrevistaron a las personas presentes en los sitios accesibles. No es una muestra probabilística: los porcentajes describen a las personas entrevistadas y no se indica margen de error.',
    ...(facts.womenShare !== null && facts.womenShare >= 60
      ? [
          `Las mujeres están sobrerrepresentadas (${pct(facts.womenShare)}): muchos hombres dejan el sitio temprano por la mañana. Compare las columnas de mujeres y hombres.`,
        ]
      : []),
    `No se publica ningún porcentaje con menos de ${n(facts.least)} respuestas. Cada porcentaje se redondea a un decimal; «–» significa que no se publica o no se conoce.`,
    'Los cambios desde la encuesta anterior son puntos porcentuales, diferencia de los porcentajes mostrados. Las personas entrevistadas no son las mismas de una encuesta a otra.',
    'Una respuesta vacía no se cuenta; «No sabe» es una respuesta. Cada tabla indica quién respondió.',
    ...(facts.mixedRounds
      ? ['Las filas de este mes llevan varios números de ronda: por verificar.']
      : []),
  ];
}

export const returnIntentions: ReturnIntentionsMessages = {
  heading: 'Intenciones de retorno',
  source: 'Encuesta sobre las intenciones de retorno de las personas desplazadas en los sitios',
  empty: 'El informe aún no se ha hecho. Menú DTM, «Intenciones de retorno…»: elija el mes.',
  noSurvey: (month) =>
    `No se recibió ninguna entrevista de ${monthName(month, 'es')}. No es una encuesta sin respuestas.`,
  month: (month) => monthName(month, 'es'),
  wholeOperation: 'todos los sitios',
  team: (team) => `sitios del equipo ${team}`,
  days: (from, to) => `entrevistas del ${day(from)} al ${day(to)}`,
  madeOn: (today) => `hecho el ${day(today)}`,
  cards: {
    respondents: 'Entrevistados',
    sites_covered: 'Sitios cubiertos',
    return_pct: 'Retorno (%)',
    stay_pct: 'Quedarse (%)',
    relocate_pct: 'Otro lugar (%)',
    leave_pct: 'Dejar el sitio (%)',
    return_change_points: 'Retorno, cambio',
    refusal_pct: 'Rechazos (%)',
    female_pct: 'Mujeres (%)',
    male_pct: 'Hombres (%)',
    several_sites_pct: 'Más de un sitio (%)',
    interrupted_pct: 'Actividad rota (%)',
  },
  under,
  explain,
  sections: {
    plans: 'Intenciones en las próximas cuatro semanas',
    obstacles: 'Obstáculos al retorno',
    needs: 'Necesidades para facilitar el retorno',
    home: 'Vivienda y servicios en el lugar de origen',
    occupation: 'Actividad',
    displacement: 'Desplazamiento',
    site: 'Dificultades en el sitio y estrategias de supervivencia',
    respondents: 'Quién respondió',
    zones: 'Intenciones por zona del sitio',
    series: 'Encuestas sucesivas',
    method: 'Método y límites',
  },
  table: {
    answer: 'Respuesta',
    count: 'Recuento',
    share: 'Parte (%)',
    women: 'Mujeres (%)',
    men: 'Hombres (%)',
    before: 'Antes (%)',
    change: 'Puntos',
    interval: 'IC 95\u202f% (%)',
    question: 'Pregunta',
    zone: 'Zona',
    sites: 'Sitios',
    respondents: 'Respuestas',
    month: 'Encuesta',
    firstObstacle: 'Primer obstáculo',
    firstNeed: 'Primera necesidad',
    noZone: 'Sin zona',
    otherAnswers: (count) =>
      `y ${counted(count, 'respuesta menos citada', 'respuestas menos citadas', 'es')}`,
  },
  base: (answered, blank) =>
    `${counted(answered, 'persona respondió', 'personas respondieron', 'es')}${blank === 0 ? '' : `, ${counted(blank, 'respuesta vacía', 'respuestas vacías', 'es')}`}.`,
  bySex: (women, men) =>
    `${counted(women, 'mujer', 'mujeres', 'es')}, ${counted(men, 'hombre', 'hombres', 'es')}.`,
  askedOf: {
    return_when: 'Entre quienes piensan volver.',
    return_who: 'Entre quienes piensan volver.',
    relocation_destination: 'Entre quienes piensan instalarse en otro lugar.',
    stay_reason: 'Entre quienes piensan quedarse.',
  },
  several: 'Varias respuestas posibles: el total puede superar el 100\u202f%.',
  limits: (low, high) => `${figure(low, 'es', 1)}–${figure(high, 'es', 1)}`,
  rounding: (shown) => `Los porcentajes redondeados suman ${pct(shown)}.`,
  tooFew: (least) => `Menos de ${n(least)} respuestas: no se publican los porcentajes.`,
  nobody: 'Nadie respondió a esta pregunta.',
  manySites: '4 y más',
  summary,
  method,
  charts: {
    series: 'Intenciones a lo largo de las encuestas (%)',
    seriesAlt:
      'Líneas: porcentaje de quienes piensan volver, quedarse o instalarse en otro lugar, por encuesta.',
    obstacles: 'Obstáculos al retorno (%)',
    obstaclesAlt: 'Barras: porcentaje de personas que citan cada obstáculo.',
    needs: 'Primera necesidad para volver (%)',
    needsAlt: 'Barras: porcentaje de personas según su primera necesidad.',
    challenges: 'Dificultades en el sitio (%)',
    challengesAlt: 'Barras: porcentaje de personas que citan cada dificultad.',
    share: 'Parte (%)',
    intention: { retour: 'Retorno', rester: 'Quedarse', partir_ailleurs: 'Otro lugar' },
  },
};
