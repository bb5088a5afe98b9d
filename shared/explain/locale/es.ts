import type { Catalogue } from './en.ts'
import { paneEs } from './pane-es.ts'
import { signalsEs } from './signals-es.ts'

const fake = 'Este mensaje es falso. No lo envió ningún tribunal ni ninguna policía.'

/** Spanish, with the rules of the English catalogue; the reader is «usted», in words that fit everybody. */
export const es: Catalogue = {
  language: paneEs.language,
  direction: paneEs.direction,
  pane: paneEs,
  headline: {
    'set-aside': fake,
    'about-to': fake,
    held: fake,
    'moved-by-someone': fake,
    'being-put-back': 'Este mensaje está volviendo a su sitio.',
    restored: 'Este mensaje ha vuelto a su sitio.',
    clear: 'Hemos mirado este mensaje y no encontramos ninguna señal de citación falsa.',
    unsure: 'Tenemos dudas sobre este mensaje.',
    'not-yet': 'No hemos terminado de mirar este mensaje.',
    unreadable: 'No hemos podido leer este mensaje.',
    gone: 'Este mensaje ya no está en el buzón.',
  },
  headlineInDoubt: 'Este mensaje se apartó, y tenemos dudas sobre él.',
  calm: {
    fake: 'Nadie le acusa de nada. No ha hecho nada malo y puede ignorarlo: si no responde, no pasará nada.',
    restored: 'Para nosotros sigue siendo falso. Nadie le acusa de nada, y si no responde no pasará nada.',
    unsure:
      'Ahora no hay que decidir nada, diga lo que diga. Una citación verdadera siempre se puede comprobar por teléfono: tómese su tiempo.',
    notYet: 'Ahora no hay que decidir nada. Suele tardar unos segundos.',
    unreadable: 'Si le asusta, muéstreselo a alguien antes de responder o pagar nada.',
  },
  where: {
    setAside:
      'Lo hemos movido de «{folder}» a una carpeta aparte de su buzón. Allí se conserva; no se ha borrado nada.',
    setAsideFromUnnamed:
      'Lo hemos movido a una carpeta aparte de su buzón. Allí se conserva; no se ha borrado nada.',
    aboutTo: 'Lo estamos moviendo a una carpeta aparte de su buzón. No se borra nada.',
    movedBySomeone: 'Alguien lo movió antes que nosotros, así que lo dejamos donde está.',
    beingPutBack: 'Puede tardar un minuto.',
    restored: 'Está como antes, y ahí se quedará.',
    restoredToInbox:
      'La carpeta de la que venía ya no existe, así que está en su bandeja de entrada. Ahí se quedará.',
    notRead: 'No todo se pudo leer: {names}. Lo que decimos no vale para eso.',
    middle: 'la parte central de su texto, muy largo',
  },
  held: {
    observe: 'Por ahora solo observamos y no movemos nada, así que se queda donde está.',
    switch: 'Mover mensajes está apagado en este momento, así que se queda donde está.',
    cap: 'Se encontraron muchos mensajes a la vez, así que primero los mira una persona. Hasta entonces se queda donde está.',
    twin: 'Usted ya devolvió a su sitio un mensaje gemelo, así que este también se queda donde está.',
    'not-enrolled': 'En este buzón no movemos mensajes, así que se queda donde está.',
    folder: 'Está en una carpeta de la que no movemos nada, así que se queda donde está.',
    person: 'Alguien decidió dejarlo aquí, así que se queda donde está.',
    'fake-summons': 'Se queda donde está.',
    level: 'Se queda donde está.',
  },
  advice: {
    fake: {
      title: 'Qué hacer',
      lines: [
        'No responda, y no llame a ningún número que aparezca en él.',
        'Deje cerrado el adjunto. No necesita nada de lo que contiene.',
        'No pague, y no envíe documentos ni explicaciones.',
        'Si duda, pregunte a la policía o a la Guardia Civil por un número que busque usted.',
        'El mensaje se conserva como prueba. Puede denunciar: ya han detenido a personas detrás de cartas así.',
      ],
    },
    unsure: {
      title: 'Qué hacer',
      lines: [
        'No responda, no pague y no envíe documentos antes de comprobarlo.',
        'Pregunte a la oficina que nombra por un número que busque usted, no por el del mensaje.',
        'O muéstreselo a su equipo informático, o a alguien de confianza.',
      ],
    },
    clear: {
      title: 'Conviene saber',
      lines: [
        'Solo buscamos citaciones falsas. Si le preocupa otra cosa de este mensaje, pregunte a su equipo informático.',
      ],
    },
  },
  real: {
    title: 'Cómo es una citación verdadera',
    lines: [
      'Llega por correo postal, en mano o por teléfono, y da un lugar, un día, una hora y un número al que llamar.',
      'Está escrita con sobriedad, y nunca pide justificarse por correo electrónico.',
      'Algunos tribunales escriben por correo electrónico a quien lo aceptó antes. También entonces se da un lugar y se puede comprobar por teléfono.',
    ],
  },
  ministry: {
    title: 'Qué dice el Ministerio del Interior francés',
    lines: [
      'Nunca toma declaración por correo electrónico y nunca envía cartas así.',
      'Estas cosas nunca se arreglan con un pago: están en manos de un magistrado.',
    ],
    source: 'Transmitido por: {who}.',
  },
  already: {
    title: 'Ya respondí, pagué o envié documentos',
    lines: [
      'Hizo lo que hace la mayoría cuando la asustan. Todavía se puede remediar, y cuanto antes mejor.',
      'Si respondió: no escriba más, aunque insistan o amenacen.',
      'Si pagó por transferencia o con tarjeta: llame ahora a su banco y pida que devuelvan el pago.',
      'Si pagó con cupones: guarde los recibos y llame enseguida a quien los emite, para que bloquee los códigos.',
      'Si envió documentos o datos bancarios: avise a su banco y a la oficina que expidió los documentos.',
      'Guarde todos los mensajes y recibos y denuncie a la policía. La ley está de su lado.',
    ],
  },
  talk: {
    title: 'Con quién hablar',
    lines: [
      'Cartas así se envían al azar a cientos de miles de personas, y viven del silencio. Cuénteselo hoy a alguien de confianza: aquí no hay nada de qué avergonzarse.',
    ],
    inDoubt: ['Muéstreselo a alguien de confianza, y dígale si le asusta.'],
  },
  report: {
    waiting: 'Usted informó de este mensaje, gracias. Se mirará de nuevo, y la respuesta aparecerá aquí.',
    fake: 'Usted informó de este mensaje y lo miramos de nuevo: es falso. Gracias, esto ayuda también a otros.',
    unsure:
      'Usted informó de este mensaje y lo miramos de nuevo. Seguimos con dudas, así que déjelo sin responder. Gracias.',
    clear:
      'Usted informó de este mensaje y lo miramos de nuevo: no encontramos ninguna señal de citación falsa. Gracias por preguntar.',
  },
  place: {
    subject: 'en el asunto',
    body: 'en el texto del mensaje',
    hidden: 'en un texto que el mensaje oculta',
    from: 'en la dirección del remitente',
    replyTo: 'en la dirección de respuesta',
    recipients: 'en la lista de destinatarios',
    authentication: 'en lo que anotaron los servidores de correo',
    header: 'en las líneas técnicas del mensaje ({name})',
    picture: 'en la imagen adjunta «{name}»',
    file: 'en el adjunto «{name}»',
    pageOfPicture: 'página {page} de la imagen adjunta «{name}»',
    pageOfFile: 'página {page} del adjunto «{name}»',
  },
  unread: {
    'not-needed': 'no hacía falta para la decisión',
    cut: 'demasiado largo para leerlo entero',
    'not-yet': 'todavía no está; miraremos otra vez',
    'too-large': 'demasiado grande',
    'too-many': 'demasiadas partes',
    encrypted: 'cerrado con contraseña',
    unsupported: 'de un tipo que no sabemos leer',
    reference: 'guardado en otro sitio, solo enlazado',
    broken: 'dañado',
    timeout: 'tardó demasiado en leerse',
    memory: 'demasiado grande para leerlo sin riesgo',
    killed: 'no se pudo leer sin riesgo',
    gone: 'ya no está',
  },
  signals: signalsEs,
}
