// Every word of the page that does not come from a spreadsheet, in the three languages.
import type { Language } from './snapshot.ts';

export interface Words {
  readonly languageName: string;
  readonly product: string;
  readonly master: string;
  readonly masterOf: (operation: string) => string;
  readonly facilitators: string;
  readonly team: (team: string) => string;
  readonly openSpreadsheet: string;
  readonly menuBar: string;
  readonly menuKeys: string;
  readonly signedInAs: string;
  readonly choosePerson: string;
  readonly outbox: string;
  readonly outboxEmpty: string;
  readonly kilobytes: (count: number) => string;
  readonly coordinator: string;
  readonly facilitator: string;
  readonly language: string;
  readonly loading: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly offline: string;
  readonly running: (command: string) => string;
  readonly close: string;
  readonly dialog: {
    readonly OK: string;
    readonly CANCEL: string;
    readonly YES: string;
    readonly NO: string;
  };
  readonly answer: string;
  readonly dialogTitle: string;
  readonly sidebarTitle: string;
  readonly stopped: string;
  readonly serverGone: string;
  readonly serverGoneMore: string;
  readonly unknownDocument: string;
  readonly unknownDocumentMore: string;
  readonly noDocument: string;
  readonly noDocumentMore: string;
  readonly retry: string;
  readonly seeMaster: string;
  readonly chart: (title: string) => string;
  readonly refused: string;
  readonly noMenu: string;
  readonly linkOutside: string;
  readonly dateExpected: string;
  readonly note: (text: string) => string;
}

// In French, a narrow no-break space (U+202F) stands before a colon, a semicolon, ! and ?, and inside guillemets.
const fr: Words = {
  languageName: 'Français',
  product: 'DTM Sheets',
  master: 'Classeur central',
  masterOf: (operation) => `Classeur central – ${operation}`,
  facilitators: 'Classeurs des facilitateurs',
  team: (team) => `Équipe ${team}`,
  openSpreadsheet: 'Changer de classeur',
  menuBar: 'Menus du module DTM',
  menuKeys: 'Ouvrir ce menu\u202f: F10 ou Alt+M (Échap\u202f: retour à la feuille)',
  signedInAs: 'Connecté en tant que',
  choosePerson: 'Changer de personne',
  outbox: 'Courrier envoyé',
  outboxEmpty: 'Aucun courrier n’a été envoyé.',
  kilobytes: (count) => `${count} Ko`,
  coordinator: 'Coordination',
  facilitator: 'Facilitateur',
  language: 'Langue de la page',
  loading: 'Ouverture du classeur…',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  notSaved: 'Non enregistré',
  offline: 'Hors connexion – nouvelle tentative…',
  running: (command) => `${command}\u202f: en cours…`,
  close: 'Fermer',
  dialog: { OK: 'OK', CANCEL: 'Annuler', YES: 'Oui', NO: 'Non' },
  answer: 'Votre réponse',
  dialogTitle: 'DTM',
  sidebarTitle: 'Volet',
  stopped: 'La commande s’est arrêtée avant la fin.',
  serverGone: 'Le serveur ne répond pas',
  serverGoneMore:
    'Vérifiez que le programme tourne encore sur cette machine, puis réessayez. Rien de ce qui était enregistré n’est perdu.',
  unknownDocument: 'Ce classeur n’existe pas',
  unknownDocumentMore:
    'L’adresse est peut-être incomplète, ou le classeur appartient à une autre démonstration.',
  noDocument: 'Aucun classeur pour l’instant',
  noDocumentMore: 'Aucun classeur n’a encore été créé sur cette machine.',
  retry: 'Réessayer',
  seeMaster: 'Ouvrir le classeur central',
  chart: (title) => `Graphique\u202f: ${title}`,
  refused: 'La modification a été refusée.',
  noMenu: 'Aucune commande dans ce classeur',
  linkOutside: 'Ce lien mène hors de la démonstration.',
  dateExpected: 'Une date est attendue, par exemple 18/11/2014.',
  note: (text) => `Note\u202f: ${text}`,
};

