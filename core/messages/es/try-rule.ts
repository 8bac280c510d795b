// Probar una regla, en español.

import { counted, figure } from '../figures.ts';
import type { NumberedLine, TryRuleMessages } from '../try-rule-messages.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'es');

function numbered(lines: readonly NumberedLine[], sign: string): readonly string[] {
  return lines.map(({ label, value }, index) => `${index + 1}. ${label}${sign}${value}`);
}

export const tryRule: TryRuleMessages = {
  title: 'Probar una regla',
  prompt:
    '¿Qué regla? Escriba una palabra de su nombre, por ejemplo «hogar» o «variación», o su código.',
  choose: (rules, others) =>
    [
      'Varias reglas llevan ese nombre. Escriba el número de la correcta.',
      '',
      ...numbered(rules, ' – '),
      ...(others > 0
        ? [`… y ${count(others, 'otra', 'otras')}: escriba mejor una palabra más.`]
        : []),
    ].join('\n'),
  thresholds: (label, thresholds) =>
    [
      `Regla «${label}». ¿Con qué umbrales? Vacío: los de los ajustes.`,
      '',
      ...numbered(thresholds, ': '),
      '',
      thresholds.length === 1
        ? 'Escriba otro valor para probarlo.'
        : 'Para probar otro, escriba su número y el valor, por ejemplo «2 = 12».',
    ].join('\n'),
  result: ({ label, findings, sites, weeks, changed, tab }) => {
    const over =
      weeks === 1 ? 'en la última semana' : `en las últimas ${figure(weeks, 'es')} semanas`;
    return [
      findings === 0
        ? `La regla «${label}» no habría producido ningún hallazgo ${over}.`
        : `La regla «${label}» habría producido ${count(findings, 'hallazgo', 'hallazgos')} ${over} (${count(sites, 'sitio', 'sitios')}).`,
      ...(changed.length > 0
        ? [`Con: ${changed.map((one) => `${one.label}: ${one.value}`).join(', ')}.`]
        : []),
      ...(findings > 0 ? ['', `La lista está en la pestaña «${tab}».`] : []),
      '',
      'No se ha cambiado nada. Para ajustar la regla, vea la pestaña de ajustes.',
    ].join('\n');
  },
  cancelled: 'No se ha probado ninguna regla.',
  onTrial: (rules) =>
    rules.length === 0
      ? []
      : [
          '',
          'Reglas a prueba (no se muestran a nadie más):',
          ...rules.map(
            ({ label, findings, sites }) =>
              `• ${label}: ${count(findings, 'hallazgo', 'hallazgos')}, ${count(sites, 'sitio', 'sitios')}`,
          ),
        ],
};
