// Lays the stand-ins out as the globals of a bare context. Runs inside that context, before the
// add-in's own script: every object it makes is of the same realm as the add-in's.

import { Meter } from '../cost.ts';
import type { CallCounts } from '../cost.ts';
import type {
  AskHost,
  HostAnswer,
  HostCalls,
  HostQuestion,
  SpreadsheetFacts,
} from '../host-calls.ts';
import { CacheService } from './cache-service.ts';
import { moveClock } from './clock.ts';
import type { Desk } from './desk.ts';
import {
  AuthMode,
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
} from './enumerations.ts';
import { exception } from './exception.ts';
import { HtmlService } from './html-service.ts';
import { LockService } from './lock-service.ts';
import { Console, Logger } from './logging.ts';
import { PropertiesService } from './properties-service.ts';
import { Range } from './range.ts';
import { ScriptApp } from './script-app.ts';
import { Session } from './session.ts';
import { Sheet } from './sheet.ts';
import { SpreadsheetApp } from './spreadsheet-app.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { StandIn } from './stand-in.ts';
import { UrlFetchApp } from './url-fetch-app.ts';
import { Utilities } from './utilities.ts';

/** What a run brings along. */
export interface RunSetting {
  readonly user: string;
  readonly authorised: boolean;
  /** Milliseconds by which the workbench's clock is ahead of the machine's. */
  readonly clockAhead: number;
  /** Modelled seconds after which the run is ended. */
  readonly limitSeconds: number;
  readonly scriptTimeZone: string;
  readonly sleep: (milliseconds: number) => void;
}

/** What the thread needs back from the context. */
export interface Installed {
  readonly counts: CallCounts;
  readonly modelledSeconds: () => number;
  /** The event that a simple trigger gets. */
  readonly openEvent: () => unknown;
  readonly editEvent: (edit: EditedCells) => unknown;
}

/** Cells a person has edited; `value` and `oldValue` only for a single cell. */
export interface EditedCells {
  readonly sheetId: number;
  readonly area: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  readonly value?: string;
  readonly oldValue?: string;
}

class Charts extends StandIn {
  readonly ChartType = ChartType;
  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = ChartMergeStrategy;
}

/**
 * @param context the global object of the context
 * @param send carries one question to the main thread and waits for its answer
 */
export function install(
  context: typeof globalThis,
  send: (question: HostQuestion) => HostAnswer,
  setting: RunSetting,
): Installed {
  const { user } = setting;
  // The thread's own errors are of another realm, so errors travel as texts and are made here.
  const ask = ((name: keyof HostCalls, ...given: unknown[]) => {
    const answer = send({ name, given });
    if ('refusal' in answer) throw exception(answer.refusal);
    return answer.value;
  }) as AskHost;
  moveClock(context, setting.clockAhead);
  const meter = new Meter((seconds) => {
    if (seconds > setting.limitSeconds) ask('exceeded');
  });
  const desk = makeDesk(ask, meter, setting);
  const services = {
    SpreadsheetApp: new SpreadsheetApp(desk),
    Charts: new Charts(),
    HtmlService: new HtmlService(),
    PropertiesService: new PropertiesService(desk),
    CacheService: new CacheService(desk),
    LockService: new LockService(desk),
    ScriptApp: new ScriptApp(desk),
    Session: new Session(desk, setting.scriptTimeZone),
    UrlFetchApp: new UrlFetchApp(desk),
    Utilities: new Utilities(setting.sleep),
    Logger: new Logger(ask),
    console: new Console(ask),
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(context, name, { value, writable: true, configurable: true });
  }
  const event = { authMode: AuthMode.LIMITED, source: desk.spreadsheet(), user: { email: user } };
  return {
    counts: meter.counts,
    modelledSeconds: () => meter.seconds,
    openEvent: () => event,
    editEvent: ({ sheetId, area, value, oldValue }) => ({
      ...event,
      range: desk.range(sheetId, area),
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    }),
  };
}

function makeDesk(ask: AskHost, meter: Meter, setting: RunSetting): Desk {
  let facts: SpreadsheetFacts | undefined;
  const known = (): SpreadsheetFacts => (facts ??= ask('spreadsheet'));
  const desk: Desk = {
    ask,
    count: (kind, cells) => {
      meter.count(kind, cells);
    },
    get documentId() {
      return known().id;
    },
    get locale() {
      return known().locale;
    },
    get timeZone() {
      return known().timeZone;
    },
    // A simple trigger is not told who the person is.
    user: setting.authorised ? setting.user : '',
    needsAuthorisation: (method, scope) => {
      if (setting.authorised) return;
      throw exception(
        `You do not have permission to call ${method}. ` +
          `Required permissions: https://www.googleapis.com/auth/${scope}`,
      );
    },
    spreadsheet: () => spreadsheet,
    sheet: (sheetId) => new Sheet(desk, sheetId),
    range: (sheetId, area) => new Range(desk, sheetId, area),
    tab: (sheetId) => {
      const found = ask('tab', sheetId);
      if (found === null) throw exception(`Sheet ${sheetId} not found`);
      return found;
    },
  };
  const spreadsheet = new Spreadsheet(desk);
  return desk;
}