const en: Words = {
  languageName: 'English',
  product: 'DTM Sheets',
  master: 'Master spreadsheet',
  masterOf: (operation) => `Master spreadsheet – ${operation}`,
  facilitators: 'Facilitators’ spreadsheets',
  team: (team) => `Team ${team}`,
  openSpreadsheet: 'Open another spreadsheet',
  menuBar: 'DTM add-in menus',
  menuKeys: 'Open this menu: F10 or Alt+M (Esc: back to the sheet)',
  signedInAs: 'Signed in as',
  choosePerson: 'Change person',
  outbox: 'Sent mail',
  outboxEmpty: 'No mail has been sent.',
  kilobytes: (count) => `${count} KB`,
  coordinator: 'Coordination',
  facilitator: 'Facilitator',
  language: 'Language of the page',
  loading: 'Opening the spreadsheet…',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved',
  offline: 'Offline – trying again…',
  running: (command) => `${command}: running…`,
  close: 'Close',
  dialog: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
  answer: 'Your answer',
  dialogTitle: 'DTM',
  sidebarTitle: 'Side panel',
  stopped: 'The command stopped before its end.',
  serverGone: 'The server does not answer',
  serverGoneMore:
    'Check that the program is still running on this machine, then try again. Nothing that was saved is lost.',
  unknownDocument: 'This spreadsheet does not exist',
  unknownDocumentMore:
    'The address may be incomplete, or the spreadsheet belongs to another demonstration.',
  noDocument: 'No spreadsheet yet',
  noDocumentMore: 'No spreadsheet has been made on this machine so far.',
  retry: 'Try again',
  seeMaster: 'Open the master spreadsheet',
  chart: (title) => `Chart: ${title}`,
  refused: 'The change was refused.',
  noMenu: 'No command in this spreadsheet',
  linkOutside: 'This link leads out of the demonstration.',
  dateExpected: 'A date is expected, for example 18/11/2014.',
  note: (text) => `Note: ${text}`,
};

const es: Words = {
  languageName: 'Español',
  product: 'DTM Sheets',
  master: 'Hoja central',
  masterOf: (operation) => `Hoja central – ${operation}`,
  facilitators: 'Hojas de los facilitadores',
  team: (team) => `Equipo ${team}`,
  openSpreadsheet: 'Abrir otra hoja de cálculo',
  menuBar: 'Menús del complemento DTM',
  menuKeys: 'Abrir este menú: F10 o Alt+M (Esc: volver a la hoja)',
  signedInAs: 'Sesión de',
  choosePerson: 'Cambiar de persona',
  outbox: 'Correo enviado',
  outboxEmpty: 'No se ha enviado ningún correo.',
  kilobytes: (count) => `${count} KB`,
  coordinator: 'Coordinación',
  facilitator: 'Facilitador',
  language: 'Idioma de la página',
  loading: 'Abriendo la hoja de cálculo…',
  saving: 'Guardando…',
  saved: 'Guardado',
  notSaved: 'Sin guardar',
  offline: 'Sin conexión – nuevo intento…',
  running: (command) => `${command}: en curso…`,
  close: 'Cerrar',
  dialog: { OK: 'Aceptar', CANCEL: 'Cancelar', YES: 'Sí', NO: 'No' },
  answer: 'Su respuesta',
  dialogTitle: 'DTM',
  sidebarTitle: 'Panel',
  stopped: 'El comando se detuvo antes de terminar.',
  serverGone: 'El servidor no responde',
  serverGoneMore:
    'Compruebe que el programa sigue funcionando en este equipo y vuelva a intentarlo. No se pierde nada de lo guardado.',
  unknownDocument: 'Esta hoja de cálculo no existe',
  unknownDocumentMore:
    'La dirección puede estar incompleta o la hoja pertenece a otra demostración.',
  noDocument: 'Todavía no hay hojas de cálculo',
  noDocumentMore: 'Aún no se ha creado ninguna hoja de cálculo en este equipo.',
  retry: 'Reintentar',
  seeMaster: 'Abrir la hoja central',
  chart: (title) => `Gráfico: ${title}`,
  refused: 'El cambio fue rechazado.',
  noMenu: 'Ningún comando en esta hoja de cálculo',
  linkOutside: 'Este enlace sale de la demostración.',
  dateExpected: 'Se espera una fecha, por ejemplo 18/11/2014.',
  note: (text) => `Nota: ${text}`,
};

const all: Readonly<Record<Language, Words>> = { fr, en, es };

/** The languages of the page, French first. */
export const languages: readonly Language[] = ['fr', 'en', 'es'];

/** The words of one language. */
export function wordsFor(language: Language): Words {
  return all[language];
}
