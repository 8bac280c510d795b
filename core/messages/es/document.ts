// Las palabras comunes a todos los informes, en español.

import type { DocumentMessages } from '../document-messages.ts';

export const document: DocumentMessages = {
  legend: 'Niveles de necesidad',
  levels: {
    '0': 'Cubierta',
    '1': 'Moderada',
    '2': 'Importante',
    '3': 'Crítica',
    nsp: 'No evaluada',
    blank: 'Sin respuesta',
  },
  chartFigures: 'Cifras de los gráficos',
};
