// Los hallazgos sobre sitios y lugares.

import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

/** Degrees with up to six decimals: `4,3947`. */
function degrees(value: number): string {
  return figure(value, 'es', 6).replace(/,?0+$/, '');
}

export const sitesAndPlaces: SentencesOf<'site' | 'place'> = {
  'site/unknown': ({ site }) =>
    say(
      `El sitio «${site}» no está en el registro.`,
      '',
      'Corrija el código o pida a su coordinador que registre el sitio.',
    ),
  'site/bad-code': ({ site }) =>
    say(
      `«${site}» no tiene la forma de un código de sitio.`,
      'Un código se parece a CF-S0012, sin espacios.',
      'Corrija el código o pida uno a su coordinador.',
    ),
  'site/duplicate': ({ site, otherTab, otherRow }) =>
    say(
      `El sitio «${site}» ya está registrado en la fila ${String(otherRow)} de la pestaña «${otherTab}».`,
      'Cada sitio tiene una sola fila.',
      'Elimine la fila que sobra o dé a este sitio su propio código.',
    ),
  'site/similar-name': ({ name, otherName, otherSite, otherRow }) =>
    say(
      otherRow > 0
        ? `«${name}» se parece a «${otherName}» (${otherSite}, fila ${String(otherRow)}).`
        : `«${name}» se parece a «${otherName}» (${otherSite}), ya registrado en la operación.`,
      'Un mismo sitio debe tener un solo código.',
      'Si es el mismo sitio, deje una sola fila; si no, precise el nombre para distinguirlos.',
    ),
  'site/name-differs': ({ site, name, registered }) =>
    say(
      `El registro llama al sitio ${site} «${registered}», no «${name}».`,
      '',
      'Compruebe que el código del sitio es correcto y use el nombre del registro.',
    ),
  'site/closed': ({ site, closed, week, into }) =>
    say(
      `El sitio ${site} está cerrado desde el ${day(closed)}; este informe es de la semana del ${day(week)}.`,
      into === null ? '' : `El registro lo unió al sitio ${into}.`,
      into === null
        ? 'Corrija la semana o avise a su coordinador de que el sitio ha reabierto.'
        : `Cuente a estas personas en el informe del sitio ${into} o corrija la semana.`,
    ),
  'site/closed-on': ({ site, closed, column, value: on }, { column: label }) =>
    say(
      `El sitio ${site} está cerrado desde el ${day(closed)}, pero «${label(column)}» indica el ${day(on)}.`,
      '',
      'Corrija la fecha o el sitio, o avise a su coordinador de que el sitio ha reabierto.',
    ),
  'site/type-unlikely': ({ category, type }, { value }) =>
    say(
      `Un lugar «${value('site_category', category)}» no suele ser un sitio «${value('site_type', type)}».`,
      'Una escuela o un lugar de culto es un centro colectivo o un sitio espontáneo.',
      'Corrija el tipo de sitio o la categoría del lugar.',
    ),
  'site/status-differs': ({ closed }) =>
    closed === null
      ? say(
          'Este sitio está cerrado, pero falta la fecha de cierre.',
          '',
          'Escriba la fecha de cierre.',
        )
      : say(
          `Hay una fecha de cierre (${day(closed)}), pero el sitio no figura como cerrado.`,
          '',
          'Corrija el estado o borre la fecha de cierre.',
        ),
  'place/unknown-pcode': ({ column, pcode }, { column: label }) =>
    say(
      `El código «${pcode}» no se conoce para «${label(column)}».`,
      'Los códigos válidos están en la pestaña de lugares.',
      'Elija el lugar en la lista desplegable.',
    ),
  'place/parent-differs': ({ pcode, parent, expected }) =>
    say(
      `El lugar ${pcode} no está en ${parent}.`,
      `Según la pestaña de lugares, está en ${expected}.`,
      'Corrija uno de los dos códigos.',
    ),
  'place/name-differs': ({ pcode, name, registered }) =>
    say(
      `El código ${pcode} corresponde a «${registered}», no a «${name}».`,
      '',
      'Corrija el código o el nombre; en caso de duda, cuenta el código.',
    ),
  'place/outside-country': ({ column, value, min, max }, { column: label }) =>
    say(
      `${label(column)} ${degrees(value)}: este punto está fuera del país.`,
      `Se espera un valor entre ${degrees(min)} y ${degrees(max)}.`,
      'Compruebe la posición en el GPS o en el mapa.',
    ),
  'place/outside-zone': ({ column, value, min, max }, { column: label }) =>
    say(
      `${label(column)} ${degrees(value)}: este punto está lejos de la zona de informe indicada.`,
      `Se espera un valor entre ${degrees(min)} y ${degrees(max)}.`,
      'Compruebe las coordenadas y la zona de informe.',
    ),
  'place/swapped-coordinates': ({ latitude, longitude }) =>
    say(
      'La latitud y la longitud están invertidas.',
      `Latitud ${degrees(longitude)}, longitud ${degrees(latitude)}.`,
      'Intercambie los dos valores.',
    ),
  'place/coordinates-missing': ({ column }, { column: label }) =>
    say(
      `Falta «${label(column)}»: el sitio no se puede situar en el mapa.`,
      '',
      'Tome la latitud y la longitud en la próxima visita.',
    ),
  'place/low-precision': ({ value }) =>
    say(
      `Estas coordenadas son poco precisas (${degrees(value)}).`,
      'Al menos cuatro decimales, por ejemplo 4,3947.',
      'Tome la posición con un GPS o un teléfono.',
    ),
  'site/reported-while-closed': ({ site, closed, reopened, week }) =>
    say(
      closed === null || reopened === null
        ? `El sitio ${site} figura «Cerrado» en la pestaña de sitios, pero tiene un informe de la semana del ${day(week)}.`
        : `El sitio ${site} estuvo cerrado del ${day(closed)} al ${day(reopened)}; este informe es de la semana del ${day(week)}.`,
      '',
      'Corrija el estado y las fechas del sitio, o la semana del informe.',
    ),
  'site/not-open-yet': ({ site, opened, week }) =>
    say(
      `El sitio ${site} abrió el ${day(opened)}; este informe es de la semana del ${day(week)}.`,
      '',
      'Corrija la fecha de apertura del sitio, o la semana del informe.',
    ),
  'site/reopened-undated': ({ site }) =>
    say(
      `El sitio ${site} figura «Reabierto», pero sus fechas no dicen desde cuándo.`,
      'La fecha de cierre y después una fecha de apertura posterior.',
      'Indique el día del cierre y el de la reapertura.',
    ),
  'site/renamed': ({ site, name, registered }) =>
    say(
      `En el registro, ${site} es «${registered}»; esta fila lo llama «${name}».`,
      'Un código no se usa nunca para otro sitio.',
      'Si el sitio cambió de nombre, conserve el antiguo entre los otros nombres; si es otro sitio, dele su propio código.',
    ),
  'site/closure-undone': ({ site, closed }) =>
    say(
      `En el registro, el sitio ${site} está cerrado desde el ${day(closed)}; esta fila no lo dice.`,
      'Un estado solo cambia con una fecha.',
      'Si ha reabierto, elija «Reabierto» con las dos fechas; si sigue cerrado, vuelva a poner la fecha de cierre.',
    ),
  'place/not-valid': ({ pcode, name, from, to, then }) =>
    say(
      from === null
        ? `${name} (${pcode}) ya no existe${to === null ? '' : ` desde el ${day(to)}`}.`
        : `${name} (${pcode}) solo existe desde el ${day(from)}.`,
      'Cada fila usa los lugares que existían en su fecha.',
      then === null
        ? 'Elija el lugar que existía en esa fecha.'
        : `En esa fecha el lugar se encontraba en ${then}.`,
    ),
};
