// What the dialogs say in which a coordinator tries a rule.

/** A rule or a threshold in a numbered list, with what it is set to. */
export interface NumberedLine {
  readonly label: string;
  readonly value: string;
}

/** What a rule on trial would have found in the rows that were taken. */
export interface TrialOfRule {
  readonly label: string;
  readonly findings: number;
  readonly sites: number;
}

/** What a rule found, in numbers and names. */
export interface TrialInWords {
  readonly label: string;
  readonly findings: number;
  readonly sites: number;
  readonly weeks: number;
  /** Thresholds that were other than set. */
  readonly changed: readonly NumberedLine[];
  /** Title of the tab that lists the findings. */
  readonly tab: string;
}

export interface TryRuleMessages {
  readonly title: string;
  /** Asks for words of the rule's name, or its code. */
  readonly prompt: string;
  /** Several rules have these words: asks for a number. */
  readonly choose: (rules: readonly NumberedLine[], others: number) => string;
  /** Asks for other thresholds; an empty answer keeps them. */
  readonly thresholds: (label: string, thresholds: readonly NumberedLine[]) => string;
  readonly result: (trial: TrialInWords) => string;
  readonly cancelled: string;
  /** After a consolidation: what rules on trial would have found. Nothing when there is nothing. */
  readonly onTrial: (rules: readonly TrialOfRule[]) => readonly string[];
}
