// El panel de hallazgos y los diálogos del menú que hacen lo mismo, en español.

import { counted, figure } from '../figures.ts';
import type { SidebarMessages } from '../sidebar-messages.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'es');

export const sidebar: SidebarMessages = {
  page: (account) => ({
    title: 'Hallazgos',
    checkAgain: 'Verificar de nuevo',
    working: 'En curso…',
    list: 'Hallazgos por sitio',
    justifiedTitle: 'Justificados',
    nothingOpen: 'Ningún hallazgo abierto: todo está en orden.',
    nothingShown: 'Ningún hallazgo de este tipo.',
    value: 'Valor:',
    emptyValue: 'vacío',
    editCell: 'Modificar la celda',
    justify: 'Justificar…',
    reason: 'Por qué este valor es exacto',
    reasonHelp: 'Sigue a la cifra en la base y en el informe. Sin nombres ni teléfonos.',
    save: 'Guardar',
    replace: 'Reemplazar',
    cancel: 'Cancelar',
    keys: '↑ ↓ recorrer · Intro abrir · Esc cerrar',
    accountTitle: 'El panel no está vinculado a su cuenta',
    accountText:
      account === ''
        ? 'Hay varias cuentas de Google abiertas en este navegador y Google eligió la otra. Abra la hoja de cálculo en una ventana con una sola cuenta.'
        : `Hay varias cuentas de Google abiertas en este navegador y Google eligió la otra. Abra la hoja de cálculo en una ventana donde solo esté conectada ${account}.`,
    accountMenu:
      'Mientras tanto, el menú DTM hace lo mismo: «Hallazgo siguiente», «Aplicar la propuesta», «Justificar esta cifra».',
    failedTitle: 'La solicitud no se completó',
    failedText: 'Sus datos no se han borrado. Inténtelo de nuevo o use el menú DTM.',
  }),
  counts: {
    error: (value) => count(value, 'error', 'errores'),
    warning: (value) => `${figure(value, 'es')} por verificar`,
    info: (value) => count(value, 'información', 'informaciones'),
    justified: (value) => count(value, 'justificado', 'justificados'),
  },
  left: (value) => `${count(value, 'hallazgo más', 'hallazgos más')} en la pestaña «Hallazgos».`,
  noSite: (tab) => `Pestaña ${tab}`,
  apply: (value) => `Escribir ${value}`,
  applyEmpty: 'Vaciar la celda',
  confirm: (before, after) =>
    `¿Reemplazar «${before}» por «${after}»? El valor cambia: verifíquelo antes.`,
  writtenTo: (column) => `Se escribirá en la columna «${column}».`,
  applied: (cell, value) =>
    `${cell}: ${value} está escrito. El valor anterior está en el registro.`,
  justified: (cell) => `${cell}: justificación guardada.`,
  next: {
    title: 'Hallazgo siguiente',
    none: 'Ningún hallazgo abierto: todo está en orden.',
    position: (number, all) => `Hallazgo ${figure(number, 'es')} de ${figure(all, 'es')}`,
    howTo: (applies, justifies) =>
      [
        applies ? '«Aplicar la propuesta» la escribe.' : '',
        justifies ? '«Justificar esta cifra» la conserva con su razón.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  askReason: (wrong) =>
    `${wrong}\n\n¿Por qué este valor es exacto? La razón sigue a la cifra en la base y en el informe: sin nombres ni teléfonos.`,
  cancelled: 'No se ha modificado nada.',
};
