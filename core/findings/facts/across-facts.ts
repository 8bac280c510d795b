// Facts of findings that compare forms with each other, or weeks with weeks further back.

/** Facts of each code. Column ids and codes, never words of a language; dates are serial numbers. */
export interface AcrossFacts {
  /** A weekly report of a time in which the registry says that the site was closed. */
  'site/reported-while-closed': {
    site: string;
    closed: number | null;
    reopened: number | null;
    week: number;
  };
  'site/not-open-yet': { site: string; opened: number; week: number };
  'site/reopened-undated': { site: string; opened: number | null; closed: number | null };
  /** The registry knows another name under this code than the row. */
  'site/renamed': { site: string; name: string; registered: string };
  /** The registry says that the site is closed; the row says nothing of it. */
  'site/closure-undone': { site: string; closed: number };
  /** A place that did not exist at the time; `then` is where it lay, if known. */
  'place/not-valid': {
    column: string;
    pcode: string;
    name: string;
    from: number | null;
    to: number | null;
    then: string | null;
  };
  'week/identical-weeks': { site: string; week: number; weeks: number };
  'movement/level-shift': {
    previous: number;
    individuals: number;
    percent: number;
    weeks: number;
  };
  'need/level-jump': { column: string; sector: string; level: string; before: string };
  'profile/missing': { site: string; month: number };
  'profile/weekly-differs': { column: string; value: number; weekly: number; week: number };
  'profile/open-defecation-covered': { site: string; week: number };
  'survey/more-than-households': { site: string; respondents: number; households: number };
  'survey/large-share': {
    site: string;
    respondents: number;
    households: number;
    percent: number;
  };
  'activity/site-closed': { site: string; closed: number; start: number };
  'activity/no-need': { site: string; sector: string; week: number };
}
