import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsEs: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Escrito en nombre de una autoridad',
    sentence:
      'Está escrito en nombre de un jefe de policía, un fiscal u otra autoridad. No escriben así a particulares: sus nombres son prestados.',
  },
  'authority-sender-name': {
    title: 'Nombre de remitente de una autoridad',
    sentence:
      'El nombre del remitente suena a autoridad, pero el mensaje viene de {domain}. Cualquiera puede elegir el nombre que se muestra.',
  },
  'authority-letterhead': {
    title: 'Varias autoridades a la vez',
    sentence:
      'En la cabecera o al pie aparecen varias autoridades juntas. Una carta verdadera viene de una sola oficina.',
  },
  'authority-named': {
    title: 'El nombre de una autoridad',
    sentence:
      'Nombra a una autoridad mientras acusa o cita. El nombre sirve para que se le crea; cualquiera puede escribirlo.',
  },
  'reader-summoned': {
    title: 'Citación por correo electrónico',
    sentence:
      'Habla de una citación. Una verdadera llega por correo postal, en mano o por teléfono, y por correo electrónico solo si usted lo aceptó antes.',
  },
  'reader-charged': {
    title: 'Acusación por correo electrónico',
    sentence:
      'Dice que hay una investigación contra usted. Ni la policía ni los tribunales acusan a nadie por correo electrónico.',
  },
  'offence-list': {
    title: 'Lista de acusaciones graves',
    sentence:
      'Enumera {count, plural, one {# acusación muy grave} many {# acusaciones muy graves} other {# acusaciones muy graves}} seguidas. La misma lista está en estas cartas en todo el mundo.',
  },
  'offence-named': {
    title: 'Una acusación muy grave',
    sentence:
      'Contiene una acusación muy grave. Es para asustar; ninguna policía la enviaría por correo electrónico.',
  },
  'cyber-infiltration': {
    title: '«Ciberinfiltración»',
    sentence:
      'Habla de una incautación por «ciberinfiltración». Esa expresión no significa nada en derecho; se copia de una carta a otra.',
  },
  'cyber-evidence': {
    title: '«Pruebas» de internet',
    sentence:
      'Afirma que le observaron o grabaron en internet. Está palabra por palabra en estas cartas, las reciba quien las reciba.',
  },
  'french-procedure-abroad': {
    title: 'Derecho francés en una carta extranjera',
    sentence:
      'Cita el derecho francés sin estar escrito en francés. La carta se tradujo; la policía de otro país no aplica el derecho francés.',
  },
  'law-and-penalty': {
    title: 'Leyes y penas',
    sentence: 'Cita leyes y años de prisión. Dan aspecto oficial a una carta falsa, y a menudo son erróneos.',
  },
  'answer-by-mail': {
    title: 'Respuesta por correo electrónico',
    sentence:
      'Quiere su respuesta por correo electrónico. La policía y los tribunales no oyen a nadie así; tras una respuesta pedirían dinero.',
  },
  'justifications-wanted': {
    title: 'Justificaciones por escrito',
    sentence:
      'Quiere que usted se justifique por escrito. A quien oye la policía se le oye en persona, y puede tener abogado.',
  },
  'hours-to-answer': {
    title: 'Un plazo de horas',
    sentence:
      'Solo deja horas o días para responder. Un procedimiento verdadero da una fecha y tiempo para pedir consejo.',
  },
  'secrecy-demand': {
    title: 'Secreto',
    sentence:
      'Quiere que el asunto quede en secreto. Es para que usted no pregunte a alguien que descubriría el engaño.',
  },
  'phone-avoided': {
    title: 'Nada de llamadas',
    sentence:
      'Pide que no llame ni vaya. A una oficina verdadera siempre se la puede llamar; una llamada descubriría todo.',
  },
  'mail-alone': {
    title: 'Ninguna otra vía que el correo',
    sentence:
      'Solo admite su respuesta por correo electrónico y no da teléfono ni lugar. A una oficina verdadera se la puede llamar y visitar.',
  },
  'case-for-sale': {
    title: 'El fin de un asunto a cambio de dinero',
    sentence:
      'Quiere dinero para cerrar un asunto o evitar una detención. Ninguna autoridad vende eso; a quien paga se le pide más.',
  },
  'fine-to-pay': {
    title: 'Un pago que lo arregla todo',
    sentence: 'Habla de un pago que arreglaría el asunto. Estas cosas nunca se arreglan con un pago.',
  },
  'identity-papers-wanted': {
    title: 'Copias de sus documentos',
    sentence: 'Quiere una copia de su documento de identidad. Esas copias se usan para otros fraudes.',
  },
  'prosecutor-threat': {
    title: 'Un expediente para el fiscal',
    sentence:
      'Amenaza con pasar un expediente al fiscal. Eso nunca es la consecuencia de no responder a un correo.',
  },
  'arrest-threat': {
    title: 'Detención',
    sentence: 'Amenaza con una detención. Nadie anuncia una detención por correo electrónico.',
  },
  'register-threat': {
    title: 'Un registro',
    sentence: 'Amenaza con inscribirle en un registro. Solo puede hacerlo un tribunal tras una sentencia.',
  },
  'exposure-threat': {
    title: 'Televisión, asociaciones, familia',
    sentence:
      'Amenaza con avisar a la televisión, a asociaciones o a su familia. Ninguna autoridad hace eso.',
  },
  'warning-threat': {
    title: 'Un último aviso',
    sentence: 'Avisa de lo que seguirá si no responde. La prisa y el miedo sirven para no dejar pensar.',
  },
  'free-mail-authority': {
    title: 'Una autoridad con buzón privado',
    sentence:
      'Se presenta como una autoridad, pero viene de un buzón privado en {domain}. Ninguna autoridad escribe desde un buzón que cualquiera puede abrir.',
  },
  'free-mail-contact': {
    title: 'Un buzón privado para respuestas',
    sentence:
      'Se presenta como una autoridad y quiere respuestas en un buzón privado. Una autoridad tiene sus propios buzones.',
  },
  'unrelated-sender': {
    title: 'Un remitente que no es autoridad',
    sentence:
      'Se presenta como una autoridad, pero viene de {domain}, que no es dirección de ninguna autoridad que conozcamos. Estas cartas salen de buzones prestados.',
  },
  'official-domain-unproven': {
    title: 'Una dirección falsificada',
    sentence:
      'Dice venir de {domain}, pero la comprobación del remitente por su sistema de correo falló. También se puede falsificar la dirección de una autoridad.',
  },
  'reply-to-elsewhere': {
    title: 'Una respuesta que va a otro sitio',
    sentence:
      'Viene de {from}, pero su respuesta iría a {replyTo}: otro buzón, hecho para recoger respuestas.',
  },
  'undisclosed-recipients': {
    title: 'Sin destinatario',
    sentence:
      'No nombra a ningún destinatario: se envió a mucha gente a la vez. Una citación verdadera se escribe a una sola persona.',
  },
  'letter-in-part': {
    title: 'Una carta dentro de un adjunto',
    sentence:
      'El mensaje casi no dice nada: la carta está en un adjunto. Estas cartas se envían como imagen para que sus palabras no se revisen.',
  },
  'letter-unread': {
    title: 'Una carta que nadie pudo leer',
    sentence:
      'El mensaje no dice nada, y lo que adjunta no se pudo leer. Estas cartas acompañan un texto vacío; mírelo con cuidado.',
  },
  'broken-official-language': {
    title: 'Palabras que ninguna oficina usa',
    sentence:
      'Está escrito con palabras que ninguna oficina usa. Estas cartas se traducen palabra por palabra, con errores en cada fórmula.',
  },
  'shared-calques': {
    title: 'La misma carta en otro idioma',
    sentence:
      'En un idioma que no conocemos, nombra a una autoridad junto a las palabras de estas cartas. La misma carta se traduce a todos los idiomas.',
  },
  'summons-behind-link': {
    title: 'Una citación tras un enlace',
    sentence:
      'Quiere que abra un enlace o un archivo para saber de qué se trata. Un tribunal lo dice en la propia carta; no abra nada.',
  },
  'letter-unreadable': {
    title: 'Una carta que no se puede abrir',
    sentence:
      'Habla de una citación o de una autoridad, y lo que adjunta no se pudo leer. Estas cartas van cerradas para que sus palabras no se revisen.',
  },
  'appointment-missing': {
    title: 'Ni lugar, ni hora, ni teléfono',
    sentence:
      'No da lugar, hora ni teléfono. Una citación verdadera dice dónde y cuándo ir, y a quién llamar.',
  },
  'appointment-given': {
    title: 'Un lugar y una hora',
    sentence: 'A su favor: da un lugar y una hora, como una cita verdadera.',
  },
  'authority-own-domain': {
    title: 'La dirección propia de una autoridad',
    sentence: 'A su favor: su sistema de correo ha comprobado que viene realmente de {domain}.',
  },
  'internal-sender': {
    title: 'Un remitente de su organización',
    sentence: 'A su favor: viene de dentro de su propia organización.',
  },
  'conversation-reply': {
    title: 'Una respuesta en una conversación',
    sentence:
      'A su favor: dice que responde a un mensaje anterior. Un remitente puede afirmarlo, así que compruébelo.',
  },
  newsletter: {
    title: 'Una lista de distribución',
    sentence: 'A su favor: viene de una lista de distribución o de un boletín.',
  },
  'reported-speech': {
    title: 'Habla de cartas así',
    sentence: 'A su favor: parece hablar de una carta así más que serlo.',
  },
  'known-letter': {
    title: 'Una carta ya vista',
    sentence:
      'Es la misma carta que una ya reconocida como falsa. Una carta verdadera se escribe a una sola persona, sobre un solo asunto.',
  },
}
