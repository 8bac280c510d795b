// Los hallazgos sobre encabezados, filas y valores.

import type { ExpectedValue } from '../../../findings/finding.ts';
import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  integer: 'un número entero, por ejemplo 1475',
  decimal: 'un número, por ejemplo 4,3947',
  date: 'una fecha con el formato dd/mm/aaaa',
  moment: 'una fecha y una hora',
  code: 'un valor de la lista',
  text: 'un texto',
};

const WHAT = {
  phone: 'un número de teléfono',
  'e-mail': 'una dirección de correo electrónico',
  document: 'el número de un documento de identidad',
  name: 'el nombre de una persona',
} as const;

export const values: SentencesOf<
  'header' | 'value' | 'number' | 'date' | 'text' | 'row' | 'check'
> = {
  'header/missing': ({ column }, { column: label }) =>
    say(
      `No se encuentra la columna «${label(column)}».`,
      '',
      'Vuelva a ponerla en la fila de encabezados o devuélvale su nombre.',
    ),
  'header/unknown': ({ header }) =>
    header === ''
      ? say(
          'Esta columna contiene datos pero no tiene encabezado.',
          '',
          'Póngale un nombre. Se conserva, pero no se usa en los informes.',
        )
      : say(
          `La columna «${header}» no se conoce.`,
          '',
          'Se conserva, pero no se usa en los informes.',
        ),
  'header/guessed': ({ header, column }, { column: label }) =>
    say(
      `El encabezado «${header}» se ha entendido como «${label(column)}».`,
      '',
      `Si es correcto, escriba «${label(column)}»; si no, póngale otro nombre.`,
    ),
  'header/duplicate': ({ header, column, other }, { column: label }) =>
    say(
      `Dos columnas corresponden a «${label(column)}»: esta («${header}») y la columna ${other}.`,
      `Solo se lee la columna ${other}.`,
      'Elimine o cambie de nombre la que sobra.',
    ),
  'value/required': ({ column }, { column: label, isFigure }) =>
    say(
      `«${label(column)}» es obligatorio y esta celda está vacía.`,
      '',
      isFigure(column) ? 'Complete el valor. Si no hubo ninguno, escriba 0.' : 'Complete el valor.',
    ),
  'value/unreadable': ({ column, raw, expected }, { value }) =>
    say(
      `No se ha podido leer «${value(column, raw)}».`,
      `Se espera ${EXPECTED[expected]}.`,
      'Corrija la celda. No cuenta ni como vacía ni como cero.',
    ),
  'value/not-in-list': ({ column, raw, part = raw, examples }, { value, column: label }) =>
    say(
      `«${value(column, part)}» no está en la lista de «${label(column)}».`,
      examples.length === 0
        ? ''
        : `Por ejemplo: ${examples.map((code) => value(column, code)).join(', ')}.`,
      'Elija un valor de la lista desplegable.',
    ),
  'value/out-of-range': ({ column, value: found, min, max }, { value, column: label }) =>
    say(
      `${value(column, found)} no es posible para «${label(column)}».`,
      min !== null && max !== null
        ? `El valor debe estar entre ${value(column, min)} y ${value(column, max)}.`
        : min !== null
          ? `El valor debe ser al menos ${value(column, min)}.`
          : max !== null
            ? `El valor no puede superar ${value(column, max)}.`
            : '',
      'Compruebe la cifra en su ficha y corrija la celda.',
    ),
  'value/too-long': ({ length, max }) =>
    say(
      `El texto tiene ${figure(length, 'es')} caracteres.`,
      `Máximo: ${figure(max, 'es')}.`,
      'Resúmalo.',
    ),
  'number/normalised': ({ column, raw, value: read }, { value }) =>
    say(
      `«${value(column, raw)}» se ha leído como ${value(column, read)}.`,
      '',
      'Nada que hacer si es correcto.',
    ),
  'number/ambiguous': ({ column, raw, readings }, { value }) =>
    say(
      `«${value(column, raw)}» se puede leer de varias maneras: ${readings
        .map((reading) => value(column, reading))
        .join(' o ')}.`,
      '',
      'Escriba el número sin separadores, por ejemplo 1475.',
    ),
  'date/normalised': ({ column, raw, value: read }, { value }) =>
    say(
      `El texto «${value(column, String(raw))}» se ha leído como ${day(read)}.`,
      '',
      'Nada que hacer si es correcto.',
    ),
  'date/ambiguous': ({ raw, readings }) =>
    say(
      `«${String(raw)}» puede ser ${readings.map(day).join(' o ')}.`,
      `Se ha leído primero el día: ${day(readings[0] ?? 0)}.`,
      'Elija la fecha en el calendario (doble clic en la celda).',
    ),
  'date/exchanged': ({ value, other }) =>
    say(
      `Esta columna escribe el mes antes del día: ${day(value)} puede ser el ${day(other)}.`,
      '',
      'Compruebe el día y el mes en la lista original.',
    ),
  'date/month-only': ({ raw, first, last }) =>
    say(
      `«${String(raw)}» nombra un mes, no un día.`,
      `Un día del ${day(first)} al ${day(last)}.`,
      'Elija la fecha en el calendario (doble clic en la celda).',
    ),
  'date/not-real': ({ raw }) =>
    say(
      `«${String(raw)}» no existe en el calendario.`,
      'Se espera una fecha con el formato dd/mm/aaaa.',
      'Corrija el día o el mes.',
    ),
  'date/future': ({ value, today }) =>
    say(
      `El ${day(value)} está en el futuro (hoy es ${day(today)}).`,
      '',
      'Compruebe el día, el mes y el año.',
    ),
  'date/order': ({ column, value, other, otherValue }, { column: label }) =>
    say(
      `«${label(column)}» (${day(value)}) es anterior a «${label(other)}» (${day(otherValue)}).`,
      '',
      'Corrija una de las dos fechas.',
    ),
  'value/placeholder': ({ column, value: found }, { column: label }) =>
    say(
      `«${label(column)}» indica ${figure(found, 'es')}, que suele significar «no sabe».`,
      'Una cifra así falsearía los totales.',
      'Si no se conoce la cifra, vacíe la celda o pregúntela; si es un recuento real, no hay nada que hacer.',
    ),
  'value/rare-spelling': ({ raw, usual, count }) =>
    say(
      `«${raw}» se escribe «${usual}» en otras ${figure(count, 'es')} filas.`,
      'Una misma cosa debe tener un solo nombre; si no, se cuenta dos veces.',
      `Si es lo mismo, escriba «${usual}».`,
    ),
  'date/before-crisis': ({ column, value: found, start }, { column: label }) =>
    say(
      `«${label(column)}» (${day(found)}) es anterior al inicio de la crisis (${day(start).slice(3)}).`,
      '',
      'Compruebe el año.',
    ),
  'text/personal-data': ({ what }) =>
    say(
      `Este texto parece contener ${WHAT[what]}.`,
      'En la hoja no debe haber datos personales, por la seguridad de las personas.',
      'Elimínelo y, si hace falta, transmítalo por la vía de derivación. La fila no se envía mientras siga ahí.',
    ),
  'row/subtotal': ({ text }) =>
    say(
      `Esta fila de total («${text}») no se toma.`,
      'Los totales siempre se vuelven a calcular.',
      'Elimine la fila o manténgala fuera de la tabla.',
    ),
  'row/merged': () =>
    say(
      'Esta fila no se toma: parece un título o una observación.',
      '',
      'Si es un sitio, complete su fila; si no, no hay nada que hacer.',
    ),
  'row/above-header': () =>
    say(
      'Esta fila está por encima de los encabezados y no se lee.',
      'Los datos empiezan debajo de los encabezados.',
      'Muévala debajo de la última fila rellena.',
    ),
  'row/repeated-header': () =>
    say('Esta fila repite los encabezados y no se toma.', '', 'Puede eliminarla.'),
  'check/crashed': ({ check, reference }) =>
    say(
      `El control «${check}» no se ha podido terminar.`,
      'Los demás controles se han hecho.',
      `Comuníquelo a su coordinador con la referencia ${reference}.`,
    ),
};
