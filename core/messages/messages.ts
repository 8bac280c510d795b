// Every sentence the product says, by language. A shell picks the language once and passes the words
// in; the core's other folders only know this type.

import type { Language } from '../forms/form.ts';
import type { AdoptMessages } from './adopt-messages.ts';
import type { CommandMessages } from './command-messages.ts';
import type { DatasetMessages } from './dataset-messages.ts';
import type { DisclosureMessages } from './disclosure-messages.ts';
import type { DocumentMessages } from './document-messages.ts';
import type { FindingMessages } from './finding-messages.ts';
import type { MonthlyMessages } from './monthly-messages.ts';
import type { ProblemMessages } from './problem-messages.ts';
import type { SharingMessages } from './sharing-messages.ts';
import type { SidebarMessages } from './sidebar-messages.ts';
import type { ReportCommandMessages } from './report-command-messages.ts';
import type { ReturnIntentionsMessages } from './return-intentions-messages.ts';
import type { SiteProfilesMessages } from './site-profiles-messages.ts';
import type { TabMessages } from './tab-messages.ts';
import type { WeeklyNeedsMessages } from './weekly-needs-messages.ts';

/** The words of one language. */
export interface Messages {
  readonly language: Language;
  readonly findings: FindingMessages;
  readonly problems: ProblemMessages;
  readonly commands: CommandMessages;
  readonly adopt: AdoptMessages;
  /** The sidebar of findings and the menu items that do the same. */
  readonly sidebar: SidebarMessages;
  readonly reportCommands: ReportCommandMessages;
  /** Titles, labels and header notes of the tabs the product makes. */
  readonly tabs: TabMessages;
  /** Labels of exported data. */
  readonly dataset: DatasetMessages;
  /** Words for what is not shown outside the operation. */
  readonly disclosure: DisclosureMessages;
  /** What is said in and around the files that leave the operation. */
  readonly sharing: SharingMessages;
  /** Words that every report shares. */
  readonly document: DocumentMessages;
  readonly siteProfiles: SiteProfilesMessages;
  readonly monthly: MonthlyMessages;
  readonly returnIntentions: ReturnIntentionsMessages;
  readonly weeklyNeeds: WeeklyNeedsMessages;
}
