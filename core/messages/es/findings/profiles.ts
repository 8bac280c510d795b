// Los hallazgos sobre los perfiles de sitio y las normas Esfera, en español.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'es');
const few = (value: number): string => figure(value, 'es', Number.isInteger(value) ? 0 : 1);
const persons = (count: number): string => counted(count, 'persona', 'personas', 'es');
const EMERGENCY = 'Compruebe las dos cifras. Si son correctas, avise a su coordinador.';
const BELOW = 'Nada que corregir si las cifras son correctas. El informe lo indicará.';

export const profiles: FormSentencesOf<'profile' | 'sphere'> = {
  'profile/informants-few': ({ count, wanted }) =>
    say(
      count === 0
        ? 'No se indica ningún informante clave.'
        : `Este perfil se basa en ${counted(count, 'informante clave', 'informantes clave', 'es')}.`,
      `Hacen falta al menos ${n(wanted)}, mujeres y hombres si es posible.`,
      'Corrija el número, o pregunte a una persona más.',
    ),
  'profile/over-capacity': ({ individuals, capacity, percent }) =>
    say(
      `El sitio acoge a ${persons(individuals)} para ${n(capacity)} plazas (${n(percent)} %).`,
      'El sitio está saturado, o una de las dos cifras es errónea.',
      EMERGENCY,
    ),
  'profile/manager-missing': ({ site }) =>
    say(
      `El perfil indica que el sitio tiene gestión, pero el registro no dice quién gestiona el sitio ${site}.`,
      '',
      'Rellene «Organización gestora del sitio» en la pestaña de sitios, con la sigla de la organización.',
    ),
  'profile/shelter-unlikely': ({ site, shelter, because, kind }, { value }) =>
    say(
      `El refugio principal es «${value('shelter_main_type', shelter)}», pero el registro dice del sitio ${site}: «${value(because, kind)}».`,
      'En un edificio se esperan otros refugios.',
      'Compruebe el tipo de refugio, o la descripción del sitio en el registro.',
    ),
  'profile/water-unlikely': ({ litres, most }) =>
    say(
      `${few(litres)} litros de agua por persona y día son más de lo habitual en un sitio.`,
      `Lo habitual es como máximo ${few(most)}.`,
      'Compruebe que la cifra es por persona y día.',
    ),
  'profile/outbreak-without-alert': ({ site, problem }, { value }) =>
    say(
      `Se señala «${value('health_main_problems', problem)}», pero ningún informe semanal del sitio ${site} lanzó una alerta urgente ese mes.`,
      '',
      'Avise hoy a su coordinador e indique «Sí» en «Alerta urgente» del informe de la semana.',
    ),
  'profile/gap-covered': ({ column, value: gap, week }, { value }) =>
    say(
      `«${value(column, gap)}» es una carencia, pero el informe de la semana del ${day(week)} da esta necesidad por cubierta.`,
      'Las dos respuestas no concuerdan.',
      'Corrija la carencia, o el nivel de la necesidad en el informe semanal.',
    ),
  'profile/owner-unknown': ({ site }) =>
    say(
      `El riesgo de desalojo es alto, pero el registro no dice de quién es el terreno del sitio ${site}.`,
      '',
      'Rellene la propiedad del terreno en la pestaña de sitios: la negociación empieza ahí.',
    ),
  'sphere/water': ({ litres, standard, level }) =>
    say(
      `${few(litres)} litros de agua por persona y día: por debajo ${level === 'alert' ? 'del umbral de supervivencia' : 'de la norma Esfera'}.`,
      `Al menos ${few(standard)} litros.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
  'sphere/water-points': ({ individuals, points, each, standard }) =>
    say(
      `${n(each)} personas por punto de agua (${persons(individuals)}, ${counted(points, 'punto', 'puntos', 'es')}): por encima de la norma Esfera.`,
      `Como máximo ${n(standard)} personas por punto de agua.`,
      BELOW,
    ),
  'sphere/latrines': ({ individuals, latrines, each, standard, level }) =>
    say(
      each === null
        ? `${persons(individuals)} y ninguna letrina en funcionamiento.`
        : `${n(each)} personas por letrina (${persons(individuals)}, ${counted(latrines, 'letrina', 'letrinas', 'es')}): por encima ${level === 'alert' ? 'del umbral de emergencia' : 'de la norma Esfera'}.`,
      `Como máximo ${n(standard)} personas por letrina.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
  'sphere/area': ({ individuals, area, each, standard, level }) =>
    say(
      `${few(each)} m² por persona (${n(area)} m², ${persons(individuals)}): ${level === 'alert' ? 'menos de lo que debe medir solo la superficie cubierta' : 'por debajo de la norma Esfera'}.`,
      `Al menos ${few(standard)} m² por persona.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
};
