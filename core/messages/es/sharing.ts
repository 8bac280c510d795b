// Lo que dicen los archivos compartidos, en español.

import type { SharedFile } from '../../wire/sharing.ts';
import { counted } from '../figures.ts';
import type { SharingMessages } from '../sharing-messages.ts';

const people = (count: number): string => counted(count, 'destinatario', 'destinatarios', 'es');
const links = (files: readonly SharedFile[]): string[] =>
  files.map(({ name, url }) => `${name}: ${url}`);
const list = (addresses: readonly string[]): string =>
  addresses.map((address) => `• ${address}`).join('\n');

export const sharing: SharingMessages = {
  print: { page: (page, pages) => `página ${page} / ${pages}` },
  workbook: { summary: 'Resumen', notes: 'Notas', source: 'Fuente', version: 'Versión' },
  mail: {
    subject: ({ name, period, version }) => `${name}, ${period} (${version})`,
    text: ({ name, period, version, files }, operation, who) =>
      [
        operation,
        `${name}, ${period}, versión ${version}.`,
        '',
        ...links(files),
        '',
        'Los números y los sitios pequeños no se muestran. Los enlaces son personales: quien los tiene puede abrir los archivos.',
        `Difundido por ${who}.`,
      ].join('\n'),
  },
  log: ({ name, period, version }, sent) => `${name}, ${period}, ${version}: ${sent.join('; ')}`,
  dataset: 'Datos de la operación',
  share: {
    title: 'Compartir',
    which: (names) =>
      [
        '¿Qué informe? Escriba su número.',
        ...names.map((name, index) => `${index + 1}. ${name}`),
      ].join('\n'),
    period: {
      week: 'Día de cierre de la semana, por ejemplo 30/09/2014. Deje vacío para la última semana completa.',
      month: 'Mes, por ejemplo 09/2014. Deje vacío para el último mes completo.',
    },
    confirm: (name, period, recipients) =>
      `${name}, ${period}.\nLa versión compartida oculta los números pequeños y agrupa los sitios pequeños.\n\n${people(recipients.length)}:\n${list(recipients)}\n\n¿Enviar?`,
    latest: 'último período completo',
    done: ({ name, period, version, files }, sent, before) =>
      [
        `${name}, ${period}, versión ${version}.`,
        sent.length === 0
          ? `Nada nuevo: esta versión ya se había enviado (${people(before.length)}).`
          : `Enviado a ${people(sent.length)}.${before.length === 0 ? '' : ` Enviado antes a ${people(before.length)}.`}`,
        '',
        ...links(files),
      ].join('\n'),
    cancelled: 'No se ha compartido nada.',
  },
  export: {
    title: 'Exportación',
    confirm:
      'Cada hoja de base se exportará en CSV (con etiquetas HXL), XLSX y JSON: solo columnas públicas, números pequeños ocultos, sitios pequeños agrupados, la encuesta en tablas. ¿Exportar?',
    done: ({ version, period, files }, hidden) =>
      [
        `Datos del ${period}, versión ${version}: ${counted(files.length, 'archivo', 'archivos', 'es')}, ${counted(hidden, 'valor oculto', 'valores ocultos', 'es')}. Los enlaces también se le envían por correo.`,
        '',
        ...links(files),
      ].join('\n'),
    cancelled: 'No se ha exportado nada.',
  },
};
