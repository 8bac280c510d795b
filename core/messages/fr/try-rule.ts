// Essayer une règle, en français.

import { counted, figure } from '../figures.ts';
import type { NumberedLine, TryRuleMessages } from '../try-rule-messages.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'fr');

function numbered(lines: readonly NumberedLine[], sign: string): readonly string[] {
  return lines.map(({ label, value }, index) => `${index + 1}. ${label}${sign}${value}`);
}

export const tryRule: TryRuleMessages = {
  title: 'Essayer une règle',
  prompt:
    'Quelle règle\u202f? Écrivez un mot de son nom, par exemple «\u202fménage\u202f» ou «\u202fvariation\u202f», ou son code.',
  choose: (rules, others) =>
    [
      'Plusieurs règles portent ce nom. Écrivez le numéro de la bonne.',
      '',
      ...numbered(rules, ' – '),
      ...(others > 0
        ? [`… et ${count(others, 'autre', 'autres')}\u202f: écrivez plutôt un mot de plus.`]
        : []),
    ].join('\n'),
  thresholds: (label, thresholds) =>
    [
      `Règle «\u202f${label}\u202f». Avec quels seuils\u202f? Vide\u202f: ceux des paramètres.`,
      '',
      ...numbered(thresholds, '\u202f: '),
      '',
      thresholds.length === 1
        ? 'Écrivez une autre valeur pour l’essayer.'
        : 'Pour en essayer un autre, écrivez son numéro et la valeur, par exemple «\u202f2 = 12\u202f».',
    ].join('\n'),
  result: ({ label, findings, sites, weeks, changed, tab }) => {
    const over =
      weeks === 1 ? 'sur la dernière semaine' : `sur les ${figure(weeks, 'fr')} dernières semaines`;
    return [
      findings === 0
        ? `La règle «\u202f${label}\u202f» n’aurait produit aucun constat ${over}.`
        : `La règle «\u202f${label}\u202f» aurait produit ${count(findings, 'constat', 'constats')} ${over} (${count(sites, 'site', 'sites')}).`,
      ...(changed.length > 0
        ? [`Avec\u202f: ${changed.map((one) => `${one.label}\u202f: ${one.value}`).join(', ')}.`]
        : []),
      ...(findings > 0 ? ['', `La liste est dans l’onglet «\u202f${tab}\u202f».`] : []),
      '',
      'Rien n’a été changé. Pour régler la règle, voyez l’onglet des paramètres.',
    ].join('\n');
  },
  cancelled: 'Aucune règle n’a été essayée.',
  onTrial: (rules) =>
    rules.length === 0
      ? []
      : [
          '',
          'Règles à l’essai (montrées à personne d’autre)\u202f:',
          ...rules.map(
            ({ label, findings, sites }) =>
              `• ${label}\u202f: ${count(findings, 'constat', 'constats')}, ${count(sites, 'site', 'sites')}`,
          ),
        ],
};
