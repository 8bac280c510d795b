// El menú y sus diálogos, en español.

import type { ProblemReport } from '../../problems/problem.ts';
import type { Intake, SourceOutcome } from '../../wire/contract.ts';
import type {
  CheckTally,
  CommandMessages,
  Consolidation,
  InstallationReport,
  PreparedTabs,
  ReferenceOrigin,
  RejectedLine,
} from '../command-messages.ts';
import { counted, figure } from '../figures.ts';
import { sourceName } from '../source-name.ts';
import { totalIntake } from '../total-intake.ts';
import { tryRule } from './try-rule.ts';

type Explain = (problem: ProblemReport) => string;

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'es');
const rows = (value: number): string => count(value, 'fila', 'filas');
const agree = (value: number, one: string, many: string): string => (value === 1 ? one : many);
const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `«${title}»`).join(', ');

const FORMS: Readonly<Record<Intake['form'], string>> = {
  sites: 'Sitios',
  weekly: 'Informe semanal',
  profile: 'Perfiles de sitios',
  intentions: 'Intenciones de retorno',
  interventions: 'Intervenciones',
};

const ORIGINS: Readonly<Record<ReferenceOrigin, string>> = {
  functions: 'Los ajustes, los lugares y los equipos están al día.',
  copy: 'Se usa la última copia de los ajustes, los lugares y los equipos.',
  defaults:
    'Se usan los ajustes y los lugares por defecto. Repita esta orden cuando responda el servidor.',
};

function summary({
  bySeverity,
  justified,
  rows: read,
  blockedRows,
  correctable,
}: CheckTally): string {
  const { error, warning, info } = bySeverity;
  const settled = justified > 0 ? ` (${count(justified, 'justificado', 'justificados')})` : '';
  if (error + warning + info === 0) {
    return `${rows(read)} ${agree(read, 'verificada', 'verificadas')}, ningún hallazgo${settled}: todo está en orden.`;
  }
  const parts = [
    count(error, 'error', 'errores'),
    `${figure(warning, 'es')} por verificar`,
    count(info, 'información', 'informaciones'),
  ];
  const lines = [
    `${count(error + warning + info, 'hallazgo', 'hallazgos')}: ${parts.join(', ')}${settled}.`,
    blockedRows === 0
      ? 'Todas las filas se pueden enviar.'
      : `${rows(blockedRows)} no se ${agree(blockedRows, 'podrá', 'podrán')} enviar.`,
  ];
  if (correctable > 0) {
    lines.push(
      `«Aplicar las correcciones seguras» puede resolver ${figure(correctable, 'es')} por usted.`,
    );
  }
  return lines.join('\n');
}

function prepared(
  { made, adopted, kept, origin, problem }: PreparedTabs,
  explain: Explain,
): string {
  const lines: string[] = [];
  if (made.length > 0) lines.push(`Pestañas creadas: ${quoted(made)}.`);
  if (adopted.length > 0) lines.push(`Pestañas reconocidas y adoptadas: ${quoted(adopted)}.`);
  if (made.length + adopted.length === 0) {
    lines.push(
      `${count(kept.length, 'pestaña ya en su sitio, puesta', 'pestañas ya en su sitio, puestas')} en orden si hacía falta.`,
    );
  }
  lines.push('No se ha borrado ningún dato.', ORIGINS[origin]);
  if (problem !== null) lines.push('', explain(problem));
  return lines.join('\n');
}

function submitted(outcome: SourceOutcome, rejected: readonly RejectedLine[]): string {
  const total = totalIntake(outcome.intakes);
  const lines = outcome.unchanged
    ? ['Nada ha cambiado desde el último envío.']
    : [
        `${rows(total.read)} ${agree(total.read, 'leída', 'leídas')}: ${count(total.accepted, 'aceptada', 'aceptadas')}, ${count(total.rejected, 'rechazada', 'rechazadas')}.`,
        ...outcome.intakes.map(
          (intake) =>
            `${FORMS[intake.form]}: ${figure(intake.accepted, 'es')} de ${figure(intake.read, 'es')}, de ellas ${count(intake.changed, 'nueva o modificada', 'nuevas o modificadas')}${intake.withdrawn === 0 ? '' : `; ${rows(intake.withdrawn)} ${agree(intake.withdrawn, 'retirada', 'retiradas')} de la base`}.`,
        ),
      ];
  if (rejected.length > 0) {
    lines.push(
      '',
      total.rejected > rejected.length ? 'Primeras filas por corregir:' : 'Por corregir:',
    );
    lines.push(...rejected.map((line) => `• ${line.tab}, fila ${line.row}: ${line.reason}`));
    const others = total.rejected - rejected.length;
    if (others > 0) lines.push(`… y ${count(others, 'otra fila', 'otras filas')}.`);
  }
  if (outcome.conflicts > 0) {
    lines.push(
      '',
      `${count(outcome.conflicts, 'informe también fue enviado', 'informes también fueron enviados')} por otro equipo: la coordinación decidirá.`,
    );
  }
  return lines.join('\n');
}

function sourceLine(outcome: SourceOutcome, explain: Explain): string {
  const name = sourceName(outcome);
  if (outcome.problem !== null) return `• ${name}: no recogida. ${explain(outcome.problem)}`;
  const { read, accepted, rejected, withdrawn } = totalIntake(outcome.intakes);
  const parts = [
    outcome.unchanged ? 'sin cambios' : `${figure(accepted, 'es')} de ${rows(read)}`,
    ...(rejected > 0 ? [`${figure(rejected, 'es')} por corregir`] : []),
    ...(withdrawn > 0 ? [count(withdrawn, 'retirada', 'retiradas')] : []),
    ...(outcome.conflicts > 0
      ? [count(outcome.conflicts, 'informe doble', 'informes dobles')]
      : []),
  ];
  return `• ${name}: ${parts.join(', ')}`;
}

