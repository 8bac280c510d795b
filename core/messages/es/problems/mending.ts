// Los problemas al corregir o justificar un hallazgo, en español.

import { fact, type ProblemMessages } from '../../problem-messages.ts';

export const mending = {
  'finding/none-here': {
    title: 'Ningún hallazgo aquí',
    sentence: (facts) => `La celda ${fact(facts, 'cell')} no tiene ningún hallazgo abierto.`,
    remedy: 'Elija «Hallazgo siguiente» o haga clic en una celda coloreada.',
  },
  'finding/no-suggestion': {
    title: 'Nada que proponer',
    sentence: (facts) => `No se propone nada para la celda ${fact(facts, 'cell')}.`,
    remedy: 'Corrija el valor a mano, o justifíquelo si es exacto.',
  },
  'finding/gone': {
    title: 'Hallazgo ya resuelto',
    sentence: () => 'Este hallazgo ya no existe: la hoja ha cambiado entretanto.',
    remedy: 'No se ha modificado nada. La lista está al día.',
  },
  'justification/error': {
    title: 'Un error no se justifica',
    sentence: () => 'Este hallazgo es un error: la fila no puede enviarse así.',
    remedy: 'Corrija el valor.',
  },
  'justification/not-yours': {
    title: 'Debe confirmarlo la coordinación',
    sentence: () => 'Este hallazgo no puede justificarse en esta hoja de cálculo.',
    remedy: 'Verifique el valor; la fila puede enviarse.',
  },
  'justification/no-record': {
    title: 'Fila incompleta',
    sentence: () => 'Esta fila aún no tiene sitio o período.',
    remedy: 'Complete la fila y luego justifique la cifra.',
  },
  'justification/short': {
    title: 'Justificación demasiado corta',
    sentence: (facts) =>
      `Una justificación da la razón en al menos ${fact(facts, 'least')} caracteres.`,
    remedy: 'Escriba qué se verificó y cómo.',
  },
  'justification/long': {
    title: 'Justificación demasiado larga',
    sentence: (facts) => `Una justificación tiene como máximo ${fact(facts, 'most')} caracteres.`,
    remedy: 'Conserve lo esencial: se imprimirá junto a la cifra.',
  },
  'justification/personal-data': {
    title: 'Dato personal',
    sentence: () =>
      'El texto contiene un nombre, un teléfono, un correo electrónico o un número de documento.',
    remedy: 'Escriba la función («el comité del sitio»), nunca la persona: será publicado.',
  },
} satisfies Partial<ProblemMessages['texts']>;
