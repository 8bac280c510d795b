// La adopción de tablas ajenas, en español.

import type { LeftReason } from '../../adopt/adoption.ts';
import type { AdoptMessages } from '../adopt-messages.ts';
import { adoptionLines, doneLines, leftLines, type AdoptPhrases } from '../adopt-summary.ts';
import { counted, figure } from '../figures.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'es');
const rows = (value: number): string => count(value, 'fila', 'filas');
const cells = (value: number): string => count(value, 'celda', 'celdas');
const quoted = (text: string): string => `«${text}»`;

const REASONS: Readonly<Record<LeftReason, string>> = {
  title: 'títulos y notas por encima de los encabezados',
  subtotal: 'totales y subtotales',
  'repeated-header': 'encabezados repetidos',
  remark: 'notas que no son registros',
  adopted: 'ya copiadas antes',
  registered: 'sitios que ya están en el registro',
  reported: 'ya declaradas en el formulario',
};

const phrases: AdoptPhrases = {
  language: 'es',
  quoted,
  goal: (tab, titles) =>
    `La pestaña ${quoted(tab)} se copiará en ${titles.map(quoted).join(' y ')}.`,
  copied: (form, found) => `${form}: ${rows(found)} por añadir.`,
  added: (form, found) => `${form}: ${count(found, 'fila añadida', 'filas añadidas')}.`,
  headers: (found) => `Encabezados: fila ${found}.`,
  matched: (found, list) =>
    found === 0
      ? 'Ninguna columna se ha reconocido con certeza.'
      : `Columnas reconocidas (${figure(found, 'es')}): ${list}`,
  guessed: (found, list) => `Adivinadas, por verificar (${figure(found, 'es')}): ${list}`,
  kept: (found, list) => `Conservadas a la derecha tal cual (${figure(found, 'es')}): ${list}`,
  means: (column, raw, meaning, times) =>
    `${column} ${quoted(raw)} = ${meaning} (${figure(times, 'es')})`,
  interpreted: (list) => `Valores interpretados: ${list}`,
  notGiven: (marks, found) => `${marks} = sin dato: ${cells(found)} quedan vacías.`,
  monthFirst: (column, exchanged) =>
    `${column}: las fechas se escriben mes/día/año.` +
    (exchanged > 0
      ? ` Se pondrán en orden ${count(exchanged, 'fecha que la hoja había invertido', 'fechas que la hoja había invertido')}.`
      : ''),
  unclear: (list) => `Por aclarar después de copiar, copiado tal cual: ${list}`,
  unclearCells: (column, found, example) =>
    `${column} (${cells(found)}, p. ej. ${quoted(example)})`,
  completed: (list) => `Completado automáticamente, por verificar: ${list}`,
  completedCells: (column, value, found) =>
    value === null
      ? `${column} (${cells(found)})`
      : `${column} = ${quoted(value)} (${figure(found, 'es')})`,
  codesKept: (found) =>
    `${count(found, 'sitio conserva su código', 'sitios conservan su código')}.`,
  codesProposed: (found, first, last) =>
    `${count(found, 'nuevo código de sitio propuesto', 'nuevos códigos de sitios propuestos')}, de ${first} a ${last}: pida a su coordinación que los confirme. El código de la lista queda en «Código externo».`,
  codesMissing: (found) =>
    `${count(found, 'sitio no tiene', 'sitios no tienen')} código y no se puede proponer ninguno.`,
  sitesKnown: (found) =>
    `${count(found, 'sitio ya está', 'sitios ya están')} en el registro: no se añade nada por segunda vez.`,
  sitesByName: (found) =>
    `${count(found, 'sitio reconocido', 'sitios reconocidos')} solo por el nombre y el lugar: por verificar.`,
  left: (reason, form, found, number) =>
    `No copiadas${form === null ? '' : ` en ${quoted(form)}`}, ${REASONS[reason]}: ${rows(number)} (${found}).`,
  others: (found) => `… y ${count(found, 'otra', 'otras')}`,
};

export const adopt: AdoptMessages = {
  title: 'Adoptar una tabla',
  written: {
    origin: 'Fila de origen',
    originOf: (tab, row) => `${tab}, fila ${row}`,
    unnamed: (letters) => `Columna ${letters} (sin título)`,
  },
  whichTab: (titles) =>
    `¿Qué pestaña adoptar? Escriba su nombre: ${titles.map(quoted).join(', ')}.`,
  whichForm: (tab, best) =>
    [
      `¿Qué formulario rellena la pestaña ${quoted(tab)}?`,
      'form.sites – registro de sitios',
      'form.weekly – informe semanal',
      'form.profile – perfil de sitio',
      'form.intentions – intenciones de retorno',
      'form.interventions – intervenciones',
      best === null ? '' : `Deje vacío para form.${best}.`,
    ].join('\n'),
  confirm: (report) =>
    [
      ...adoptionLines(report, phrases),
      '',
      'No se borra nada y la pestaña de origen no cambia. Aceptar (OK) para copiar.',
    ].join('\n'),
  week: (suggested) =>
    `¿De qué semana son estas cifras? Escriba su día de cierre, por ejemplo 30/09/2014, o deje vacío para el ${suggested}.`,
  nothingNew: (report) =>
    ['Nada que añadir: todo se copió antes.', ...leftLines(report, phrases)].join('\n'),
  done: (report) =>
    [...doneLines(report, phrases), '', 'Elija ahora «Verificar el archivo».'].join('\n'),
  cancelled: 'No se ha copiado nada.',
};