function consolidated(
  { sources, taken, rowsWritten, listed, onTrial }: Consolidation,
  explain: Explain,
): string {
  const lines = [
    `${figure(taken, 'es')} de ${count(sources, 'fuente recogida', 'fuentes recogidas')}; ${count(rowsWritten, 'fila semanal escrita', 'filas semanales escritas')}.`,
  ];
  if (taken < sources) {
    lines.push('Las fuentes no recogidas conservan sus últimos datos válidos.');
  }
  lines.push('', ...listed.map((outcome) => sourceLine(outcome, explain)));
  const others = sources - listed.length;
  if (others > 0) {
    lines.push(`… y ${count(others, 'fuente recogida más', 'fuentes recogidas más')}.`);
  }
  return [...lines, ...tryRule.onTrial(onTrial)].join('\n');
}

function installation(report: InstallationReport, explain: Explain): string {
  const kind =
    report.kind === null
      ? 'función desconocida hasta que responda el servidor'
      : report.kind === 'master'
        ? 'archivo principal'
        : `archivo del equipo ${report.team ?? '…'}`;
  return [
    `Cuenta: ${report.user === '' ? 'desconocida' : report.user}`,
    `Archivo: ${kind}`,
    report.tabs.length === 0
      ? 'Pestañas DTM: ninguna. Elija «Preparar el archivo».'
      : `Pestañas DTM: ${quoted(report.tabs)}`,
    `Zona horaria: ${report.timeZone}`,
    report.problem === null
      ? `Servidor: conectado (versión ${report.contract})`
      : `Servidor: ${explain(report.problem)}`,
  ].join('\n');
}

export const commands: CommandMessages = {
  menu: {
    title: 'DTM',
    items: {
      prepareWorkbook: 'Preparar el archivo',
      adoptTab: 'Adoptar una tabla…',
      validateTab: 'Verificar esta pestaña',
      validateWorkbook: 'Verificar el archivo',
      applyCorrections: 'Aplicar las correcciones seguras',
      clearFindings: 'Borrar los hallazgos',
      showSidebar: 'Panel de hallazgos',
      nextFinding: 'Hallazgo siguiente',
      applySuggestion: 'Aplicar la propuesta',
      justifyValue: 'Justificar esta cifra…',
      submitWorkbook: 'Enviar…',
      consolidateNow: 'Consolidar ahora',
      shareReport: 'Compartir este informe…',
      exportDataset: 'Exportar los datos…',
      tryRule: 'Probar una regla…',
      checkInstallation: 'Comprobar la instalación',
      useFrench: 'Français',
      useEnglish: 'English',
      useSpanish: 'Español',
    },
    language: 'Idioma',
  },
  check: {
    title: 'Verificación',
    summary,
    withDefaults:
      'Se han usado los ajustes y los lugares por defecto; «Preparar el archivo» trae los de la operación.',
  },
  corrections: {
    title: 'Correcciones',
    done: (applied) =>
      `${count(applied, 'celda corregida', 'celdas corregidas')}; el valor anterior y el nuevo están en la pestaña de correcciones.`,
    none: 'No hay ninguna corrección segura que aplicar.',
    fix: 'Escritura puesta en orden, sentido sin cambios',
    filled: 'Código completado a partir del resto de la fila',
    accepted: 'Propuesta aceptada',
    explained: 'Explicación añadida',
  },
  clear: {
    title: 'Observaciones',
    done: (removed) =>
      removed === 0
        ? 'No había ningún hallazgo que borrar.'
        : `${count(removed, 'hallazgo borrado', 'hallazgos borrados')}. Se conservan sus colores y sus notas.`,
  },
  prepare: { title: 'Preparación', done: prepared },
  submit: {
    title: 'Envío',
    confirm: (read, sendable) => {
      const left = read - sendable;
      const first = `${rows(read)} ${agree(read, 'leída', 'leídas')}, ${figure(sendable, 'es')} se ${agree(sendable, 'enviará', 'enviarán')}`;
      return left === 0
        ? `${first}. ¿Enviar?`
        : `${first}, ${figure(left, 'es')} por corregir. ¿Enviar?`;
    },
    rowsGone: (tab, gone, known) =>
      `Pestaña «${tab}»: ${rows(gone)} de las ${figure(known, 'es')} que ya están en la base ya no ${gone === 1 ? 'está' : 'están'} en este libro.\n\nSi envía, ${gone === 1 ? 'saldrá' : 'saldrán'} de la base y los informes anteriores cambiarán. ¿${gone === 1 ? 'Retirarla' : 'Retirarlas'} de verdad?`,
    result: submitted,
    cancelled: 'No se ha enviado nada.',
  },
  consolidate: { title: 'Consolidación', result: consolidated },
  tryRule,
  installation: { title: 'Instalación', result: installation },
  language: {
    names: { fr: 'Français', en: 'English', es: 'Español' },
    changed: 'Los mensajes DTM estarán en español en este archivo.',
  },
  bug: {
    title: 'Error inesperado',
    text: (reference) =>
      `Se ha producido un error inesperado. No se ha borrado ningún dato.\n\nIndique esta referencia a su equipo de coordinación: ${reference}`,
  },
};
