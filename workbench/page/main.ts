// The page: opens the spreadsheet of the address, puts the bar around it and keeps both in step
// with the server. Each part lives in its own module; this one only joins them.
import { parseRange } from './a1.ts';
import { newReconciler } from './changes.ts';
import { startCharts } from './charts.ts';
import type { CommandRun } from './commands.ts';
import { runToEnd } from './commands.ts';
import { part } from './element.ts';
import type { DocumentEntry, MenuEntry, Operation, Person, RunResult } from './interface.ts';
import {
  followChanges,
  getMenu,
  getOperation,
  getSnapshot,
  InterfaceError,
  listDocuments,
  listPeople,
} from './interface.ts';
import { followLinks } from './link-clicks.ts';
import { gatherLinks } from './links.ts';
import { drawMenuBar, listenToMenuKeys } from './menu-bar.ts';
import { closeNotesOfOtherTabs } from './note-popup.ts';
import { showNotice } from './notice.ts';
import { listenToEdits } from './outgoing.ts';
import { chosenLanguage, chosenPerson, remember } from './preferences.ts';
import { startSending } from './sending.ts';
import type { PageHost } from './sidebar.ts';
import type { Snapshot } from './snapshot.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import {
  activeRange,
  focusSheet,
  goTo,
  isTyping,
  openSpreadsheet,
  rendered,
  speak,
} from './spreadsheet.ts';
import { speakSelection } from './spoken-selection.ts';
import { showToast } from './toasts.ts';
import type { TopBar } from './top-bar.ts';
import { showOutbox } from './outbox.ts';
import { drawTopBar } from './top-bar.ts';
import { wordsFor } from './words.ts';

interface Surroundings {
  documents: DocumentEntry[];
  people: Person[];
  operation: Operation | undefined;
}

const address = new URLSearchParams(location.search);

async function surroundings(): Promise<Surroundings> {
  const [documents, people, operation] = await Promise.all([
    listDocuments(),
    listPeople().catch(() => []),
    getOperation().catch(() => undefined),
  ]);
  return { documents, people, operation };
}

