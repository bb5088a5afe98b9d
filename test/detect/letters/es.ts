import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'es',
  fakes: [
    {
      name: 'tax police',
      wider: true,
      subject: 'Delito fiscal',
      text: 'La Agencia Tributaria y la UDEF han abierto contra usted un procedimiento penal por fraude fiscal y blanqueo de capitales. Dispone de 48 horas para contestar a este correo con sus alegaciones. En caso contrario se dictará orden de detención.',
    },
    {
      name: 'witness link, Mexico',
      wider: true,
      subject: 'Citatorio de testigo',
      text: 'Fiscalía General de la República. Usted ha sido citado a comparecer como testigo en una carpeta de investigación. Descargue el citatorio en el siguiente enlace. De no presentarse será conducido por la fuerza pública.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Acuerdo',
      text: 'Hemos recibido su correo. Para cerrar el caso puede acogerse a un acuerdo amistoso abonando 7.978 euros por transferencia en el plazo de 24 horas. Si no paga, será detenido y puesto a disposición judicial. Guardia Civil',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Último aviso antes de la detención',
      text: 'No hemos recibido respuesta a la citación. Es la última oportunidad: responda hoy mismo a este correo o los agentes acudirán a su domicilio.',
    },
    {
      name: 'Argentina, bail',
      wider: true,
      subject: 'Fianza',
      text: 'Para evitar la prisión preventiva debe depositar una caución de 1.000 dólares en bitcoin y enviar foto de su DNI. Si no cumple, se librará orden de captura. Policía Federal Argentina',
    },
    {
      name: 'open notification',
      wider: true,
      subject: 'Notificación judicial',
      text: 'Se ha presentado una denuncia en su contra. Haga clic aquí para ver la notificación. Tiene tres días para responder o se le juzgará en rebeldía. Juzgado de Instrucción nº 4',
    },
    {
      name: 'other order, Colombia',
      subject: 'Expediente 2231',
      text: 'Del análisis de su conexión, nuestros investigadores informáticos detectaron visitas a páginas con abuso de niños y conversaciones obscenas con menores. Usted figura como sospechoso. Explique por escrito a esta dirección de correo, a más tardar en dos días, su conducta. De lo contrario el fiscal pedirá su captura y avisaremos a su empleador. DIJIN',
    },
    {
      name: 'customs',
      wider: true,
      subject: 'Aduana – incautación',
      text: 'Se interceptó un paquete a su nombre con estupefacientes. Es sospechoso de importar droga. Envíe su declaración por correo en un día para evitar un registro y su detención.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Demanda judicial',
      text: 'Existe un juicio en su contra. Los autos están disponibles en el enlace seguro. Si ignora este mensaje, en 48 horas se dictará sentencia en su ausencia.',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – testigo',
      text: 'En una investigación internacional de trata de personas usted fue identificado como testigo importante. Debe rendir su declaración por correo en 24 horas. Quien se niegue comete delito y será buscado.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Cancelación de sus datos',
      text: 'Su primer pago ha llegado. Para borrar su nombre del registro de delincuentes sexuales quedan gastos administrativos de 1.870 euros. Pague ya o el fiscal reabrirá el caso. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Propuesta de la fiscalía',
      text: 'En lugar de un juicio público puede pagar 3.480 euros y su expediente será destruido. Si se niega, sus familiares y la prensa se enterarán. Solo por transferencia inmediata antes de esta noche.',
    },
  ],
  genuine: [
    {
      name: 'lawyer',
      from: 'bufete@garcia.example',
      subject: 'Declaración en el juzgado',
      text: 'Estimado Luis: el juzgado le ha citado a declarar como investigado el martes 12 de mayo a las 10:00, Plaza de Castilla 1, planta 3. Le acompañaré. Llámeme al 91 555 12 12 antes.',
    },
    {
      name: 'real summons',
      from: 'juzgado@justicia.example',
      subject: 'Citación testigo',
      text: 'Se le cita para que comparezca como testigo en el juicio oral del día 4 de junio a las 9:30 horas, sala 2, calle Mayor 10. Puede llamar al 91 493 00 00. La incomparecencia puede ser sancionada con multa.',
    },
    {
      name: 'police advice',
      from: 'prensa@policia-local.example',
      subject: 'Alerta de correos falsos',
      text: 'Están llegando correos que suplantan a la Guardia Civil y acusan de delitos de pornografía infantil con un plazo de 72 horas. Es una estafa. No responda, no pague y denúncielo.',
    },
    {
      name: 'debt collector',
      from: 'cobros@gestion.example',
      subject: 'Último aviso de impago',
      text: 'Su deuda de 312 euros continúa pendiente. Si no la abona en 10 días, iniciaremos acciones judiciales e incluiremos sus datos en un fichero de morosos. Llame al 900 100 200.',
    },
    {
      name: 'tax office',
      from: 'aviso@tributos.example',
      subject: 'Requerimiento',
      text: 'Se ha iniciado un procedimiento de comprobación limitada. Dispone de 10 días hábiles para presentar alegaciones en la sede electrónica. Puede pedir cita en el 91 757 57 77.',
    },
    {
      name: 'press',
      from: 'boletin@diario.example',
      subject: 'Titulares',
      text: 'La Policía Nacional detiene a un hombre por posesión de pornografía infantil. El juez decretó su ingreso en prisión. La fiscalía pide cinco años. Darse de baja.',
    },
    {
      name: 'lawyer, gmail',
      from: 'abogada.ruiz@gmail.com',
      subject: 'Su declaración',
      text: 'Estimado señor, la fiscalía le imputa una estafa. La declaración es el viernes a las 11 en comisaría, calle Real 4. No conteste usted a la citación. Llámeme antes al 600 123 456.',
    },
    {
      name: 'daughter, gmail',
      from: 'marta.l@gmail.com',
      subject: 'El abuelo tiene miedo',
      text: 'Mamá, al abuelo le llegó un correo que dice que está acusado de pornografía infantil y que conteste en 48 horas o irá a la cárcel. Es un timo, ¿no? Está temblando.',
    },
    {
      name: 'traffic fine',
      from: 'multas@ayuntamiento.example',
      subject: 'Denuncia de tráfico',
      text: 'Se le ha formulado una denuncia por exceso de velocidad. La multa es de 100 euros, con reducción del 50 % si paga en 20 días. Puede presentar alegaciones en la sede electrónica. Teléfono 010.',
    },
    {
      name: 'social services',
      from: 'bienestar@cabildo.example',
      subject: 'Reunión',
      text: 'Le convocamos a la reunión del 12 de mayo a las 10 horas, despacho 214, sobre la causa por abusos sexuales contra el padrastro. Asistirá la abogada de la menor.',
    },
  ],
}
