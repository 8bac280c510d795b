// Los hallazgos sobre movimientos, necesidades y alertas.

import type { FindingWords, SentencesOf } from '../../finding-messages.ts';
import { figure, signedFigure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const SECTORS: ReadonlyMap<string, string> = new Map([
  ['protection', 'protección'],
  ['wash', 'ASH'],
  ['health', 'salud'],
  ['food', 'seguridad alimentaria'],
  ['shelter', 'alojamiento / artículos no alimentarios'],
  ['security', 'seguridad'],
]);

const sectorName = (id: string): string => SECTORS.get(id) ?? id;
const n = (value: number): string => figure(value, 'es');

/** The name of a limit: a column, or what was there last week with the arrivals. */
function limitLabel(name: string, label: FindingWords['column']): string {
  if (name === 'previous_households') return 'hogares de la semana anterior y llegadas';
  if (name === 'previous_individuals') return 'personas de la semana anterior y llegadas';
  return label(name);
}

export const movementsAndNeeds: SentencesOf<'movement' | 'need' | 'alert'> = {
  'movement/exceeds-population': ({ column, value, limit, limitName }, { column: label }) =>
    say(
      `«${label(column)}» (${n(value)}) supera «${limitLabel(limitName, label)}» (${n(limit)}).`,
      '',
      'Compruebe las dos cifras.',
    ),
  'movement/does-not-add-up': ({
    previous,
    arrivals,
    departures,
    correction,
    expected,
    individuals,
  }) =>
    say(
      `Semana anterior ${n(previous)} + llegadas ${n(arrivals)} − salidas ${n(departures)}${
        correction === 0 ? '' : ` + recuento ${n(correction)}`
      } = ${n(expected)}, pero la fila indica ${n(individuals)}.`,
      `Diferencia: ${signedFigure(individuals - expected, 'es')}.`,
      'Corrija los movimientos o ponga la diferencia en la columna de recuento y explíquela.',
    ),
  'movement/change-unexplained': ({ previous, individuals, percent }) =>
    say(
      `Gran variación: de ${n(previous)} a ${n(individuals)} personas (${signedFigure(percent, 'es', 1)}\u00a0%).`,
      '',
      'Explíquela en la columna «Explicación de la variación».',
    ),
  'movement/change-to-confirm': ({ previous, individuals, percent }) =>
    say(
      `Variación muy grande: de ${n(previous)} a ${n(individuals)} personas (${signedFigure(percent, 'es', 1)}\u00a0%).`,
      '',
      'Avise a su coordinador, que la confirmará.',
    ),
  'movement/detail-missing': ({ column, because, value }, { column: label }) =>
    say(
      `«${label(because)}» indica ${n(value)}, pero «${label(column)}» está vacío.`,
      '',
      `Complete «${label(column)}».`,
    ),
  'need/issue-missing': ({ column, sector, level }, { column: label, value }) =>
    say(
      `La necesidad de ${sectorName(sector)} es «${value(`need_${sector}_level`, level)}», pero falta el problema principal.`,
      '',
      `Elíjalo en «${label(column)}».`,
    ),
  'need/comment-missing': ({ column, sector }, { column: label }) =>
    say(
      `El problema de ${sectorName(sector)} es «Otro», sin más detalle.`,
      '',
      `Explíquelo en pocas palabras en «${label(column)}», sin nombres ni teléfonos.`,
    ),
  'need/unknown-not-blank': ({ column, sector }, { value }) =>
    say(
      `El nivel de la necesidad de ${sectorName(sector)} está vacío.`,
      'Un nivel vacío no dice si la necesidad está cubierta o se desconoce.',
      `Elija un nivel, o «${value(column, 'nsp')}» si no pudo evaluarla.`,
    ),
  'need/priority-repeated': ({ column, need }, { value }) =>
    say(
      `«${value(column, need)}» ya figura entre las necesidades prioritarias.`,
      '',
      'Elija otra necesidad o vacíe la celda.',
    ),
  'need/priority-gap': ({ column }, { column: label }) =>
    say(
      `«${label(column)}» está vacío y el siguiente no.`,
      '',
      'Complete las necesidades prioritarias en orden, sin saltar ninguna.',
    ),
  'need/priority-covered': ({ column, need, sector, level }, { value }) =>
    say(
      `«${value(column, need)}» es prioritaria, pero la necesidad de ${sectorName(sector)} tiene el nivel «${value(`need_${sector}_level`, level)}».`,
      '',
      'Corrija la prioridad o el nivel de la necesidad.',
    ),
  'alert/type-missing': ({ column }, { column: label }) =>
    say(
      'Se indica una alerta urgente sin decir cuál.',
      '',
      `Elija «${label(column)}» y avise a su coordinador el mismo día.`,
    ),
  'movement/level-shift': ({ previous, individuals, percent, weeks }) =>
    say(
      `En ${n(weeks)} semanas el sitio pasó de ${n(previous)} a ${n(individuals)} personas (${signedFigure(percent, 'es', 1)}\u00a0%), por pequeñas variaciones.`,
      '',
      'Nada que corregir si los movimientos son correctos. Coméntelo con su coordinador.',
    ),
  'need/level-jump': ({ column, sector, level, before }, { value }) =>
    say(
      `La necesidad de ${sectorName(sector)} pasa de «${value(column, before)}» a «${value(column, level)}» en una semana.`,
      '',
      'Verifique el nivel. Si es correcto, diga en el detalle qué ha cambiado.',
    ),
};
