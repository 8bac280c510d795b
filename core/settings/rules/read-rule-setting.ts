// How serious a rule is, as a coordinator writes it in any of the three languages.

import type { Cell } from '../../table/cell.ts';
import { fold } from '../../table/fold.ts';
import type { RuleSetting } from './rule.ts';

const WORDS: ReadonlyMap<string, RuleSetting> = new Map<string, RuleSetting>(
  (
    [
      ['error', ['erreur', 'erreurs', 'errors', 'errores', 'bloquant', 'blocking']],
      [
        'warning',
        [
          'avertissement',
          'a verifier',
          'verifier',
          'to check',
          'check',
          'advertencia',
          'aviso',
          'por verificar',
          'verificar',
        ],
      ],
      ['info', ['information', 'informacion']],
      [
        'off',
        [
          'desactive',
          'desactivee',
          'desactives',
          'disabled',
          'switched off',
          'desactivado',
          'desactivada',
        ],
      ],
      ['trial', ['a l essai', 'a lessai', 'essai', 'on trial', 'a prueba', 'en prueba', 'prueba']],
    ] as const
  ).flatMap(([setting, words]) => [setting, ...words].map((word) => [word, setting] as const)),
);

/**
 * The setting of a cell, `undefined` when the cell says none.
 * @example readRuleSetting('À l’essai') // 'trial'
 */
export function readRuleSetting(raw: Exclude<Cell, null>): RuleSetting | undefined {
  return typeof raw === 'string' ? WORDS.get(fold(raw)) : undefined;
}
