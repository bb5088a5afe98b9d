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
    {
      name: 'a word-for-word translation (another hand)',
      text: 'CONVOCATORIA JUDICIAL\nEl abajo firmante general Evaristo Peñalba, director de la Guardia Civil y jefe de la brigada de protección de menores, le contacto poco después de una incautación informática de ciberinfiltración para informarle de que es objeto de varias actuaciones judiciales: pornografía infantil, pedofilia, exhibicionismo, ciberpornografía. Hágase oír por correo escribiendo sus justificaciones en un plazo estricto de 72 horas.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Policía. Hay fotos de niños en tu móvil. Contesta este mail en 24h o vamos a por ti. Inspector Lara',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'UNIDAD CENTRAL DE CIBERDELINCUENCIA – Dilig. 4471/26\nPor la presente se le comunica que se sigue causa contra usted por un presunto delito de tenencia de pornografía de menores (art. 189 CP). Dado el secreto de las actuaciones, la declaración se practicará por escrito. Se le requiere para que en el plazo de dos días remita alegaciones a esta dirección electrónica. En su defecto, se dará traslado a la Fiscalía a efectos de su ingreso en prisión.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Estimado señor/señora, soy el comisario de Interpol en Madrid. Tenemos videos donde usted sale desnudo frente a una menor. Nuestro cibergendarme grabó todo y es la prueba de sus infracciones. Mande su defensa por email en 48 horas. Pasado el tiempo, el informe va al fiscal, usted será inscrito en el registro de delincuentes sexuales y la familia y la televisión verán lo que hace frente a la computadora. Ahora está avisado.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABLA DE PENAS: pornografía infantil – 5 años de prisión y 75.000 euros; pedofilia – 10 años; exhibicionismo – 1 año; captación de menores – 3 años. Sus actos se han constatado en páginas de citas. La Fiscalía le concede tres días para responder electrónicamente a esta convocatoria. La falta de respuesta conlleva la detención en su domicilio.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'La Policía Federal comunica: su dirección IP fue detectada en un operativo internacional contra el abuso sexual de niños en la red. Puede dar explicaciones por escrito al investigador en esta casilla a más tardar en 24 horas. De no tener noticias suyas se librará orden de captura y se avisará a su empleador.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Agencia Tributaria – Vigilancia Aduanera. Está investigado por fraude fiscal y blanqueo. Conteste al correo en 24 horas si quiere evitar la detención y el bloqueo de su cuenta.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'El Juzgado de Instrucción de Murcia le cita como testigo en una causa penal. Vea la citación pulsando el botón de abajo. De no comparecer será conducido por la fuerza pública y multado.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Último aviso antes de la detención. No ha atendido la citación de Europol. El asunto puede cerrarse con un arreglo si hoy abona 3.870 euros. Si no, irá al juez y a los periódicos.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'La fianza de 2.200 euros debe ingresarse en la cuenta indicada antes de las 17 h para no entrar en prisión. No hable con nadie, la investigación es secreta. Europol Madrid',
    },
    {
      name: 'parents have complained (a third hand)',
      text: 'Comisaría, Grupo de Delitos contra Menores. Los padres de una niña de doce años han denunciado que usted chateaba con ella y le enviaba fotos de sus genitales. Toda la conversación está guardada. Antes de pasar el caso al fiscal le damos ocasión de explicar su conducta. Escriba su respuesta al instructor al correo de arriba antes del jueves. El silencio se tendrá por confesión y será detenido en rebeldía.',
    },
    {
      name: 'a list of buyers (a third hand)',
      text: 'Tu correo sale en la lista de compradores de películas de abusos a niños que Interpol incautó en Francia. Yo, Pedro Roca, jefe de delitos informáticos, te doy una oportunidad de explicarte antes de avisar a tu mujer y a los diarios. 48h. Contesta solo por mail, no llames.',
    },
    {
      name: 'a summons attached (a third hand)',
      text: 'Sírvase leer la citación adjunta. Los crímenes que usted ha cometido: acoso sexual a menores, pornografía en internet, pedofilia. Remita sus motivos en el transcurso de tres días. A falta de respuesta la comisaría más próxima ejecutará la orden de arresto.',
    },
    {
      name: 'dear citizen (a third hand)',
      text: '¡Estimado ciudadano! Nuestros ciberagentes han comprobado visitas ilegales a páginas con menores. La pena es de cinco años de cárcel. Se le ruega enviar su confesión o su defensa a este buzón a más tardar mañana, de lo contrario su nombre se publicará en el registro de agresores sexuales.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Aduanas – Investigación: en un paquete a su nombre se halló droga. Es sospechoso de contrabando. Para no ser detenido participe hoy en un interrogatorio por video y envíe copia de su pasaporte a este correo.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Tiene una multa sin pagar y hay orden de arresto. Compre tarjetas de regalo por 500 euros y mande los códigos para anularla. Oficina de Policía',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'El expediente casi está cerrado. Tras su primer pago faltan otros 940 euros por el certificado de archivo. Si no se pagan hoy, el fiscal reabre el caso.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Al titular de este buzón: durante un rastreo de redes de intercambio, nuestra unidad de delitos telemáticos ha comprobado que usted visualizó y guardó contenido sexual con menores. Dispone de dos días para dar explicaciones contestando a este mensaje. De no hacerlo, el asunto pasará a la fiscalía y será arrestado en su domicilio. Inspector jefe Robles, Guardia Civil',
    },
    {
      name: 'an investigator and a camera',
      text: 'Hola, soy investigador de Interpol. Te masturbaste frente a la cámara con niñas de 13 años y tenemos todas las conversaciones. Escríbeme al correo antes de mañana por la noche o el video le llega a tu mujer, a tu jefe y a los periódicos.',
    },
    {
      name: 'a translated accusation',
      text: 'ACUSACIÓN EN SU CONTRA. Tras una incautación informática por ciberinfiltración le hacemos saber que está siendo objeto de diligencias: pornografía de menores, pedofilia, exhibicionismo, ciberpornografía. Remita sus alegatos a la dirección arriba indicada a fin de ser verificados para valorar las sanciones. Plazo estricto de 72 horas. Vencido este, el informe se elevará al procurador para dictar orden de aprehensión. Queda usted advertido. El comisario general',
    },
    {
      name: 'a device that is linked',
      text: 'Comunicado importante de la policía. Su equipo está vinculado con la explotación sexual de niños. Para resguardar su intimidad la declaración se toma por mail. No llame ni acuda a la comisaría. Póngase en contacto con el oficial a cargo en menos de 24 horas, si no, una patrulla irá a buscarlo.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'La Agencia Tributaria y la policía fiscal han abierto una causa contra usted por blanqueo y evasión fiscal. Envíe su descargo por e-mail en 48 horas. En caso contrario se embargarán sus cuentas y la causa irá al fiscal.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Citación',
      text: 'Ha sido citado a declarar como testigo en el juzgado de instrucción. Pulse el botón de abajo para ver la cédula de citación. La incomparecencia se castiga con multa o conducción por la fuerza pública.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Recibimos su respuesta. El caso se puede cerrar sin juicio si abona una fianza de 2.900 euros por giro en el plazo de un día. Si no paga se ejecutará la orden de captura. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Estimado ciudadano: nuestro agente encubierto se hizo pasar por una niña de 12 años y usted le pidió fotos íntimas a cambio de dinero. Esto constituye delito. Exponga su versión por escrito mediante correo electrónico antes de que transcurran dos días. De lo contrario irá a juicio y se informará a su empleador. Subinspector Lara',
    },
    {
      name: 'traced to an address',
      text: '¡Aviso de Europol! Se ha rastreado pornografía ilegal con niños hasta su dirección IP. Se enfrenta a 6 años de cárcel. Tiene 36 horas para responder a este mensaje con su nombre completo y copia del pasaporte. No lo ignore.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Última oportunidad antes de medidas coercitivas: la policía tiene lista una orden de arresto a su nombre por estafa y usurpación de identidad. Si desea evitar la cárcel, deposite hoy 1.200 euros y la orden será retirada.',
    },
    {
      name: 'translated from the French with its words',
      subject: 'SOLICITUD JUDICIAL Nº 2231/BPM',
      text: `A su conocimiento: soy el General Anselmo Ribalta, comandante de la gendarmería nacional y encargado de la brigada de los menores. Tras un embargo informático de infiltración cibernética, usted es objeto de varias persecuciones judiciales en vigor: pornografía de niños, pedofilia, exhibición, pornografía por internet. Usted fue apuntado en internet, las fotografías desnudas que usted mandaba fueron grabadas por nuestro ciberagente y constituyen las pruebas de sus infracciones. En preocupación de confidencialidad le dirigimos este correo. Se le ruega hacerse oír por mail escribiendo sus justificaciones en un plazo de 72 horas. Pasado este tiempo transmitiremos nuestro informe al fiscal y se emitirá un mandato de arresto contra usted. Ahora usted está prevenido.`,
    },
    {
      name: 'a Mexican office, native and dry',
      subject: 'Carpeta de investigación FED/CDMX/0918/2026',
      text: `Fiscalía General de la República, Unidad de Delitos Cibernéticos. C. Ciudadano: Por medio del presente se le hace saber que obra en su contra carpeta de investigación por el almacenamiento y distribución de material de abuso sexual infantil, conductas previstas en el artículo 202 del Código Penal Federal. Deberá rendir su declaración por escrito, remitiéndola a este mismo correo dentro de las cuarenta y ocho horas siguientes. Absténgase de acudir a las oficinas. De no hacerlo se girará orden de aprehensión, se inscribirá su nombre en el Registro Nacional de Agresores Sexuales y se dará vista a los medios de comunicación. Lic. Evaristo Montalbán, Agente del Ministerio Público`,
    },
    {
      name: 'short, without the name of the offence',
      subject: 'Ultimo aviso',
      text: `Policía Nacional, grupo de menores. Sabemos lo que usted hace delante de la pantalla con las niñas. Tenemos las conversaciones y las imágenes guardadas. Responda a este mensaje antes de 24 horas y dé sus explicaciones o mandamos una patrulla a su casa y el expediente al juez. Su mujer, sus hijos y sus vecinos lo van a saber todo. Inspector jefe Navalón`,
    },
    {
      name: 'with a table of penalties',
      subject: 'Notificación de imputación',
      text: `EUROPOL / INTERPOL – Dirección General. Estimado señor: del rastreo de su dirección IP resultan los siguientes cargos contra usted.
1. Tenencia de imágenes pedófilas: 5 años de prisión
2. Ciberacoso a menores (grooming): 3 años de prisión
3. Exhibicionismo por cámara web: multa de 24.000 euros
4. Tráfico sexual: 12 años de prisión
Dispone de tres días para presentar alegaciones al buzón oficina.cibermenores@outlook.example. Sus alegaciones serán estudiadas para valorar la sanción. Si guarda silencio, la fiscal de la Audiencia Nacional ordenará su detención inmediata y avisaremos a las asociaciones de protección de la infancia. Asunto reservado: no lo comente con nadie.`,
    },
    {
      name: 'tax police and a link',
      wider: true,
      subject: 'Citación urgente – Juzgado de Instrucción nº 7',
      text: `Ha sido usted citado a declarar en calidad de investigado por un presunto delito de blanqueo de capitales. Puede consultar la cédula de citación y el auto del juez en el siguiente enlace: Ver documento judicial. El enlace caduca a las 24 horas. La falta de respuesta se considerará desobediencia a la autoridad y dará lugar a orden de busca y captura.`,
    },
    {
      name: 'the price of silence',
      wider: true,
      subject: 'RE: su expediente',
      text: `Recibida su carta. El señor juez acepta no seguir adelante con la causa si usted abona hoy la sanción de 3.965 euros mediante transferencia a la cuenta del tesorero de la brigada. Una vez efectuado el pago el expediente quedará archivado y su nombre no será comunicado a la prensa. Si se niega, será detenido y juzgado. Envíe el justificante del ingreso por este medio y mantenga absoluta discreción.`,
    },
    {
      name: 'a kind doctor of the brigade',
      subject: 'Quiero ayudarle',
      text: `Buenas noches. Soy la doctora Remedios Aguirre, psicóloga forense adscrita a la brigada de menores de la Guardia Civil. He tenido que revisar lo que hay en su ordenador: fotos de criaturas sin ropa y lo que usted les escribía. Todavía puedo parar esto si usted me cuenta, con sinceridad y por este correo, cómo empezó. Le doy hasta pasado mañana. Si no tengo noticias suyas, el atestado subirá a la fiscal de guardia, vendrán a por usted y la noticia saldrá con su nombre y apellidos. Que quede entre nosotros.`,
    },
    {
      name: 'an Argentine unit',
      subject: 'IPP 07-00-012233-26 – notificación',
      text: `Unidad Fiscal Especializada en Delitos Informáticos. Se hace saber a Ud. que se instruye sumario penal por facilitación y tenencia de representaciones de menores en actividades sexuales explícitas (art. 128 CP), hecho que se le atribuye a partir del rastreo de su casilla. Podrá formular descargo en el plazo perentorio de 48 hs, exclusivamente por correo electrónico. No se brindará información telefónica. Transcurrido el mismo sin respuesta se librará orden de captura nacional e internacional y se dará intervención a la prensa. Of. Ppal. Walter Sosa Lértora`,
    },
    {
      name: 'the machine again, with the words in another order',
      subject: 'ASUNTO QUE LE CONCIERNE',
      text: `Nosotros, dirección central de la policía judicial, le informamos que después de una operación de infiltración en línea su persona es señalada en varias infracciones muy graves: mirar pornografía de niños, pedofilia, exhibirse, cibersexo con menores. Las grabaciones hechas por nuestro agente del ciberespacio prueban su culpabilidad. Para guardar la discreción usted debe hacernos llegar por correo sus justificantes, a fin de que sean examinados y verificados para evaluar la sanción, en un plazo estricto de tres días. Después de lo cual el informe será enviado a la señora procuradora y usted será buscado por la gendarmería más próxima y fichado. Está usted avisado.`,
    },
    {
      name: 'blunt',
      subject: 'denuncia en curso',
      text: `INTERPOL Madrid, ciberdelitos. Tu IP está metida en una red de pornografía infantil. Capturas, chats, cámara: lo tenemos todo. La denuncia aún no ha llegado al fiscal. Tienes 48 horas para mandarnos tu explicación por email. Si te callas, te sacamos de casa esposado a las seis de la mañana y tus compañeros reciben los archivos.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Agencia Tributaria – Vigilancia Aduanera',
      text: `En un paquete a su nombre se ha incautado droga. Se ha abierto causa penal contra usted por tráfico de estupefacientes. Acceda hoy mismo al enlace de abajo, descargue su citación y suba una foto de su DNI. Si no lo hace antes de las 20 horas se ejecutará la orden de detención.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Tercer y último requerimiento',
      text: `No ha contestado a nuestras dos cartas y con ello ha empeorado su situación. El expediente se entregará hoy a las 18 horas a la fiscalía y se avisará a la televisión. Solo una respuesta inmediata a esta dirección puede evitarlo. Brigada de Menores, Dirección General de la Policía`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministerio de Justicia – nota 88/K',
      text: 'Estimado ciudadano: el patrullaje de internet de este Ministerio ha relacionado su nombre con el consumo de vídeos de abusos a menores. Le exigimos que escriba a mano una confesión, la fotografíe y nos la devuelva a este correo en cuatro días. Así se ahorrará un juicio público. De lo contrario su pasaporte será bloqueado, se informará a su empresa y será usted ingresado en prisión. El subsecretario, Baldomero Quílez',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Su asunto en Europol',
      text: 'Buenos días, me llamo Lisbeth Aarsen y llevo en Europol el asunto en el que usted figura como principal sospechoso. Se trata del intercambio de desnudos de menores en un foro. Aún puedo retener el expediente. Para ello necesito su relato sincero, por escrito y de forma confidencial, en mi dirección, a más tardar al tercer día. Si no, tendré que entregarlo a la Fiscalía, que lo pondrá en busca en toda Europa.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Notificación del juzgado',
      text: 'En el adjunto recibe el escrito de acusación contra usted por estafa. Abra el archivo con la contraseña 4471. Si no se opone en 24 horas la sentencia será firme e intervendrán el agente judicial y la policía. Audiencia Provincial',
    },
    {
      name: 'a judge writes verses of law, tenth batch',
      subject: 'Auto',
      text: 'AUTO. En Madrid, dada cuenta; HECHOS. Primero: que la Unidad Central de Ciberdelincuencia de la Policía Nacional intervino la línea de usted. Segundo: que en ella constan descargas de material sexual con niños y propuestas a una menor. PARTE DISPOSITIVA. Que se le oiga por escrito, mediante correo electrónico dirigido a este buzón, en el término de dos días. Que, de no hacerlo, se le busque, detenga y presente. Así lo manda Su Señoría.',
    },
    {
      name: 'in capitals, no accents, tenth batch',
      subject: 'URGENTE',
      text: 'SR/SRA. LE INFORMAMOS QUE SU CORREO APARECE EN LA LISTA DE CLIENTES DE UNA RED DE PORNO INFANTIL DESARTICULADA POR INTERPOL. TENEMOS SUS PAGOS Y SUS CONVERSACIONES. CONTESTE ANTES DE 48 HORAS PARA NO SER DETENIDO. SI NO CONTESTA MANDAREMOS TODO A SU FAMILIA Y A LA TELEVISION',
    },
    {
      name: 'after the answer, a transfer, tenth batch',
      wider: true,
      subject: 'Su expediente',
      text: 'Buenas tardes: recibimos su escrito y el fiscal no lo ha aceptado. Queda una salida: abonar hoy 3.180 euros en concepto de fianza, por transferencia a la cuenta de la agente judicial. Mándenos el justificante a este correo. De lo contrario mañana será detenido. Sección de Delitos Telemáticos',
    },
    {
      name: 'inspector cansado, of the fifth writer’s batch one',
      subject: 'Su expediente',
      text: 'Buenos días, le escribe el inspector Robles, de delitos informáticos. Tengo su expediente delante: conversaciones subidas de tono con niñas de doce años y fotos suyas sin ropa. Está todo grabado. Antes de pasarlo al fiscal le doy dos días para que me cuente por este correo cómo llegó a eso. Después iremos a buscarlo y lo sabrá su mujer.',
    },
    {
      name: 'mexicano, of the fifth writer’s batch one',
      subject: 'Citatorio Guardia Nacional',
      text: 'Se le hace saber que en esta Dirección Científica existe carpeta de investigación en su contra por pornografía de menores y corrupción de personas menores de edad. Tiene 48 horas para rendir su declaración por escrito a este correo. De no hacerlo se girará orden de aprehensión y su nombre aparecerá en los noticieros.',
    },
    {
      name: 'esquema, of the fifth writer’s batch one',
      subject: 'CASO 4471',
      text: 'Acusación: pornografía infantil, exhibicionismo. Prueba: vídeo. Organismo: Europol. Lo que debe hacer: justificarse por e-mail. Plazo: 72 horas. Consecuencia: detención, registro, prensa.',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: 'La noche del 3 de noviembre',
      text: 'La niña de 13 años a la que usted enviaba mensajes obscenos y a la que enseñó sus genitales por la cámara era una agente nuestra. Todas las conversaciones están guardadas. Espero hasta pasado mañana su explicación por escrito en esta dirección; después iremos a detenerlo.\nComisario T. Berrocal, Unidad Central de Ciberdelincuencia',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Notificación',
      text: 'Asunto: tenencia y difusión de imágenes sexuales de menores. El destinatario de la presente figura como investigado. Se le concede un plazo de dos días para formular alegaciones por vía electrónica. Transcurrido el mismo sin alegaciones, se elevarán las diligencias al Ministerio Fiscal, interesando su ingreso en prisión. División de Cooperación Internacional – Interpol Madrid',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Vergüenza',
      text: 'Sabemos lo que mira por las noches. Niños pequeños. Nuestro servicio lo ha registrado todo desde su IP y el expediente está listo para el juez. Le damos una última oportunidad: conteste al correo antes de mañana a mediodía y cuente su versión. Si calla, todos lo verán esposado en el telediario. Dirección General de la Policía',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'CITACIÓN n.º 77/26',
      text: 'Denuncia contra usted. Cargos: pederastia – porno infantil – acoso sexual por internet. Pena: 5 años de cárcel y 75.000 € de multa. Respuesta: por e-mail, 48 h. Sin respuesta: registro de delincuentes sexuales, publicación en prensa. Firmado: la directora de Europol',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Certificado de archivo',
      text: 'Su caso puede archivarse. Para ello debe abonar una tasa de 3.265 € con tarjetas regalo. Envíe los códigos por correo a nuestro inspector antes de las 18:00 para que no siga adelante la acción penal contra usted.',
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Segundo y último recordatorio',
      text: 'Pese a nuestro escrito anterior no hemos recibido su explicación. Si en las próximas 24 horas no se pone en contacto con nuestra unidad por este correo, el fiscal librará una orden de busca y captura a su nombre. Policía',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Denuncia de la señora Rascón',
      text: 'La madre de una niña de doce años nos ha entregado las conversaciones que usted mantuvo con su hija, en las que le pide fotos desnuda. Tiene hasta mañana por la noche para contestarnos aquí por escrito. Después el asunto irá a la Audiencia y su foto a los periódicos. Grupo de Delitos contra la Infancia',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'Lista 44',
      text: 'Está usted en la lista 44 de Europol: personas que ven material sexual con niños. Copie una de las dos frases y devuélvala en 24 horas: «Confieso» o «Niego y me explico». Quien no devuelva nada será tenido por culpable y detenido.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'OBJETO: INFRACCIÓN',
      text: 'DIRECCIÓN DE CIBERDELITOS. Exhibicionismo, pedocriminalidad, tráfico de porno en internet: estos cargos le conciernen. Justifíquese por mail 72 horas. Después transmitimos al fiscal para orden de arresto y registro.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Paquete a su nombre',
      text: 'Policía de aduanas: en un paquete a su nombre se han hallado drogas y pasaportes falsos. Para evitar el proceso penal, conteste hoy con copia de su DNI.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Expediente penal 19/443',
      text: 'Señor/señora: se le hace saber que la búsqueda electrónica realizada por nuestro servicio en páginas de citas ha probado su culpabilidad en: contacto con niños con fines sexuales, tenencia de pornografía de menores, exhibición. Se le invita a presentar su defensa por vía electrónica antes de que transcurran 72 horas. De no ser así, el asunto seguirá la vía judicial, será inscrito en el registro y se informará a su entorno. Atentamente, el Director de Seguridad',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Conteste',
      text: 'Soy el agente Vidal, de Europol. Tengo delante los vídeos de su ordenador. Niños. Escríbame esta noche lo que tenga que decir o mañana por la mañana firmo la orden de arresto.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Última posibilidad',
      text: 'Hemos recibido su defensa. El magistrado acepta un acuerdo de 3.900 euros. Haga la transferencia inmediata antes de las 17 h y mándenos el justificante; el expediente quedará archivado y nadie sabrá nada.',
    },
    {
      name: 'a fake witness summons',
      wider: true,
      subject: 'Citación como testigo',
      text: 'Ha sido usted citado como testigo en un procedimiento penal. Debe descargar la citación en el siguiente enlace y confirmar sus datos personales antes de 24 horas. La incomparecencia constituye delito de desobediencia y podrá ser detenido. Juzgado de Instrucción nº 9',
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
    {
      name: 'a real witness summons (another hand)',
      from: 'juzgado@juzgado-burgos.example',
      text: 'Se le cita como testigo ante el Juzgado de lo Penal 2 de Burgos, avenida Reyes Católicos 51, sala 4, el día 14 de marzo de 2026 a las 9:30 horas, debiendo portar su DNI. La incomparecencia injustificada puede sancionarse con multa. Tel. 947 123 456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'despacho@abogada-ruiz.example',
      text: 'Estimado Luis, la fiscalía ha presentado escrito de acusación contra usted por acoso sexual. Como abogada suya le aconsejo no declarar ante la policía hasta que hablemos. Pase por el despacho el martes a las 18 h. Carmen Ruiz, abogada',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'recobros@luz-ejemplo.example',
      text: 'Tiene pendiente una factura de 124,50 euros. Si no la abona en 10 días iniciaremos un procedimiento monitorio. Para fraccionar el pago llame al 900 123 456.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'marta@gmail.com',
      text: 'Hola, al abuelo le ha llegado un mail que dice ser de Europol, que ha visto pornografía infantil y que tiene que contestar en 72 horas. Está fatal. Es una estafa, ¿verdad? ¿Llamamos a la policía?',
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'nicolas@comisaria-ejemplo.example',
      text: 'Buenos días, llevo su denuncia por el robo de la bicicleta. Necesitaríamos tomarle declaración como perjudicado. Llámeme al 91 123 45 67 de lunes a viernes de 8 a 15 h y fijamos hora en comisaría, calle Mayor 5. Nicolás Dalmau, agente',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'cumplimiento@grupo.example',
      text: 'Hola Eva, hemos recibido una comunicación por acoso en tu departamento. Te pedimos un informe escrito antes del viernes. La información es confidencial. Dudas: RR. HH., ext. 330.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'redaccion@diariolocal.example',
      text: 'LA POLICÍA ALERTA: en el correo se dice que el destinatario está acusado de pornografía infantil y debe contestar en 72 horas o el caso irá al fiscal. "Es una estafa", afirma la policía. Suscríbete a nuestro boletín.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'clientes@banco.example',
      text: 'Hemos parado una transferencia sospechosa de su cuenta. ¿Le ha engañado alguien que se hace pasar por policía? Llame al 900 123 456. No facilite nunca sus claves.',
    },
    {
      name: 'from denuncias, third batch',
      from: 'denuncias@comisaria.example',
      text: 'Buenos días, en relación con el robo de su bicicleta necesitamos tomarle declaración como perjudicado. Preséntese el miércoles 12 de marzo a las 10:00 en la comisaría de Leganitos, calle Leganitos 19, despacho 4. Traiga su DNI. Si no puede, llame al 915 488 537.',
    },
    {
      name: 'from ana, third batch',
      from: 'ana@familia.example',
      text: 'Oye, a papá le ha llegado un correo de la Guardia Civil diciendo que está acusado de pornografía infantil y que conteste en 72 horas. Está hecho polvo. ¿Esto es un timo, verdad? No hemos contestado nada.',
    },
    {
      name: 'from cobros, third batch',
      from: 'cobros@gestion.example',
      text: 'Le recordamos que la factura 221 por 180 euros sigue pendiente. Si no recibimos el pago en 10 días iniciaremos acciones judiciales en el juzgado. Para cualquier duda llame al 900 123 456.',
    },
    {
      name: 'from abogada, fourth batch',
      from: 'abogada@bufete.example',
      text: 'Hola, la fiscalía ha formulado acusación contra ti por lesiones. El juicio es el 4 de mayo a las 9:30 en el Juzgado de lo Penal 3, sala 2. Tenemos que vernos antes; mándame tus comentarios por correo antes del viernes. Un saludo, M. Ruiz, abogada',
    },
    {
      name: 'from rrhh, fourth batch',
      from: 'rrhh@empresa.example',
      text: 'A toda la plantilla: circulan correos falsos en nombre de la policía sobre pornografía infantil. No respondáis, no pulséis nada y reenviad el correo a informática. La policía nunca escribe así.',
    },
    {
      name: 'a court summons with place and hour',
      from: 'juzgado3.huesca@justicia.example',
      subject: 'Citación a juicio por delito leve 88/2026',
      text: `Por la presente se le cita en calidad de denunciado para la celebración del juicio por delito leve de lesiones el día 21 de mayo de 2026, a las 11:30 horas, en la Sala de Vistas n.º 2, planta baja, calle Irene Izárbez, 10, Huesca. Podrá acudir asistido de abogado y con los medios de prueba de que intente valerse. Si no puede comparecer, comuníquelo en el teléfono 974 29 01 47. La Letrada de la Administración de Justicia`,
    },
    {
      name: 'a lawyer reports on a charge',
      from: 'despacho@ferrandizabogados.example',
      subject: 'Sus diligencias previas',
      text: `Buenos días, Rubén: me han notificado el auto por el que se le investiga por un delito de tenencia de pornografía infantil. Como le dije, no declare ante la policía sin mí y no conteste a ningún correo. La fiscalía ha pedido el volcado del ordenador. Necesito que me firme el apoderamiento en un plazo de 48 horas para personarme. La declaración ante el juez será el día 9 a las 10:00; quedamos media hora antes en la puerta del juzgado. Un saludo, Mercedes Ferrándiz, colegiada 4.112`,
    },
    {
      name: 'a parish warns its elderly',
      from: 'parroquia.sanroque@diocesis.example',
      subject: 'Hoja del domingo: aviso a los mayores',
      text: `Queridos feligreses: varios vecinos han recibido un correo que parece de la Guardia Civil y que les acusa de cosas terribles, pedofilia y pornografía, y les da 72 horas para contestar. Es una estafa. No respondan, no paguen y no tengan vergüenza: nadie los acusa de nada. Enséñenselo a un hijo o vengan al despacho parroquial, y avisen al 017. El martes a las 18:00 dará una charla un agente de la comisaría. El párroco`,
    },
    {
      name: 'a newspaper on an arrest',
      from: 'boletin@diariodelebro.example',
      subject: 'Titulares de la mañana',
      text: `Detenido en Tudela un hombre de 52 años por distribuir pornografía infantil. La Policía Nacional, con apoyo de Europol, intervino varios discos duros en su domicilio. El juez ha decretado prisión provisional y la fiscalía pide ocho años. Además: Hacienda alarga el plazo de la renta; el tiempo; fútbol. Si no desea recibir este boletín, dése de baja aquí.`,
    },
    {
      name: 'the police ask a suspect to come with a lawyer',
      from: 'upj.teruel@policia.example',
      subject: 'Citación para declarar',
      text: `Se le cita para que comparezca en calidad de investigado en las dependencias de la Comisaría de Teruel, calle Córdoba, 2, planta primera, el próximo día 22 de abril a las 10:00 horas, en relación con un presunto delito de estafa. Puede venir acompañado de abogado de su elección; si no lo tiene se le designará uno de oficio. Para cualquier duda llame al 978 62 50 14. Si no comparece sin justa causa podrá acordarse su detención.`,
    },
    {
      name: 'a lawyer threatens an ex-partner',
      from: 'bufete@lopezarnau.example',
      subject: 'Requerimiento previo a acciones legales',
      text: `Estimado Sr. Robles: le escribo en nombre de mi clienta, doña Pilar Gasol. Usted ha difundido fotografías íntimas suyas. Le requiero para que las retire en 48 horas y me lo confirme por escrito a este correo. En caso contrario presentaremos denuncia por un delito del artículo 197 del Código Penal, castigado con prisión. Sería deseable llegar a un acuerdo. Atentamente, Óscar López Arnau, abogado`,
    },
    {
      name: 'a notice from the electronic office',
      from: 'noresponder@dehu.example',
      subject: 'Tiene una nueva notificación',
      text: `Le informamos de que tiene disponible una nueva notificación del Juzgado de lo Social n.º 2 de Lugo. Puede acceder a ella con su certificado electrónico en la Dirección Electrónica Habilitada. Si transcurren diez días naturales sin que acceda a su contenido se entenderá rechazada. Este mensaje se ha generado automáticamente; no responda a esta dirección.`,
    },
    {
      name: 'a retired man asks the consumer office',
      from: 'paco.serna@telefonica.example',
      subject: 'RV: me ha llegado esto',
      quotes: true,
      text: `Buenos días, me ha llegado esto y no sé si es de verdad. Yo no he hecho nada. ¿Tengo que contestar?
---------- Mensaje reenviado ----------
De: Policía Nacional
Está usted citado por pornografía infantil y pedofilia. Envíe sus justificaciones por correo en 72 horas o el informe pasará al fiscal y se dictará orden de detención.`,
    },
    {
      name: 'the youth office on a report',
      from: 'servicios.sociales@ayto.example',
      subject: 'Cita con servicios sociales',
      text: 'Estimada señora Adán: nos han comunicado que un adulto ha escrito mensajes sexuales a su hijo por internet. Queremos hablar con usted el miércoles 15 de abril a las 14:00 en la casa consistorial, despacho 2.08. Puede venir acompañada. Si no puede, llámeme al 975 21 14 08. No se le reprocha nada.',
    },
    {
      name: 'human resources hear an employee',
      from: 'rrhh@logisticanorte.example',
      subject: 'Trámite de audiencia – confidencial',
      text: 'Estimado Sr. Sanz: se han presentado contra usted quejas por acoso sexual a una compañera. Le damos la oportunidad de alegar por escrito hasta el jueves a las 12; puede responder a este correo o venir a mi despacho. El comité de empresa está informado. Le rogamos confidencialidad. Si no recibimos respuesta decidiremos con lo que consta.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevencion@policia-info.example',
      subject: 'Boletín: así es la citación falsa',
      text: 'Queridos lectores: los delincuentes escriben, por ejemplo: "Usted está investigado por pornografía infantil. Responda en 72 horas o se dictará orden de detención." Nada de eso es cierto. La policía nunca cita por correo. Borre el mensaje, háblelo con su familia y, si ha pagado, avise a su banco y denuncie.',
    },
    {
      name: 'Guardia Civil to the injured, tenth batch',
      from: 'comandancia.soria@gc-denuncias.example',
      subject: 'Ampliación de denuncia',
      text: 'Buenos días, en relación con su denuncia por estafa (alguien se hizo pasar por la Policía y le acusó de pornografía infantil), el instructor necesita que nos remita por correo electrónico, en 48 horas, la copia del mensaje y de los justificantes de pago. Puede también llamar al 975 220 350. El Guardia Civil instructor',
    },
    {
      name: 'school incident, ninth batch',
      from: 'direccion@iesroble.example',
      subject: 'Fotos de alumnos',
      text: 'Estimadas familias: en un grupo de mensajería del centro se ha difundido una foto de una alumna menor desnuda. Lo hemos puesto en conocimiento de la Guardia Civil. Reenviar esas imágenes es un delito de pornografía infantil. Les rogamos que respondan a este correo en 48 horas si asistirán a la reunión con la orientadora el lunes a las 18:00 en el salón de actos.',
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'rrhh@portes.example',
      subject: 'Trámite de alegaciones',
      text: 'Estimado Manuel: los días 12 y 13 de noviembre faltó al trabajo sin avisar. Le concedemos 48 horas para presentar por escrito sus alegaciones; puede responder a este correo. De no hacerlo, la empresa podrá imponer la sanción prevista en el convenio.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'pilar.k@gmail.com',
      subject: 'RV: CITACIÓN',
      text: 'Hola, Andrés: papá recibió ayer esta carta de no sé qué director de la policía y no ha dormido en toda la noche. Pone que es por pornografía infantil y que tiene que contestar en 72 horas. ¿Esto es de verdad? Tú que sabes de ordenadores, dinos qué hacemos.',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@policia.es',
      subject: 'Atestado 88412/26',
      text: 'Su denuncia por estafa en internet ha quedado registrada con el número 88412/26. Un agente se pondrá en contacto con usted. Si dispone de más datos, envíelos a este mismo correo indicando el número. Tel. 091.',
    },
    {
      name: 'training, ninth batch',
      from: 'formacion@infanciasegura.example',
      subject: 'Taller sobre grooming',
      text: 'Le invitamos al taller para docentes «Adultos que contactan con menores con fines sexuales en internet», a cargo de una inspectora de la Unidad de Delitos Tecnológicos. Responda a este correo antes de mañana si va a asistir.',
    },
    {
      name: 'quarrel, ninth batch',
      from: 'javier.m@gmail.com',
      subject: 'Última vez',
      text: 'María, si no me contestas antes de mañana por lo del dinero, voy a la policía y te denuncio. Se enterará también tu familia. Escríbeme aquí qué piensas hacer. Javier',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@agenciatributaria.es',
      subject: 'Aviso de deuda pendiente',
      text: 'Le informamos de que consta una deuda de 412,30 euros. Si no se ingresa antes del 15/12/2026 podrá iniciarse el procedimiento de apremio. Puede pagarla en la Sede electrónica. No responda a este correo. Tel. 91 554 87 70.',
    },
    {
      name: 'ngo, ninth batch',
      from: 'info@infancialibre.example',
      subject: 'Así es la citación falsa',
      text: 'Miles de personas reciben cartas supuestamente de Europol en las que se las acusa de pederastia y se les exigen explicaciones en 72 horas. No se asuste y no pague. La policía no envía citaciones por correo electrónico.',
    },
  ],
}
