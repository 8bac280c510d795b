// Lo que impide compartir un informe o exportar datos, en español.

import { fact } from '../../problem-messages.ts';
import type { SharingProblemTexts } from '../../problem-messages.ts';

const KINDS: Readonly<Record<string, string>> = {
  phone: 'un número de teléfono',
  'e-mail': 'una dirección de correo',
  document: 'un número de documento',
  name: 'el nombre de una persona',
};

export const sharing: SharingProblemTexts = {
  'share/personal-data': {
    title: 'Datos personales',
    sentence: (facts) =>
      `Un texto de «${fact(facts, 'where')}» contiene ${KINDS[fact(facts, 'what')] ?? 'datos personales'}: no se ha enviado nada.`,
    remedy: 'Elimínelo en el archivo del equipo, consolide y vuelva a compartir.',
  },
  'share/no-recipients': {
    title: 'Sin destinatarios',
    sentence: () => 'Los ajustes no indican ningún destinatario.',
    remedy: 'Añada direcciones al ajuste «Destinatarios» de la hoja de ajustes.',
  },
  'share/recipients-changed': {
    title: 'Destinatarios modificados',
    sentence: () => 'Los destinatarios han cambiado desde que los confirmó: no se ha enviado nada.',
    remedy: 'Vuelva a compartir y compruebe la lista.',
  },
  'share/no-report': {
    title: 'No es un informe',
    sentence: () => 'La hoja abierta no es un informe.',
    remedy: 'Abra la hoja del informe que desea compartir e inténtelo de nuevo.',
  },
  'storage/unavailable': {
    title: 'Archivos no disponibles',
    sentence: () => 'No se han podido guardar los archivos: no se ha enviado nada.',
    remedy: 'Inténtelo de nuevo en unos minutos.',
  },
};
