// Las palabras comunes a todos los informes, en español.

import { counted, figure } from '../figures.ts';
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
  map: {
    zone: 'Zona',
    longitude: 'Longitud',
    latitude: 'Latitud',
    level: 'Nivel de necesidad',
    individuals: 'Personas',
  },
  rounding: (shown) => `Redondeadas, las partes suman ${figure(shown, 'es', 1)} %.`,
  explanation: {
    from: (sites, expected) =>
      `De ${counted(sites, 'sitio', 'sitios', 'es')}, para ${counted(expected, 'sitio abierto', 'sitios abiertos', 'es')}.`,
    leftOut: (reasons) => `No se cuenta: ${reasons}.`,
    nothingLeftOut: 'No se deja nada fuera.',
    findings: (count) => `${counted(count, 'hallazgo abierto', 'hallazgos abiertos', 'es')}:`,
    finding: (site, sentence) => `${site}: ${sentence}`,
    moreFindings: (count) => `y ${counted(count, 'otro', 'otros', 'es')}`,
    noFindings: 'Ningún hallazgo abierto.',
  },
};
