// Rótulos de los datos exportados, en español.

import type { DatasetMessages } from '../dataset-messages.ts';

export const dataset: DatasetMessages = {
  hidden: 'Valores ocultos',
  zone: 'Zona',
  sites: 'Número de sitios',
  survey: {
    title: 'Intenciones de retorno',
    round: 'Encuesta',
    month: 'Mes',
    all: 'Todos los sitios',
    otherZones: 'Otras zonas',
    question: 'Pregunta',
    questionLabel: 'Texto de la pregunta',
    answer: 'Respuesta',
    answerLabel: 'Texto de la respuesta',
    respondents: 'Personas que respondieron',
    count: 'Número',
    percent: 'Porcentaje',
  },
};
