// Every form as data for others, in the order of the forms; the survey as tables.

import { FORM_BY_ID } from '../forms/index.ts';
import type { Messages } from '../messages/messages.ts';
import type { ReportMaterial } from '../reports/report-material.ts';
import type { DataTable } from './data-table.ts';
import { formData } from './form-data.ts';
import { surveyData } from './survey-data.ts';

/** The data that may leave the operation. */
export function datasets(material: ReportMaterial, messages: Messages): readonly DataTable[] {
  return [
    formData(FORM_BY_ID.sites, material, messages),
    formData(FORM_BY_ID.weekly, material, messages),
    formData(FORM_BY_ID.profile, material, messages),
    surveyData(material, messages),
    formData(FORM_BY_ID.interventions, material, messages),
  ];
}
