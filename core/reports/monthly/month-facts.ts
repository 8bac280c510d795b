// A month in the form in which the sentences of the summary take its figures.

import { sector as clusterList } from '../../forms/code-lists/interventions.ts';
import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type {
  DatedFigure,
  DisplacementFacts,
  NeedsFacts,
} from '../../messages/monthly-messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { ANSWERING } from '../needs/response.ts';
import { shareOf } from '../percent.ts';
import type { Change } from '../percent.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import { isReportingZone, zoneName } from '../weekly-needs/zone-order.ts';
import type { MonthFacts } from './month-cards.ts';
import type { DatedTotal, MonthPicture } from './month-picture.ts';

const ZONES_NAMED = 3;
const NEEDS_NAMED = 3;

/** The picture with its facts. */
export function monthFacts(
  picture: MonthPicture,
  gazetteer: Gazetteer,
  messages: Messages,
): MonthFacts {
  return {
    picture,
    displacement: displacementFacts(picture, gazetteer),
    needs: needsFacts(picture, messages),
  };
}

function displacementFacts(month: MonthPicture, gazetteer: Gazetteer): DisplacementFacts {
  const { picture, onMonth, weekBefore, movements } = month;
  const { total, zones, expected } = picture;
  const inZones = zones
    .filter(({ zone }) => isReportingZone(zone))
    .reduce((sum, { totals }) => sum + totals.individuals, 0);
  return {
    week: month.week,
    individuals: total.individuals,
    households: total.households,
    sites: total.sites,
    open: expected,
    onMonth:
      onMonth === null || weekBefore === null
        ? null
        : {
            week: weekBefore,
            before: onMonth.change.before,
            persons: onMonth.change.persons,
            percent: onMonth.change.percent,
            sites: onMonth.sites,
            rawPersons: onMonth.raw.persons,
            rawPercent: onMonth.raw.percent,
          },
    peak: dated(month.peak, month.sincePeak),
    first: dated(month.first, month.sinceFirst),
    zones: zones
      .flatMap(({ zone, totals }) =>
        zone !== null && isReportingZone(zone)
          ? [
              {
                name: zoneName(zone, gazetteer),
                share: shareOf(totals.individuals, total.individuals) ?? 0,
              },
            ]
          : [],
      )
      .sort((a, b) => b.share - a.share)
      .slice(0, ZONES_NAMED),
    inZones,
    arrivals: movements.arrivals,
    departures: movements.departures,
    breaks: month.trend.filter(({ isBreak }) => isBreak).map(({ week }) => week),
  };
}

function dated({ week, individuals }: DatedTotal, { percent }: Change): DatedFigure {
  return { week, individuals, percent };
}

function needsFacts(month: MonthPicture, messages: Messages): NeedsFacts {
  const { priorities, interventions, picture } = month;
  const unanswered = picture.needs.filter((need) => need.unanswered);
  // In a sentence the whole name of the cluster, in tables the short one of the need.
  const nameOf = (sector: Sector): string =>
    labelOf(clusterList, ANSWERING[sector][0] ?? sector, messages.language);
  const [worst] = picture.sectors
    .filter(({ individuals }) => individuals > 0)
    .sort((a, b) => b.individuals - a.individuals);
  const [longest] = [...unanswered].sort((a, b) => b.weeks - a.weeks);
  return {
    sites: month.picture.total.sites,
    priorities: priorities.needs
      .filter(({ firstSites }) => firstSites > 0)
      .slice(0, NEEDS_NAMED)
      .map(({ code, firstPersons, firstSites }) => ({
        label: labelOf(priorityNeed, code, messages.language),
        share: shareOf(firstPersons, priorities.persons) ?? 0,
        sites: firstSites,
      })),
    worst:
      worst === undefined
        ? null
        : {
            label: nameOf(worst.sector),
            sites: worst.sites['2'] + worst.sites['3'],
            persons: worst.individuals,
          },
    completed: interventions.total.completed,
    ongoing: interventions.total.ongoing,
    planned: interventions.total.planned,
    reached: interventions.total.reached,
    unmet: picture.unanswered,
    unmetSites: new Set(unanswered.map(({ line }) => line.siteId)).size,
    longest:
      longest === undefined
        ? null
        : {
            site: longest.line.name,
            sector: nameOf(longest.sector),
            weeks: longest.weeks,
          },
  };
}
