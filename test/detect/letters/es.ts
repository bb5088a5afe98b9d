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
  ],
}
