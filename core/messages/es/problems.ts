// Los problemas, en español.

import { fact, type ProblemMessages } from '../problem-messages.ts';
import { mending } from './problems/mending.ts';
import { sharing } from './problems/sharing.ts';

export const problems: ProblemMessages = {
  menders: {
    facilitator: '',
    coordinator: 'Si hace falta, escriba a su equipo de coordinación.',
    developers: 'Avise a su equipo de coordinación, que informará al equipo técnico.',
    wait: '',
  },
  texts: {
    ...mending,
    'workbook/not-prepared': {
      title: 'Archivo sin preparar',
      sentence: () => 'Este archivo aún no tiene las pestañas DTM.',
      remedy: 'Elija primero «Preparar el archivo» en el menú DTM.',
    },
    'tab/not-a-form': {
      title: 'No es un formulario',
      sentence: (facts) => `La pestaña «${fact(facts, 'tab')}» no es un formulario DTM.`,
      remedy: 'Abra la pestaña de los sitios o del informe semanal e inténtelo de nuevo.',
    },
    'tab/missing': {
      title: 'Pestaña no encontrada',
      sentence: (facts) => `Falta la pestaña «${fact(facts, 'tab')}» en este archivo.`,
      remedy: 'Elija «Preparar el archivo»: la pestaña se creará de nuevo y no se borrará nada.',
    },
    'tab/empty': {
      title: 'Nada que procesar',
      sentence: (facts) => `La pestaña «${fact(facts, 'tab')}» no tiene ninguna fila.`,
      remedy: 'Rellene al menos una fila bajo los encabezados e inténtelo de nuevo.',
    },
    'tab/no-header': {
      title: 'Encabezados no reconocidos',
      sentence: (facts) =>
        `No se reconoció ningún encabezado de la pestaña «${fact(facts, 'tab')}».`,
      remedy:
        'Vuelva a poner los nombres de las columnas en la primera fila, o elija «Preparar el archivo».',
    },
    'tab/ambiguous': {
      title: 'Dos pestañas para un formulario',
      sentence: (facts) =>
        `Varias pestañas sirven para el mismo formulario, entre ellas «${fact(facts, 'tab')}».`,
      remedy: 'Conserve solo una: elimine o mueva la copia e inténtelo de nuevo.',
    },
    'adopt/nothing': {
      title: 'Ninguna tabla que adoptar',
      sentence: () => 'Todas las pestañas de este archivo ya son pestañas DTM o están vacías.',
      remedy: 'Importe o pegue la lista en una pestaña nueva (Archivo, Importar) y repita.',
    },
    'adopt/unknown-form': {
      title: 'Formulario desconocido',
      sentence: (facts) => `«${fact(facts, 'text')}» no es un formulario DTM.`,
      remedy: 'Repita y escriba por ejemplo form.sites o form.weekly.',
    },
    'period/unreadable': {
      title: 'Fecha no comprendida',
      sentence: (facts) => `No se pudo leer «${fact(facts, 'text')}» como una fecha.`,
      remedy:
        'Escriba el día de cierre de la semana, por ejemplo 30/09/2014, o deje el campo vacío.',
    },
    'period/future': {
      title: 'Semana futura',
      sentence: (facts) => `La semana del ${fact(facts, 'text')} aún no ha empezado.`,
      remedy: 'Escriba el día de cierre de una semana pasada, o deje el campo vacío.',
    },
    'period/none': {
      title: 'Ninguna semana que presentar',
      sentence: () => 'Ninguna semana completa tiene un informe utilizable.',
      remedy: 'Rellene los informes de la semana o corrija las filas con errores.',
    },
    'command/master-only': {
      title: 'Solo en el archivo principal',
      sentence: () => 'Esta orden solo funciona en el archivo principal.',
      remedy: 'Abra el archivo principal de la operación e inténtelo de nuevo.',
    },
    'command/facilitator-only': {
      title: 'Solo en el archivo de un equipo',
      sentence: () => 'Esta orden solo funciona en el archivo de un equipo.',
      remedy: 'En el archivo principal, use más bien «Consolidar ahora».',
    },
    'setting/unreadable': {
      title: 'Ajuste ilegible',
      sentence: (facts) =>
        `El ajuste «${fact(facts, 'setting')}» tiene un valor inutilizable: «${fact(facts, 'value')}».`,
      remedy: 'Corríjalo en la pestaña de ajustes del archivo principal.',
    },
    'setting/protected': {
      title: 'Regla protegida',
      sentence: (facts) =>
        `La regla «${fact(facts, 'setting')}» protege a las personas o las cifras: no puede pasar a ser «${fact(facts, 'value')}».`,
      remedy: 'Elimine esa fila de la pestaña de ajustes del archivo principal.',
    },
    'setting/unknown-rule': {
      title: 'Regla desconocida',
      sentence: (facts) => `Ninguna regla se llama «${fact(facts, 'setting')}».`,
      remedy:
        'Corrija el identificador en la pestaña de ajustes del archivo principal, o elimine la fila.',
    },
    'rule/not-found': {
      title: 'Regla no encontrada',
      sentence: (facts) => `Ninguna regla que se pueda probar se llama «${fact(facts, 'text')}».`,
      remedy: 'Los nombres de las reglas están en la pestaña de ajustes. Basta una palabra.',
    },
    'rule/threshold-unreadable': {
      title: 'Umbral ilegible',
      sentence: (facts) => `«${fact(facts, 'text')}» no es un umbral posible.`,
      remedy: 'Escriba un número, o el número del umbral, «=» y un número.',
    },
    'token/missing': {
      title: 'Cuenta no reconocida',
      sentence: () => 'Google no ha dicho quién es usted.',
      remedy:
        'Use una sola cuenta de Google en este navegador, vuelva a abrir el archivo y acepte la autorización.',
    },
    'token/expired': {
      title: 'Sesión caducada',
      sentence: () => 'Su sesión de Google ha caducado.',
      remedy: 'Recargue la página del archivo e inténtelo de nuevo.',
    },
    'token/foreign': {
      title: 'Identidad rechazada',
      sentence: () => 'La prueba de identidad enviada no está destinada a esta operación.',
      remedy: 'No se ha enviado nada.',
    },
    'token/unverified-email': {
      title: 'Dirección sin verificar',
      sentence: () => 'La dirección de su cuenta de Google no está verificada.',
      remedy: 'Verifique su dirección en los ajustes de su cuenta de Google e inténtelo de nuevo.',
    },
    'access/unknown-user': {
      title: 'Acceso denegado',
      sentence: (facts) => `La cuenta ${fact(facts, 'email')} no está inscrita en esta operación.`,
      remedy: 'Compruebe la cuenta utilizada o pida que se añada a la pestaña de fuentes.',
    },
    'access/other-team': {
      title: 'Archivo de otro equipo',
      sentence: (facts) =>
        `Este archivo es del equipo ${fact(facts, 'team')}; la cuenta ${fact(facts, 'email')} no forma parte de él.`,
      remedy: 'Abra el archivo de su equipo o compruebe la cuenta utilizada.',
    },
    'access/coordinators-only': {
      title: 'Solo para la coordinación',
      sentence: (facts) => `La cuenta ${fact(facts, 'email')} no forma parte de la coordinación.`,
      remedy: 'Pida a una persona de la coordinación que lo haga.',
    },
    'source/not-registered': {
      title: 'Archivo no inscrito',
      sentence: () => 'Este archivo no figura entre las fuentes de la operación.',
      remedy: 'La coordinación debe añadirlo a la pestaña de fuentes del archivo principal.',
    },
    'source/ambiguous': {
      title: 'Archivo inscrito dos veces',
      sentence: () => 'Este archivo está inscrito para varios equipos.',
      remedy: 'La coordinación debe conservar una sola fila para él en la pestaña de fuentes.',
    },
    'source/rows-gone': {
      title: 'Faltan filas',
      sentence: (facts) =>
        `En la pestaña «${fact(facts, 'tab')}» faltan ${fact(facts, 'gone')} de las ${fact(facts, 'known')} filas que ya están en la base. No se tomó nada.`,
      remedy:
        'Recupere esas filas (Archivo, Historial de versiones). Si de verdad deben salir, vuelva a enviar el archivo desde su menú DTM y confirme.',
    },
    'contract/differs': {
      title: 'Versiones distintas',
      sentence: (facts) =>
        `El menú DTM (versión ${fact(facts, 'ours')}) y el servidor (versión ${fact(facts, 'theirs')}) ya no se entienden.`,
      remedy: 'Recargue la página. Si el mensaje vuelve, hay que actualizar el complemento.',
    },
    'request/malformed': {
      title: 'Petición no comprendida',
      sentence: () => 'El servidor no ha comprendido la petición.',
      remedy: 'Sus datos no se han modificado.',
    },
    'sheets/not-shared': {
      title: 'Archivo sin compartir',
      sentence: () => 'El servidor no tiene permiso para leer este archivo.',
      remedy: 'Compártalo con la cuenta de servicio de la operación e inténtelo de nuevo.',
    },
    'sheets/not-found': {
      title: 'Archivo no encontrado',
      sentence: () => 'El servidor no encuentra este archivo.',
      remedy: 'Compruebe que no se ha eliminado y que su identificador es correcto.',
    },
    'sheets/busy': {
      title: 'Google Sheets está muy ocupado',
      sentence: () => 'Google Sheets recibe demasiadas peticiones en este momento.',
      remedy: 'Espere un minuto e inténtelo de nuevo: no se pierde nada.',
    },
    'sheets/unavailable': {
      title: 'Google Sheets no responde',
      sentence: () => 'Google Sheets no responde en este momento.',
      remedy: 'Inténtelo de nuevo en unos minutos: no se pierde nada.',
    },
    'store/unavailable': {
      title: 'Base de datos no disponible',
      sentence: () => 'La base de datos de la operación no responde.',
      remedy: 'Inténtelo de nuevo en unos minutos: no se pierde nada.',
    },
    'functions/unreachable': {
      title: 'Sin conexión con el servidor',
      sentence: () => 'El servidor de la operación no responde.',
      remedy: 'Puede seguir rellenando y verificando sin conexión; repita el envío cuando vuelva.',
    },
    'run/in-progress': {
      title: 'Hay otra orden en curso',
      sentence: () => 'Ya hay una orden DTM en curso en este archivo.',
      remedy: 'Espere a que termine e inténtelo de nuevo.',
    },
    ...sharing,
    'bug/unexpected': {
      title: 'Error inesperado',
      sentence: (facts) =>
        `Se ha producido un error inesperado (referencia ${fact(facts, 'reference')}).`,
      remedy: 'No se ha borrado ningún dato. Inténtelo una vez más.',
    },
  },
};
