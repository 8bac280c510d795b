// What a person chose before, kept by the browser: who is signed in, and the page's language.
import type { Person } from './interface.ts';
import type { Language, Snapshot } from './snapshot.ts';
import { languages } from './words.ts';

/** Keeps a choice. */
export function remember(what: 'person' | 'language', value: string): void {
  localStorage.setItem(`dtm.${what}`, value);
}

/** The language chosen by hand; without a choice the spreadsheet decides. */
export function chosenLanguage(): Language | undefined {
  const chosen = localStorage.getItem('dtm.language');
  return languages.find((language) => language === chosen);
}

/** Who was signed in last; else the coordinator in the master, the team's facilitator in its sheet. */
export function chosenPerson(people: readonly Person[], snapshot: Snapshot): Person | undefined {
  const chosen = localStorage.getItem('dtm.person');
  return (
    people.find(({ email }) => email === chosen) ??
    people.find(({ team }) => snapshot.team !== null && team === snapshot.team) ??
    people.find(({ role }) => role === 'coordinator') ??
    people[0]
  );
}
