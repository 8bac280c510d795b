// Toutes les phrases, en français. Rien d’autre que l’assemblage.

import type { Messages } from '../messages.ts';
import { adopt } from './adopt.ts';
import { commands } from './commands.ts';
import { dataset } from './dataset.ts';
import { disclosure } from './disclosure.ts';
import { document } from './document.ts';
import { findings } from './findings.ts';
import { monthly } from './monthly.ts';
import { problems } from './problems.ts';
import { sharing } from './sharing.ts';
import { sidebar } from './sidebar.ts';
import { reportCommands } from './report-commands.ts';
import { returnIntentions } from './return-intentions.ts';
import { siteProfiles } from './site-profiles.ts';
import { tabs } from './tabs.ts';
import { weeklyNeeds } from './weekly-needs.ts';

export const fr = {
  language: 'fr',
  adopt,
  commands,
  dataset,
  disclosure,
  document,
  findings,
  monthly,
  problems,
  sharing,
  sidebar,
  reportCommands,
  returnIntentions,
  siteProfiles,
  tabs,
  weeklyNeeds,
} satisfies Messages;
