// Las frases del informe mensual de la DTM, en español: el resumen y lo que cuenta cada cifra.

import type { MonthlyCardId } from '../../reports/monthly/month-cards.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import type { DatedFigure, DisplacementFacts, NeedsFacts } from '../monthly-messages.ts';

const n = (value: number): string => figure(value, 'es');
const pct = (value: number, digits = 1): string => `${figure(value, 'es', digits)}\u202f%`;
const signedPct = (value: number): string => `${signedFigure(value, 'es', 2)}\u202f%`;
const people = (count: number): string =>
  counted(count, 'persona desplazada', 'personas desplazadas', 'es');
const persons = (count: number): string => counted(count, 'persona', 'personas', 'es');
const sites = (count: number): string => counted(count, 'sitio', 'sitios', 'es');
const openSites = (count: number): string =>
  counted(count, 'sitio abierto', 'sitios abiertos', 'es');
const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} y ${parts[parts.length - 1] ?? ''}`;

export function under(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  switch (card) {
    case 'individuals':
      return `el ${day(facts.week)}`;
    case 'households':
      return `en ${sites(facts.sites)}`;
    case 'sites':
      return `de ${openSites(facts.open)}`;
    case 'change_abs':
      return facts.onMonth === null ? 'sin mes anterior' : `desde el ${day(facts.onMonth.week)}`;
    case 'change_pct':
      return facts.onMonth === null
        ? ''
        : `de ${n(facts.onMonth.before)}, ${sites(facts.onMonth.sites)}`;
    case 'raw_change_pct':
      return facts.onMonth === null ? '' : 'totales recibidos';
    case 'since_peak_pct':
      return `de ${n(facts.peak.individuals)} el ${day(facts.peak.week)}`;
    case 'arrivals':
    case 'departures':
      return 'en el mes';
    case 'critical_sites':
      return 'nivel 3 en un sector';
    case 'interventions':
      return `${n(needs.completed)} terminadas, ${n(needs.ongoing)} en curso`;
    case 'people_reached':
      return 'suma de las actividades';
    case 'unmet_needs':
      return `en ${sites(needs.unmetSites)}`;
    case 'coverage_pct':
      return 'sitios con cifra';
    case 'sites_expected':
    case 'respondents':
      return '';
  }
}

export function explain(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  return [counts(card, facts, needs), excluded(facts)].filter((line) => line !== '').join('\n');
}

function counts(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  const base = `Informes semanales cerrados el ${day(facts.week)}, ${sites(facts.sites)}.`;
  switch (card) {
    case 'individuals':
      return `Personas desplazadas presentes en los sitios en el último cierre del mes. ${base}`;
    case 'households':
      return `Hogares de los sitios que los dieron. ${base}`;
    case 'sites':
      return `Sitios que dieron una cifra en el último cierre del mes. ${base}`;
    case 'sites_expected':
      return 'Sitios abiertos según el registro, y sitios no registrados que informaron.';
    case 'change_abs':
    case 'change_pct':
      return facts.onMonth === null
        ? 'Ningún mes anterior tiene informes.'
        : `A sitios constantes: ${sites(facts.onMonth.sites)} conocidos el ${day(facts.onMonth.week)} y el ${day(facts.week)}. Un sitio cerrado o aún no abierto cuenta como cero, un sitio sin informe no cuenta. Base: ${persons(facts.onMonth.before)}.`;
    case 'raw_change_pct':
      return facts.onMonth === null
        ? 'Ningún mes anterior tiene informes.'
        : `Total del ${day(facts.week)} menos total del ${day(facts.onMonth.week)}, sean cuales sean los sitios que informaron: ${signedFigure(facts.onMonth.rawPersons, 'es')} personas.`;
    case 'since_peak_pct':
      return `Desde el total más alto recibido: ${persons(facts.peak.individuals)} el ${day(facts.peak.week)}. Totales recibidos, sin corregir la cobertura.`;
    case 'arrivals':
    case 'departures':
      return 'Suma de los informes semanales del mes que dan este número.';
    case 'critical_sites':
      return `Sitios donde al menos una de las seis necesidades es crítica (nivel 3). ${base}`;
    case 'interventions':
      return `Actividades terminadas o en curso en el mes, sin las previstas (${n(needs.planned)}).`;
    case 'people_reached':
      return 'Suma de las personas alcanzadas por actividades terminadas o en curso. Quien es alcanzado por varias actividades se cuenta varias veces.';
    case 'unmet_needs':
      return `Necesidades importantes o críticas de un sitio, en un sector, sin actividad terminada o en curso desde que se señalan. ${base}`;
    case 'coverage_pct':
      return `Sitios con cifra entre los sitios abiertos: ${n(facts.sites)} de ${n(facts.open)}.`;
    case 'respondents':
      return 'Personas que respondieron a la encuesta de intenciones de retorno del mes.';
  }
}

function excluded(facts: DisplacementFacts): string {
  const missing = facts.open - facts.sites;
  return missing <= 0
    ? ''
    : `${counted(missing, 'sitio abierto sin cifra no se cuenta', 'sitios abiertos sin cifra no se cuentan', 'es')}: ni como cero, ni como cerrado.`;
}

export function displacement(facts: DisplacementFacts): readonly string[] {
  const households =
    facts.households === null ? '' : ` (${counted(facts.households, 'hogar', 'hogares', 'es')})`;
  const lines = [
    `El ${day(facts.week)}, ${people(facts.individuals)}${households} ${facts.individuals === 1 ? 'vive' : 'viven'} en ${n(facts.sites)} de ${openSites(facts.open)}.`,
  ];
  const { onMonth } = facts;
  if (onMonth !== null) {
    lines.push(
      `${moved(onMonth.persons, onMonth.percent)} desde el ${day(onMonth.week)}, a sitios constantes (${sites(onMonth.sites)}, base ${n(onMonth.before)}); la variación bruta de los totales es de ${signedFigure(onMonth.rawPersons, 'es')} personas${onMonth.rawPercent === null ? '' : ` (${signedPct(onMonth.rawPercent)})`}.`,
    );
  }
  if (facts.peak.week !== facts.week) lines.push(since('el total más alto recibido', facts.peak));
  if (facts.first.week !== facts.week && facts.first.week !== facts.peak.week) {
    lines.push(since('el primer total recibido', facts.first));
  }
  if (facts.zones.length > 0) {
    lines.push(
      `La población se concentra sobre todo en ${facts.zones.length === 1 ? 'la zona' : 'las zonas'} ${listed(facts.zones.map(({ name, share }) => `${name} (${pct(share)})`))}.`,
    );
  }
  if (facts.arrivals !== null && facts.departures !== null) {
    lines.push(
      `En el mes, los sitios señalaron ${counted(facts.arrivals, 'llegada', 'llegadas', 'es')} y ${counted(facts.departures, 'salida', 'salidas', 'es')}.`,
    );
  }
  if (facts.breaks.length > 0) {
    lines.push(
      `Ruptura de la serie: ${facts.breaks.length === 1 ? 'el total' : 'los totales'} del ${listed(facts.breaks.map(day))} no se ${facts.breaks.length === 1 ? 'compara' : 'comparan'} con la semana anterior, porque informaron otros sitios.`,
    );
  }
  return lines;
}

function moved(change: number, percent: number | null): string {
  if (change === 0) return 'La población es estable';
  const verb = change > 0 ? 'aumenta' : 'disminuye';
  return `La población ${verb} en ${persons(Math.abs(change))}${percent === null ? '' : ` (${signedPct(percent)})`}`;
}

function since(what: string, { week, individuals, percent }: DatedFigure): string {
  return `Desde ${what} (${n(individuals)} el ${day(week)}), la variación es de ${percent === null ? '–' : signedPct(percent)}.`;
}

export function needs(facts: NeedsFacts): readonly string[] {
  const lines: string[] = [];
  if (facts.priorities.length > 0) {
    lines.push(
      `Necesidades citadas primero, ponderadas por la población de los sitios: ${listed(facts.priorities.map(({ label, share, sites: count }) => `${label.toLowerCase()} (${pct(share)}, ${sites(count)})`))}.`,
    );
  }
  lines.push(
    facts.worst === null
      ? 'Ningún sitio señala una necesidad importante o crítica.'
      : `El sector más afectado es ${facts.worst.label}: necesidad importante o crítica en ${sites(facts.worst.sites)}, donde viven ${persons(facts.worst.persons)}.`,
    `Intervenciones del mes: ${counted(facts.completed, 'terminada', 'terminadas', 'es')}, ${n(facts.ongoing)} en curso, ${counted(facts.planned, 'prevista', 'previstas', 'es')}${facts.reached === null ? '' : `; ${persons(facts.reached)} alcanzadas, algunas varias veces`}.`,
  );
  if (facts.unmet > 0) {
    const { longest } = facts;
    lines.push(
      `${counted(facts.unmet, 'necesidad', 'necesidades', 'es')} en ${sites(facts.unmetSites)} ${facts.unmet === 1 ? 'sigue' : 'siguen'} sin intervención${longest === null ? '' : `; la más antigua se repite desde hace ${counted(longest.weeks, 'semana', 'semanas', 'es')} (${longest.sector}, ${longest.site})`}.`,
    );
  }
  return lines;
}
