// Los comandos que elaboran los informes, en español.

import type { ReportCommandMessages } from '../report-command-messages.ts';

export const reportCommands: ReportCommandMessages = {
  names: {
    'weekly-needs': 'Necesidades semanales',
    'site-profiles': 'Perfiles de sitios',
    'return-intentions': 'Intenciones de retorno',
    monthly: 'Informe DTM mensual',
  },
  prompt: {
    week: (latest) =>
      `Día de cierre de la semana, por ejemplo 30/09/2014.\n${latest === null ? 'Todavía no hay ninguna semana completa.' : `Déjelo vacío para la última semana completa (${latest}).`}`,
    month: (latest) =>
      `Mes del informe, por ejemplo 09/2014.\n${latest === null ? 'Todavía no hay ningún mes completo.' : `Déjelo vacío para el último mes completo (${latest}).`}`,
  },
  done: {
    week: (week, tab) => `Semana cerrada el ${week}: la pestaña «${tab}» está al día.`,
    month: (month, tab) => `Mes ${month}: la pestaña «${tab}» está al día.`,
  },
  cancelled: 'El informe no se ha modificado.',
};
