// The problems, in English.

import { fact, type ProblemMessages } from '../problem-messages.ts';
import { mending } from './problems/mending.ts';
import { sharing } from './problems/sharing.ts';

export const problems: ProblemMessages = {
  menders: {
    facilitator: '',
    coordinator: 'If needed, write to your coordination team.',
    developers: 'Tell your coordination team, who will report it to the technical team.',
    wait: '',
  },
  texts: {
    ...mending,
    'workbook/not-prepared': {
      title: 'Spreadsheet not prepared',
      sentence: () => 'This spreadsheet does not have the DTM tabs yet.',
      remedy: 'First choose “Prepare the spreadsheet” in the DTM menu.',
    },
    'tab/not-a-form': {
      title: 'Not a form',
      sentence: (facts) => `The tab “${fact(facts, 'tab')}” is not a DTM form.`,
      remedy: 'Open the tab of the sites or of the weekly report and try again.',
    },
    'tab/missing': {
      title: 'Tab not found',
      sentence: (facts) => `The tab “${fact(facts, 'tab')}” is missing from this spreadsheet.`,
      remedy: 'Choose “Prepare the spreadsheet”: the tab is made again and nothing is erased.',
    },
    'tab/empty': {
      title: 'Nothing to work on',
      sentence: (facts) => `The tab “${fact(facts, 'tab')}” has no rows.`,
      remedy: 'Fill in at least one row below the headers and try again.',
    },
    'tab/no-header': {
      title: 'Headers not recognised',
      sentence: (facts) => `No header of the tab “${fact(facts, 'tab')}” was recognised.`,
      remedy: 'Put the column names back on the first row, or choose “Prepare the spreadsheet”.',
    },
    'tab/ambiguous': {
      title: 'Two tabs for one form',
      sentence: (facts) =>
        `Several tabs stand for the same form, among them “${fact(facts, 'tab')}”.`,
      remedy: 'Keep only one of these tabs: delete or move the copy, then try again.',
    },
    'adopt/nothing': {
      title: 'No table to adopt',
      sentence: () => 'Every tab of this spreadsheet is a DTM tab already, or is empty.',
      remedy: 'Import or paste the list into a new tab (File, Import), then try again.',
    },
    'adopt/unknown-form': {
      title: 'Unknown form',
      sentence: (facts) => `“${fact(facts, 'text')}” is not a DTM form.`,
      remedy: 'Try again and write for example form.sites or form.weekly.',
    },
    'period/unreadable': {
      title: 'Date not understood',
      sentence: (facts) => `“${fact(facts, 'text')}” could not be read as a date.`,
      remedy: 'Write the cut-off day of the week, such as 30/09/2014, or leave the field empty.',
    },
    'period/future': {
      title: 'A week to come',
      sentence: (facts) => `The week of ${fact(facts, 'text')} has not begun yet.`,
      remedy: 'Write the cut-off day of a past week, or leave the field empty.',
    },
    'period/none': {
      title: 'No week to show',
      sentence: () => 'No complete week has a report that can be used.',
      remedy: 'Fill in the reports of the week or correct the rows with errors.',
    },
    'command/master-only': {
      title: 'Only in the master spreadsheet',
      sentence: () => 'This command only works in the master spreadsheet.',
      remedy: 'Open the master spreadsheet of the operation and try again.',
    },
    'command/facilitator-only': {
      title: 'Only in a team’s spreadsheet',
      sentence: () => 'This command only works in the spreadsheet of a team.',
      remedy: 'In the master spreadsheet, use “Consolidate now” instead.',
    },
    'setting/unreadable': {
      title: 'Setting not readable',
      sentence: (facts) =>
        `The setting “${fact(facts, 'setting')}” has a value that cannot be used: “${fact(facts, 'value')}”.`,
      remedy: 'Correct it in the settings tab of the master spreadsheet.',
    },
    'setting/protected': {
      title: 'Protected rule',
      sentence: (facts) =>
        `The rule “${fact(facts, 'setting')}” protects people or figures: it cannot become “${fact(facts, 'value')}”.`,
      remedy: 'Delete this row of the settings tab of the master spreadsheet.',
    },
    'setting/unknown-rule': {
      title: 'Rule not known',
      sentence: (facts) => `No rule is called “${fact(facts, 'setting')}”.`,
      remedy:
        'Correct the identifier in the settings tab of the master spreadsheet, or delete the row.',
    },
    'rule/not-found': {
      title: 'No such rule',
      sentence: (facts) => `No rule that can be tried is called “${fact(facts, 'text')}”.`,
      remedy: 'The names of the rules are in the settings tab. One word is enough.',
    },
    'rule/threshold-unreadable': {
      title: 'Threshold not readable',
      sentence: (facts) => `“${fact(facts, 'text')}” is no possible threshold.`,
      remedy: 'Type a number, or the number of the threshold, “=” and a number.',
    },
    'token/missing': {
      title: 'Account not recognised',
      sentence: () => 'Google did not say who you are.',
      remedy:
        'Use a single Google account in this browser, reopen the spreadsheet and accept the authorisation.',
    },
    'token/expired': {
      title: 'Session expired',
      sentence: () => 'Your Google session has expired.',
      remedy: 'Reload the page of the spreadsheet and try again.',
    },
    'token/foreign': {
      title: 'Identity refused',
      sentence: () => 'The proof of identity that was sent is not meant for this operation.',
      remedy: 'Nothing was sent.',
    },
    'token/unverified-email': {
      title: 'Address not verified',
      sentence: () => 'The address of your Google account is not verified.',
      remedy: 'Verify your address in the settings of your Google account and try again.',
    },
    'access/unknown-user': {
      title: 'Access refused',
      sentence: (facts) =>
        `The account ${fact(facts, 'email')} is not registered in this operation.`,
      remedy: 'Check which account you are using, or ask to be added to the sources tab.',
    },
    'access/other-team': {
      title: 'Another team’s spreadsheet',
      sentence: (facts) =>
        `This spreadsheet belongs to team ${fact(facts, 'team')}; the account ${fact(facts, 'email')} is not part of it.`,
      remedy: 'Open your own team’s spreadsheet, or check which account you are using.',
    },
    'access/coordinators-only': {
      title: 'Coordination only',
      sentence: (facts) =>
        `The account ${fact(facts, 'email')} is not part of the coordination team.`,
      remedy: 'Ask someone of the coordination team to do it.',
    },
    'source/not-registered': {
      title: 'Spreadsheet not registered',
      sentence: () => 'This spreadsheet is not among the sources of the operation.',
      remedy: 'The coordination team must add it to the sources tab of the master spreadsheet.',
    },
    'source/ambiguous': {
      title: 'Spreadsheet registered twice',
      sentence: () => 'This spreadsheet is registered for more than one team.',
      remedy: 'The coordination team must keep a single row for it in the sources tab.',
    },
    'source/rows-gone': {
      title: 'Rows are gone',
      sentence: (facts) =>
        `In the tab “${fact(facts, 'tab')}”, ${fact(facts, 'gone')} of the ${fact(facts, 'known')} rows already in the base are gone. Nothing was taken.`,
      remedy:
        'Put these rows back (File, Version history). If they really shall go, submit the spreadsheet again from its DTM menu and confirm.',
    },
    'contract/differs': {
      title: 'Versions differ',
      sentence: (facts) =>
        `The DTM menu (version ${fact(facts, 'ours')}) and the server (version ${fact(facts, 'theirs')}) no longer understand each other.`,
      remedy: 'Reload the page. If the message comes back, the add-on must be updated.',
    },
    'request/malformed': {
      title: 'Request not understood',
      sentence: () => 'The server did not understand the request.',
      remedy: 'Your data was not changed.',
    },
    'sheets/not-shared': {
      title: 'Spreadsheet not shared',
      sentence: () => 'The server is not allowed to read this spreadsheet.',
      remedy: 'Share it with the service account of the operation and try again.',
    },
    'sheets/not-found': {
      title: 'Spreadsheet not found',
      sentence: () => 'The server cannot find this spreadsheet.',
      remedy: 'Check that it was not deleted and that its identifier is right.',
    },
    'sheets/busy': {
      title: 'Google Sheets is very busy',
      sentence: () => 'Google Sheets is receiving too many requests at the moment.',
      remedy: 'Wait a minute and try again: nothing is lost.',
    },
    'sheets/unavailable': {
      title: 'Google Sheets does not answer',
      sentence: () => 'Google Sheets is not answering at the moment.',
      remedy: 'Try again in a few minutes: nothing is lost.',
    },
    'store/unavailable': {
      title: 'Database not available',
      sentence: () => 'The database of the operation is not answering.',
      remedy: 'Try again in a few minutes: nothing is lost.',
    },
    'functions/unreachable': {
      title: 'No connection to the server',
      sentence: () => 'The server of the operation does not answer.',
      remedy:
        'You can keep filling in and checking without a connection; send again when it is back.',
    },
    'run/in-progress': {
      title: 'Another command is running',
      sentence: () => 'A DTM command is already running in this spreadsheet.',
      remedy: 'Wait for it to finish and try again.',
    },
    ...sharing,
    'bug/unexpected': {
      title: 'Unexpected error',
      sentence: (facts) =>
        `Something unexpected went wrong (reference ${fact(facts, 'reference')}).`,
      remedy: 'None of your data was erased. Try once more.',
    },
  },
};
