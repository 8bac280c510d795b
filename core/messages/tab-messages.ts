// Titles, labels and header notes of the tabs that the product makes. Labels of form columns stand
// in the forms, labels of settings in their definitions.

import type { Severity } from '../findings/finding.ts';
import type { RuleSetting } from '../settings/rules/rule.ts';
import type { BaseColumn, OwnColumn, OwnTab } from '../tabs/tab-columns.ts';
import type { TabKey } from '../tabs/tab-key.ts';

/** What a column is called and what stands in it. */
export interface ColumnWords {
  readonly label: string;
  readonly note: string;
}

/** The words of one language for templates and the master's tabs. */
export interface TabMessages {
  readonly titles: Readonly<Record<TabKey, string>>;
  readonly columns: { readonly [T in OwnTab]: Readonly<Record<OwnColumn<T>, ColumnWords>> };
  readonly baseColumns: Readonly<Record<BaseColumn, ColumnWords>>;
  /** In the log: what was done, and who did it when nobody asked. */
  readonly runs: {
    readonly submit: string;
    readonly consolidate: string;
    readonly schedule: string;
    /** A report whose decided state is open again; `status` is the state as people read it. */
    readonly reopened: (report: string, status: string) => string;
  };
  /** Shown to whoever edits the first rows. */
  readonly protectedHeader: string;
  /** In the settings tab, below the settings. */
  readonly rules: {
    readonly heading: string;
    readonly explanation: string;
    /** What is written into the value of a rule. */
    readonly words: Readonly<Record<RuleSetting, string>>;
    /** Beside a rule: how serious it usually is. */
    readonly usual: Readonly<Record<Severity, string>>;
    /** After the rules: which ones are not listed, and why. */
    readonly fixed: string;
  };
  /** Last line of a form column's note, by its requirement. */
  readonly requirement: {
    readonly always: string;
    readonly optional: string;
    readonly conditional: string;
    readonly computed: string;
  };
  /** Before the values of a list: `Valeurs : Oui, Non`. */
  allowedValues(values: readonly string[]): string;
  /** A place of the operation, as the column wants it. */
  placeExample(place: string): string;
  /** Where the commune must be filled in. */
  communeRequired(prefectures: readonly string[]): string;
  /** Beside a cell with a drop-down. */
  readonly chooseFromList: string;
  readonly wholeNumber: string;
  readonly decimalNumber: string;
  /** Both limits are numbers as people of the language write them. */
  between(min: string, max: string): string;
  readonly dateHelp: string;
}