/** Keeps one open spreadsheet and everything around it in step. */
function start(around: Surroundings, opened: Snapshot): void {
  let language = chosenLanguage() ?? opened.language;
  let person = chosenPerson(around.people, opened);
  let snapshot = opened;
  let busy = false;
  let menu: readonly MenuEntry[] | undefined;
  const words = () => wordsFor(language);
  const user = () => person?.email ?? 'anonymous@example.org';
  const container = part('sheet');
  const spreadsheet = openSpreadsheet(container, { ...opened, language });
  const titles = new Map(opened.tabs.map((tab) => [tab.sheetId, tab.title]));
  const links: Parameters<typeof gatherLinks>[0] = new Map();
  gatherLinks(links, opened);
  let bar: TopBar;

  const reconciler = newReconciler(spreadsheet, opened);
  const charts = startCharts(spreadsheet, part('stage'), words);
  const sending = startSending({
    documentId: opened.id,
    user,
    titleOf: (sheetId) => titles.get(sheetId),
    state: (state) => {
      bar.saving(state);
    },
    refused: (message) => {
      showToast({ title: words().refused, text: message, seconds: 10 }, words().close);
      void refresh(true);
    },
  });

  const refresh = async (everything = false): Promise<void> => {
    await sending.idle();
    let latest: Snapshot;
    try {
      latest = await getSnapshot(opened.id, everything ? undefined : snapshot.revision);
    } catch (error) {
      // Said by the connection's own state; the next event tries again.
      if (error instanceof InterfaceError) return;
      throw error;
    }
    snapshot = latest;
    for (const tab of latest.tabs) titles.set(tab.sheetId, tab.title);
    reconciler.apply(latest);
    gatherLinks(links, latest);
    charts.update(latest);
  };
  let refreshing = Promise.resolve();
  const refreshInTurn = (): void => {
    refreshing = refreshing.then(() => refresh());
  };

  /** Runs a function of the add-in, shows what it changed and goes where it went. */
  const runAdded = async (
    asked: Pick<CommandRun, 'command' | 'label' | 'given'>,
  ): Promise<RunResult | undefined> => {
    const active = activeRange(spreadsheet);
    const given = { documentId: opened.id, user: user(), active, words: words(), host };
    const result = await runToEnd({ ...given, ...asked });
    await refreshing;
    await refresh();
    if (result) followScript(spreadsheet, result, active);
    return result;
  };
  const host: PageHost = {
    call: async (command, given) => {
      await sending.idle();
      return runAdded({ command, label: command, given });
    },
    focusSheet: () => {
      focusSheet(spreadsheet);
    },
  };

  const run = async (command: string, label: string): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await sending.idle();
      await runAdded({ command, label });
      drawAround();
      focusSheet(spreadsheet);
    } finally {
      busy = false;
    }
  };

  const drawAround = (): void => {
    const open = around.documents.find((entry) => entry.id === opened.id);
    const operation = around.operation?.name ?? words().product;
    document.documentElement.lang = language;
    document.title = `${open?.name ?? opened.name} – ${words().product}`;
    bar = drawTopBar(
      {
        words: words(),
        language,
        operation,
        documents: around.documents,
        open,
        people: around.people,
        person,
      },
      {
        openDocument: (id) => {
          location.search = `?document=${encodeURIComponent(id)}`;
        },
        becomePerson: (chosen) => {
          person = chosen;
          remember('person', chosen.email);
          drawAround();
        },
        chooseLanguage: (chosen) => {
          language = chosen;
          remember('language', chosen);
          speak(spreadsheet, chosen);
          drawAround();
        },
        openOutbox: () => {
          showOutbox(words()).catch((error: unknown) => {
            const text = error instanceof Error ? error.message : String(error);
            showToast({ title: words().refused, text, seconds: 10 }, words().close);
          });
        },
      },
    );
    bar.saving('saved');
    const { menus } = bar;
    const draw = (entries: readonly MenuEntry[]): void => {
      menu = entries;
      drawMenuBar(menus, entries, words(), {
        run: (name, label) => void run(name, label),
        backToCells: () => {
          focusSheet(spreadsheet);
        },
      });
    };
    // What was there stays until the new one has come: nothing under the hand disappears.
    if (menu) draw(menu);
    const shown = JSON.stringify(menu);
    void getMenu(opened.id, user())
      .catch(() => menu ?? [])
      .then((entries) => {
        if (JSON.stringify(entries) !== shown) draw(entries);
      });
  };

  drawAround();
  listenToEdits(spreadsheet, reconciler.applying, sending.add);
  followLinks(spreadsheet, links, words);
  speakSelection(spreadsheet, words);
  closeNotesOfOtherTabs(spreadsheet);
  listenToMenuKeys(() => isTyping(spreadsheet));
  charts.update(opened);
  followChanges(opened.id, opened.revision, {
    revision: (revision) => {
      if (revision > snapshot.revision) refreshInTurn();
    },
    documents: () => {
      void surroundings().then((now) => {
        around = now;
        drawAround();
      });
    },
    reset: () => {
      location.reload();
    },
    connected: (yes) => {
      bar.saving(yes ? 'saved' : 'offline');
    },
  });
  void rendered(spreadsheet).then(() => {
    goToAddress(spreadsheet, opened);
    container.setAttribute('aria-busy', 'false');
    document.body.dataset['ready'] = 'true';
  });
}

/** `tab` in the address is a tab's key, its title or its id; `gid` is its id as in Sheets. */
function goToAddress(spreadsheet: Spreadsheet, snapshot: Snapshot): void {
  const wanted = address.get('tab') ?? address.get('gid');
  const tab = snapshot.tabs.find(({ key, title, sheetId }) =>
    [key, title, String(sheetId)].includes(wanted),
  );
  const range = parseRange(address.get('range') ?? '');
  const first = snapshot.tabs.find(
    ({ hidden, sheetId }) => !hidden && sheetId === snapshot.order[0],
  );
  const target = tab ?? (range ? first : undefined);
  if (target) goTo(spreadsheet, target.sheetId, range);
}

/** Shows the tab and cell that the script left active, when it moved. */
function followScript(
  spreadsheet: Spreadsheet,
  result: RunResult,
  before: { tab?: string | null; range?: string | null },
): void {
  const { tab, range } = result.active ?? {};
  if (tab == null || (tab === before.tab && range === before.range)) return;
  const sheet = spreadsheet.workbook.getSheetByName(tab);
  if (sheet) goTo(spreadsheet, Number(sheet.getSheetId()), parseRange(range ?? ''));
}

async function open(): Promise<void> {
  const language = chosenLanguage() ?? 'fr';
  part('sheet').dataset['loading'] = wordsFor(language).loading;
  try {
    const asked = address.get('document');
    const [around, early] = await Promise.all([
      surroundings(),
      asked === null ? undefined : getSnapshot(asked),
    ]);
    const master = around.documents.find(({ role }) => role === 'master') ?? around.documents[0];
    if (!early && !master) {
      showNotice('noDocument', wordsFor(language));
      return;
    }
    start(around, early ?? (await getSnapshot(master?.id ?? '')));
  } catch (error) {
    if (!(error instanceof InterfaceError)) throw error;
    showNotice(error.status === 404 ? 'unknownDocument' : 'serverGone', wordsFor(language));
  }
}

void open();
