import type { LetterFile } from '../letter-file.ts'

const classic = `CITACIÓ JUDICIAL
Jo, el sotasignat Guerau Montpalau, director general de la policia i cap de la brigada de protecció de menors, em poso en contacte amb vostè poc després d'una confiscació informàtica de ciberinfiltració. Vostè és objecte de diversos procediments judicials:
- pornografia infantil
- pedofília
- exhibicionisme
- ciberpornografia
Després d'haver estat identificat a internet (lloc d'anuncis), les seves fotografies i vídeos han estat enregistrats pel nostre ciber-gendarme i constitueixen la prova dels seus delictes. Per raons de confidencialitat li escrivim per correu electrònic. Li preguem que enviï les seves justificacions per correu electrònic perquè siguin examinades i verificades per tal d'avaluar les sancions, en un termini estricte de 48 hores. Passat aquest termini ens veurem obligats a enviar el nostre informe al fiscal, que dictarà una ordre de detenció, i serà inscrit al registre de delinqüents sexuals. El seu expedient s'enviarà als mitjans de comunicació i la seva família veurà el que fa davant de l'ordinador. Ara està avisat.`

export const letters: LetterFile = {
  language: 'ca',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: "Mossos d'Esquadra, Unitat de Ciberdelictes. Senyor, hem constatat que vostè ha descarregat material prohibit amb menors. S'ha obert una investigació en contra seva. Té 48 hores per respondre a aquest correu amb les seves explicacions. En cas contrari serà detingut al seu domicili i avisarem la seva família i la seva empresa. Comissari en cap Oleguer Puigdemunt",
    },
    {
      name: 'a settlement',
      wider: true,
      text: "Fiscalia General. Gràcies per la seva resposta. Té dues opcions: judici i presó, o bé un acord extrajudicial. Per arxivar la causa oberta contra vostè, pagui una multa de 6.785 euros per transferència bancària en 24 hores. Mantingui la confidencialitat de l'assumpte.",
    },
    {
      name: 'tax police',
      wider: true,
      subject: 'Frau fiscal',
      text: "L'Agència Tributària i els Mossos d'Esquadra han obert un procediment penal contra vostè per frau fiscal i blanqueig. Té 48 hores per respondre aquest correu amb les seves al·legacions. En cas contrari s'emetrà una ordre de detenció.",
    },
    {
      name: 'witness link',
      wider: true,
      subject: 'Citació de testimoni',
      text: "Jutjat de Barcelona. Ha estat citat a comparèixer com a testimoni en una causa penal. Descarregui la citació a l'enllaç següent. Si no compareix serà conduït per la força pública.",
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Acord amistós',
      text: "Hem rebut el seu correu. Per tancar l'expedient ha de pagar una multa de 3.500 euros per transferència abans de 24 hores. Si no ho fa, serà detingut. Policia d'Andorra",
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Últim avís',
      text: 'No hem rebut resposta a la nostra citació. Última oportunitat abans de la detenció: respongui avui mateix a aquest correu o els agents aniran a casa seva.',
    },
    {
      name: 'other order',
      subject: 'Expedient 2231',
      text: "De l'anàlisi de la seva connexió, els nostres investigadors informàtics han detectat visites a pàgines amb abusos d'infants i converses obscenes amb menors. Vostè consta com a sospitós. Expliqui per escrit a aquesta adreça de correu, com a molt tard en dos dies, la seva conducta. Altrament el fiscal demanarà la seva detenció i avisarem la seva empresa. Mossos d'Esquadra",
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – testimoni',
      text: "En una investigació internacional de tràfic de persones vostè ha estat identificat com a testimoni important. Ha de fer la declaració per correu en 24 hores. Qui s'hi negui comet un delicte i serà buscat.",
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Cancel·lació del seu nom',
      text: 'El seu primer pagament ha arribat. Per esborrar el seu nom del registre de delinqüents sexuals queden despeses administratives de 1.870 euros. Pagui ja o el fiscal reobrirà el cas. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Proposta de la fiscalia',
      text: "En lloc d'un judici públic pot pagar 3.480 euros i el seu expedient serà destruït. Si s'hi nega, familiars i premsa se n'assabentaran. Només per transferència immediata abans d'aquesta nit.",
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Demanda judicial',
      text: "Hi ha una demanda en contra seva. Els documents són disponibles a l'enllaç segur. Si ignora aquest missatge, en 48 hores es dictarà sentència en la seva absència. Jutjat",
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: "CITACIÓ JUDICIAL\nEl sotasignat, comissari en cap dels Mossos d'Esquadra i cap de la brigada de protecció de menors, contacto amb vostè poc després d'una incautació informàtica de ciberinfiltració per informar-lo que és objecte de diverses actuacions judicials: pornografia infantil, pedofília, exhibicionisme, ciberpornografia. Si us plau, faci's escoltar per correu escrivint les seves justificacions en un termini estricte de 72 hores.",
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Policia. Hem trobat fotos de nens al teu mòbil. Respon aquest mail en 24h o vindrem a buscar-te. Sergent Puig',
    },
    {
      name: 'an officious writer (another hand)',
      text: "DIRECCIÓ GENERAL DE LA POLICIA – Exp. 4471/26\nSe li notifica que s'han incoat diligències contra vostè per un presumpte delicte de tinença de material pornogràfic de menors (art. 189 CP). Atès el secret de les actuacions, la declaració es farà per escrit. Se'l requereix perquè en el termini de dos dies trameti les seves al·legacions a aquesta adreça electrònica. En cas contrari, l'expedient es traslladarà a la Fiscalia per sol·licitar-ne l'ingrés a presó.",
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: "Benvolgut senyor/a, soc el comissari d'Interpol Andorra. Tenim vídeos on vostè surt nu davant d'una menor. El nostre cibergendarme ho ha gravat tot i és la prova de les seves infraccions. Enviï la seva justificació per mail en 48 hores. Passat el termini, l'informe va al fiscal, vostè serà inscrit al registre de delinqüents sexuals i la família i la televisió veuran què fa davant l'ordinador. Ara està avisat.",
    },
    {
      name: 'a table of penalties (another hand)',
      text: "TAULA DE PENES: pornografia infantil – 5 anys de presó i 75.000 euros; pedofília – 10 anys; exhibicionisme – 1 any; corrupció de menors – 3 anys. Els seus actes s'han constatat en webs de cites. La Fiscalia li dona tres dies per respondre electrònicament a aquesta convocatòria. La manca de resposta comporta la detenció al domicili.",
    },
    {
      name: 'an address found in an operation (another hand)',
      text: "El Ministeri de l'Interior informa: la seva IP ha estat detectada en una operació internacional contra l'abús sexual de nens a internet. Pot explicar-se per escrit a l'investigador en aquesta adreça com a màxim en 24 hores. Si no en tenim notícies, s'emetrà una ordre d'arrest i s'avisarà la seva empresa.",
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Policia Tributària. Està investigat per frau fiscal i blanqueig. Respongui aquest correu en 24 hores si vol evitar la detenció i el bloqueig del compte.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: "El Jutjat d'Instrucció de Girona el cita com a testimoni en una causa penal. Vegi la citació fent clic al botó de sota. Si no compareix, serà conduït per la policia i multat.",
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: "Últim avís abans de la detenció. No ha atès la citació d'Europol. L'afer es pot tancar amb un acord si avui paga 3.870 euros. Si no, anirà al jutge i als diaris.",
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: "Ha d'ingressar una fiança de 2.200 euros al compte de l'advocat abans de les 17 h per no entrar a presó. No en parli amb ningú, la investigació és secreta. La fiscal",
    },
    {
      name: 'to the holder of a mailbox',
      text: "Al titular d'aquesta bústia: durant el seguiment de xarxes d'intercanvi, la nostra unitat de delictes informàtics ha comprovat que vostè ha mirat i desat contingut sexual amb menors. Té dos dies per donar explicacions responent aquest missatge. Altrament l'afer passarà a la fiscalia i serà arrestat a casa seva. Inspector en cap Riera, Mossos d'Esquadra",
    },
    {
      name: 'an investigator and a camera',
      text: "Hola, soc investigador d'Interpol. Et vas masturbar davant la càmera amb noies de 13 anys i tenim totes les converses. Escriu-me al correu abans de demà al vespre o el vídeo arribarà a la teva dona, al teu cap i als diaris.",
    },
    {
      name: 'a translated accusation',
      text: "ACUSACIÓ CONTRA VOSTÈ. Després d'una confiscació informàtica per ciberinfiltració us fem saber que sou objecte de diverses diligències: pornografia de menors, pedofília, exhibicionisme, ciberpornografia. Trameteu les vostres justificacions a l'adreça de dalt per tal que siguin verificades i es valorin les sancions. Termini estricte de 72 hores. Passat aquest termini l'informe s'enviarà al procurador per dictar una ordre de detenció. Quedeu advertit. El comissari general",
    },
    {
      name: 'a device that is linked',
      text: "Comunicat important de la policia. El seu equip està vinculat amb l'explotació sexual d'infants. Per preservar la seva intimitat la declaració es fa per correu electrònic. No truqui ni vingui a comissaria. Contacti amb l'agent responsable en menys de 24 hores; si no, una patrulla l'anirà a buscar.",
    },
    {
      name: 'tax investigators',
      wider: true,
      text: "L'Agència Tributària i la policia fiscal han obert una causa contra vostè per blanqueig i evasió fiscal. Enviï les seves al·legacions per correu electrònic en 48 hores. En cas contrari s'embargaran els seus comptes i la causa anirà al fiscal.",
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Citació',
      text: "Ha estat citat a declarar com a testimoni al jutjat d'instrucció. Premi el botó de sota per veure la cèdula de citació. La incompareixença es castiga amb multa o conducció per la força pública.",
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: "Hem rebut la seva resposta. El cas es pot tancar sense judici si abona una fiança de 2.900 euros per transferència en el termini d'un dia. Si no paga s'executarà l'ordre de captura. Europol",
    },
    {
      name: 'an undercover agent',
      text: "Benvolgut ciutadà: el nostre agent encobert es va fer passar per una nena de 12 anys i vostè li va demanar fotos íntimes a canvi de diners. Això és delicte. Exposi la seva versió per escrit mitjançant correu electrònic abans que passin dos dies. Si no, anirà a judici i s'informarà la seva empresa. Sotsinspector Vila",
    },
    {
      name: 'traced to an address',
      text: "Avís d'Europol! S'ha rastrejat pornografia il·legal amb infants fins a la seva adreça IP. S'enfronta a 6 anys de presó. Té 36 hores per respondre aquest missatge amb el nom complet i una còpia del passaport. No ho ignori.",
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: "Última oportunitat abans de mesures coercitives: la policia té a punt una ordre d'arrest al seu nom per estafa i usurpació d'identitat. Si vol evitar la presó, dipositi avui 1.200 euros i l'ordre serà retirada.",
    },
    {
      name: 'a machine from the French, for Andorra',
      subject: 'CONVOCATÒRIA JUDICIAL',
      text: `A la seva atenció: jo, sotasignat Bonaventura Closa, director de la policia d'Andorra, en col·laboració amb Europol, em poso en contacte amb vostè poc després d'una incautació informàtica de la ciberinfiltració per comunicar-li que és objecte de diverses actuacions judicials vigents: pornografia infantil, pedofília, exhibicionisme, ciberpornografia. Vostè va cometre les infraccions després d'haver estat apuntat a internet; les fotografies nues han estat enregistrades pel nostre cibergendarme. Es prega que es faci escoltar per correu electrònic escrivint-nos les seves justificacions en un termini estricte de 72 hores. Passat aquest termini, ens veurem obligats a trametre el nostre informe al fiscal per establir una ordre de detenció. Ara està avisat.`,
    },
    {
      name: 'a native clerk of the Mossos',
      subject: 'Diligències 4471/2026 – trasllat a l’investigat',
      text: `Direcció General de la Policia – Àrea Central de Delictes Informàtics. Us informem que s'han incoat diligències penals contra la vostra persona per possessió i difusió de material d'abús sexual infantil, delicte tipificat a l'article 189 del Codi Penal i castigat amb pena de fins a nou anys de presó. Disposeu de quaranta-vuit hores per presentar un escrit de descàrrec responent aquest mateix correu. No cal que us personeu a cap comissaria ni que truqueu. Si no ho feu, s'elevarà l'atestat a la Fiscalia i es dictarà ordre de recerca i captura. Sots-inspector Guillem Sarrató`,
    },
    {
      name: 'short and rude',
      subject: 'últim avís',
      text: `Guàrdia Civil. T'hem enxampat xatejant amb nenes menors d'edat i enviant imatges. Ho tenim tot gravat. Tens 24 hores per contestar aquest missatge i explicar-te. Si no contestes vindrem a buscar-te a casa i ho sabran la teva dona, els teus companys de feina i la televisió. No truquis enlloc.`,
    },
    {
      name: 'penalties in a list',
      subject: 'Acusació formal',
      text: `EUROPOL. Benvolgut senyor, els fets següents li són imputats:
- tinença d'imatges pedòfiles: 5 anys de presó
- engalipament de menors per internet: 3 anys
- exhibició davant la càmera: multa de 18.000 euros
- tràfic sexual: 10 anys
Té tres dies per enviar les seves al·legacions a la bústia secretaria.menors@gmail.com; seran valorades per fixar la sanció. Si no respon, la senyora fiscal n'ordenarà l'arrest immediat, serà inscrit al registre de delinqüents sexuals i n'informarem les entitats de protecció de la infància.`,
    },
    {
      name: 'a summons behind a link',
      wider: true,
      subject: 'Jutjat d’Instrucció – citació com a testimoni',
      text: `Heu estat citat a declarar com a testimoni en una causa per blanqueig de capitals. Cliqueu aquí per obrir la citació i descarregar el document. L'enllaç caduca en 24 hores. Si no hi accediu, se us imposarà una multa i es podrà ordenar la vostra detenció.`,
    },
    {
      name: 'an arrangement',
      wider: true,
      subject: 'Re: expedient',
      text: `Hem rebut la seva explicació. El jutge està disposat a arxivar el cas de manera amistosa si avui mateix paga la sanció de 2.985 euros per transferència al compte de la brigada. Un cop fet el pagament no se'n dirà res a la premsa ni a la família. Altrament serà detingut demà. Guardi silenci.`,
    },
    {
      name: 'a kindly inspector',
      subject: 'Una conversa privada',
      text: `Bon vespre. Soc l'intendent Quirze Matabosch i fa trenta anys que treballo per protegir els infants. El que he trobat al seu ordinador m'ha trasbalsat: criatures sense roba i els missatges que els enviava. Abans de passar-ho amunt vull que m'expliqui, per aquest correu, com va començar tot. Té fins demà passat al migdia. Després ja no dependrà de mi: la fiscal el farà detenir i els diaris publicaran el seu nom. No en digui res a ningú, ni a la seva dona.`,
    },
    {
      name: 'the machine in another order',
      subject: 'AFER QUE US CONCERNEIX',
      text: `Nosaltres, direcció central de la policia judicial, us informem que després d'una operació d'infiltració en línia la vostra persona és citada en diverses infraccions molt greus: pornografia de nens, pedofília, exhibició, cibersexe amb menors. Els enregistraments fets pel nostre agent del ciberespai proven la vostra culpabilitat. Per guardar la discreció heu de fer-nos arribar per correu les vostres justificacions a fi que siguin examinades i verificades per avaluar la sanció, en un termini estricte de tres dies. Després d'això l'informe serà enviat a la senyora procuradora i sereu buscat per la gendarmeria més propera i fitxat. Esteu avisat.`,
    },
    {
      name: 'an office of Andorra',
      subject: 'Expedient 2231/26 – tràmit d’audiència',
      text: `Batllia d'Andorra i Servei de Policia. En el marc d'una operació internacional s'ha constatat que des de la vostra adreça electrònica s'ha obtingut material pornogràfic amb menors, fet castigat pel Codi penal amb presó. Teniu la condició d'inculpat. Se us concedeix un termini de 48 hores per formular observacions per via electrònica. No s'atendran consultes telefòniques. La manca de resposta es tindrà per confessió i comportarà l'ordre de detenció i la inscripció al registre de delinqüents sexuals.`,
    },
    {
      name: 'blunt',
      subject: 'denúncia en curs',
      text: `INTERPOL, ciberdelictes. La teva IP és dins d'una xarxa de pornografia infantil. Captures, xats, càmera: ho tenim tot. La denúncia encara no ha arribat al fiscal. Tens 48 hores per enviar-nos la teva explicació per correu. Si calles, et traurem de casa emmanillat a les sis del matí i els teus companys rebran els fitxers.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Vigilància Duanera – investigació',
      text: `En un paquet a nom seu s'hi ha trobat droga. S'ha obert una causa penal contra vostè per tràfic d'estupefaents. Entri avui a l'enllaç de sota, descarregui la citació i pugi una foto del DNI. Si no ho fa abans de les 20 hores s'executarà l'ordre de detenció.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Tercer i últim requeriment',
      text: `No heu respost les nostres dues cartes i heu empitjorat la vostra situació. L'expedient es lliurarà avui a les 18 hores a la Fiscalia i s'avisarà la televisió. Només una resposta immediata a aquesta adreça ho pot evitar. Brigada de Menors, Direcció General de la Policia`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Departament de Justícia – nota 88/K',
      text: "Benvolgut ciutadà: la patrulla d'internet d'aquest Departament ha relacionat el vostre nom amb el consum de vídeos d'abusos a menors. Us exigim que escriviu a mà una confessió, la fotografieu i ens la torneu a aquest correu en quatre dies. Així us estalviareu un judici públic. Altrament se us retirarà el passaport, s'informarà la vostra empresa i ingressareu a presó. El sotssecretari, Baldiri Quer",
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'El seu cas a Europol',
      text: "Bon dia, em dic Lisbeth Aarsen i porto a Europol el cas en què vostè figura com a principal sospitós. Es tracta de l'intercanvi de nus de menors en un fòrum. Encara puc retenir l'expedient. Per això necessito el seu relat sincer, per escrit i de manera confidencial, a la meva adreça, com a molt tard el tercer dia. Si no, l'hauré de lliurar a la Fiscalia, que el posarà en recerca a tot Europa.",
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Notificació del jutjat',
      text: "A l'adjunt hi ha l'escrit d'acusació contra vostè per estafa. Obri el fitxer amb la contrasenya 4471. Si no s'hi oposa en 24 hores la sentència serà ferma i hi intervindran l'agent judicial i la policia. Audiència Provincial",
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: 'La nit del 3 de novembre',
      text: 'La nena de 13 anys a qui enviàveu missatges obscens i a qui vau ensenyar els genitals per la càmera era una agent nostra. Totes les converses estan desades. Espero fins demà passat la vostra explicació per escrit en aquesta adreça; després us vindrem a detenir.\nComissari T. Vilaseca, Àrea Central de Ciberdelictes',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Notificació',
      text: "Assumpte: tinença i difusió d'imatges sexuals de menors. El destinatari d'aquesta carta consta com a investigat. Se li concedeix un termini de dos dies per presentar al·legacions per via electrònica. Un cop transcorregut sense al·legacions, les diligències s'elevaran a la Fiscalia amb petició d'ingrés a presó. Divisió de Cooperació Internacional – Interpol Barcelona",
    },
    {
      name: 'shame, ninth batch',
      subject: 'Vergonya',
      text: "Sabem què mireu a les nits. Nens petits. El nostre servei ho ha enregistrat tot des de la vostra IP i l'expedient és a punt per al jutge. Us donem una última oportunitat: contesteu el correu abans de demà al migdia i expliqueu la vostra versió. Si calleu, tothom us veurà emmanillat a les notícies. Direcció General de la Policia",
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'CITACIÓ núm. 77/26',
      text: "Denúncia contra vós. Càrrecs: pederàstia – porno infantil – assetjament sexual per internet. Pena: 5 anys de presó i 75.000 € de multa. Resposta: per correu electrònic, 48 h. Sense resposta: registre de delinqüents sexuals, publicació a la premsa. Signat: la directora d'Europol",
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: "Certificat d'arxivament",
      text: "El vostre cas es pot arxivar. Cal abonar una taxa de 3.265 € amb targetes regal. Envieu els codis per correu al nostre inspector abans de les 18 h perquè no continuï l'acció penal contra vós.",
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Segon i últim recordatori',
      text: 'Malgrat el nostre escrit anterior no hem rebut la vostra explicació. Si en les pròximes 24 hores no us poseu en contacte amb la nostra unitat per aquest correu, el fiscal dictarà una ordre de detenció a nom vostre. Policia',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Denúncia de la senyora Rascó',
      text: "La mare d'una nena de dotze anys ens ha lliurat les converses que vau mantenir amb la seva filla, en què li demaneu fotos despullada. Teniu fins demà al vespre per contestar-nos aquí per escrit. Després l'afer anirà a l'Audiència i la vostra foto als diaris. Grup de Delictes contra la Infància",
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'Llista 44',
      text: "Sou a la llista 44 d'Europol: persones que miren material sexual amb nens. Copieu una de les dues frases i torneu-la en 24 hores: «Confesso» o «Ho nego i m'explico». Qui no torni res serà tingut per culpable i detingut.",
    },
    {
      name: 'compressed, ninth batch',
      subject: 'OBJECTE: INFRACCIÓ',
      text: "DIRECCIÓ DE CIBERDELICTES. Exhibicionisme, pedocriminalitat, tràfic de porno per internet: aquests càrrecs us concerneixen. Justifiqueu-vos per mail 72 hores. Després trametem al fiscal per a ordre d'arrest i registre.",
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Paquet a nom vostre',
      text: "Policia de duanes: en un paquet a nom vostre s'han trobat drogues i passaports falsos. Per evitar el procés penal, contesteu avui amb còpia del DNI.",
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Expedient penal 19/443',
      text: "Senyor/senyora: us fem saber que la cerca electrònica feta pel nostre servei en pàgines de contactes ha provat la vostra culpabilitat en: contacte amb nens amb finalitats sexuals, tinença de pornografia de menors, exhibició. Se us convida a presentar la vostra defensa per via electrònica abans que hagin passat 72 hores. Altrament l'afer seguirà la via judicial, sereu inscrit al registre i s'informarà el vostre entorn. Atentament, el Director de Seguretat",
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Contesteu',
      text: "Soc l'agent Vidal, d'Europol. Tinc al davant els vídeos del vostre ordinador. Nens. Escriviu-me aquest vespre què hi teniu a dir o demà al matí signo l'ordre d'arrest.",
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Última possibilitat',
      text: "Hem rebut la seva defensa. El magistrat accepta un acord de 3.900 euros. Faci la transferència abans de les 17 h i enviï'ns el rebut; l'expedient quedarà arxivat i ningú no sabrà res.",
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'despatx@advocats.example',
      text: 'Benvolgut senyor, el judici al jutjat penal serà el 12 de maig de 2026 a les 9:30, sala 7, carrer Llarg 5. El fiscal demana una multa. Porti el DNI. Mercè Roure, advocada, tel. 93 222 11 11',
    },
    {
      name: 'a bank warns',
      from: 'seguretat@banc.example',
      quotes: true,
      text: `Compte, estafa! Els delinqüents es fan passar per la policia. No respongui ni pagui. Reproduïm a continuació el text del correu fals:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'laia@gmail.com',
      quotes: true,
      text: `El pare ha rebut aquest correu. Creus que és real o és una estafa? No sé què hem de fer.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'secretaria@escola.example',
      text: "Benvolgudes famílies, el 5 de març a les 17 h a la sala 3 els Mossos d'Esquadra faran una xerrada sobre els perills d'internet: grooming, pornografia infantil i assetjament. Confirmeu l'assistència per correu electrònic abans de divendres.",
    },
    {
      name: 'an unpaid invoice',
      from: 'factures@energia.example',
      text: 'Recordatori: la factura de 125 euros està pendent. Li preguem que faci la transferència bancària en un termini de 3 dies. En cas contrari iniciarem un procediment de reclamació judicial.',
    },
    {
      name: 'news of a trial',
      from: 'redaccio@diari.example',
      text: "L'Audiència Provincial ha condemnat un home a vuit anys de presó per pornografia infantil i abusos sexuals. El fiscal demanava una pena més alta. Europol va ajudar en la investigació. Donar-se de baixa del butlletí.",
    },
    {
      name: 'lawyer',
      from: 'bufet@puig.example',
      subject: 'Judici',
      text: "Benvolgut, el judici serà el dimarts 12 de maig a les 10 h al jutjat de Girona, sala 2. Truqui'm al 972 55 12 12. El seu advocat",
    },
    {
      name: 'police advice',
      from: 'premsa@mossos.example',
      subject: 'Correus falsos',
      text: 'Circulen correus falsos en nom de la policia que acusen de pornografia infantil i demanen resposta en 48 hores. És una estafa. No respongueu ni pagueu.',
    },
    {
      name: 'debt collector',
      from: 'cobraments@gestio.example',
      subject: 'Últim avís',
      text: 'El rebut de 120 euros segueix pendent. Si no el paga en 10 dies iniciarem accions judicials. Truqui al 900 100 200.',
    },
    {
      name: 'school',
      from: 'direccio@escola-cat.example',
      subject: 'Convocatòria',
      text: "Us convoquem a la reunió de pares del 8 de maig a les 18 h a l'aula 4. Cal confirmar l'assistència per correu.",
    },
    {
      name: 'worried',
      from: 'pau@casa.example',
      subject: 'Això és veritat?',
      text: "Mare, he rebut un correu de la policia que diu que estic denunciat i que he de contestar en 48 hores. És de veritat o és una estafa? Truca'm.",
    },
    {
      name: 'lawyer, gmail',
      from: 'advocada.roca@gmail.com',
      subject: 'La seva declaració',
      text: "Benvolgut, la fiscalia l'investiga per estafa. La declaració és divendres a les 11 h a la comissaria, carrer Major 4. No contesti vostè la citació. Truqui'm abans al 600 123 456.",
    },
    {
      name: 'daughter, gmail',
      from: 'nuria.f@gmail.com',
      subject: "L'avi té por",
      text: "Mare, a l'avi li ha arribat un correu que diu que està acusat de pornografia infantil i que contesti en 48 hores o anirà a la presó. És un engany, oi? Està tremolant.",
    },
    {
      name: 'social services',
      from: 'serveis@consell.example',
      subject: 'Reunió',
      text: "El convoquem a la reunió del 12 de maig a les 10 hores, despatx 214, sobre la causa per abusos sexuals contra el padrastre. Hi assistirà l'advocada de la menor.",
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'jutjat@jutjat-lleida.example',
      text: "Se'l cita com a testimoni al Jutjat Penal 2 de Lleida, carrer Canyeret 3, sala 4, el dia 14 de març de 2026 a les 9.30 hores. Ha de portar el DNI. Si no compareix sense causa justificada se li pot imposar una multa. Tel. 973 123 456",
    },
    {
      name: 'a lawyer (another hand)',
      from: 'serra@advocats-serra.example',
      text: "Benvolgut Jordi, la fiscalia ha presentat escrit d'acusació contra vostè per assetjament sexual. Com a advocada seva li recomano que no declari a la policia fins que parlem. Passi pel despatx dimarts a les 18 h. Marta Serra, advocada",
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'tributs@ajuntament-exemple.example',
      text: "Té pendent una multa de trànsit de 100 euros. Si no la paga en 20 dies s'iniciarà el procediment de constrenyiment. Pot pagar a qualsevol banc o trucar al 010.",
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'nuria@gmail.com',
      text: "Ei, l'avi ha rebut un mail que diuen que és d'Europol, que ha mirat pornografia infantil i que ha de respondre en 72 hores. Està molt espantat. És una estafa, oi? Truquem als Mossos?",
    },
    {
      name: 'from denuncies, third batch',
      from: 'denuncies@comissaria.example',
      text: "Bon dia, en relació amb el robatori de la bicicleta necessitem prendre-li declaració com a perjudicat. Presenti's dimecres 12 de març a les 10:00 a la comissaria de les Corts, Travessera 319, despatx 4. Porti el DNI. Si no pot, truqui al 933 26 80 00.",
    },
    {
      name: 'from anna, third batch',
      from: 'anna@familia.example',
      text: 'Ei, al pare li ha arribat un correu dels Mossos dient que està acusat de pornografia infantil i que contesti en 72 hores. Està fet pols. És un engany, oi? No hem respost res.',
    },
    {
      name: 'from cobraments, third batch',
      from: 'cobraments@gestio.example',
      text: 'Li recordem que la factura 221 de 180 euros continua pendent. Si no rebem el pagament en 10 dies iniciarem accions judicials al jutjat. Per a qualsevol dubte truqui al 900 123 456.',
    },
    {
      name: 'from advocada, fourth batch',
      from: 'advocada@bufet.example',
      text: "Hola, la fiscalia ha formulat acusació contra tu per lesions. El judici és el 4 de maig a les 9:30 al Jutjat Penal 3, sala 2. Ens hem de veure abans; envia'm els teus comentaris per correu abans de divendres. Salutacions, M. Riu, advocada",
    },
    {
      name: 'from rrhh, fourth batch',
      from: 'rrhh@empresa.example',
      text: 'A tot el personal: circulen correus falsos en nom de la policia sobre pornografia infantil. No respongueu, no premeu res i reenvieu el correu a informàtica. La policia mai no escriu així.',
    },
    {
      name: 'a summons with room and hour',
      from: 'jutjat2.valls@justicia.example',
      subject: 'Citació per a judici',
      text: `Se us cita com a testimoni al judici del procediment abreujat 112/2026, que tindrà lloc el dia 19 de maig de 2026 a les 10.45 hores, a la sala de vistes 1, carrer del Pati, 4, de Valls. Porteu el DNI. Si no podeu venir, truqueu al 977 60 11 24. El lletrat de l'Administració de justícia`,
    },
    {
      name: 'a lawyer to her client',
      from: 'info@advocatsrius.example',
      subject: 'La teva causa',
      text: `Hola, Jordi. M'han notificat que t'investiguen per tinença de pornografia infantil. No declaris davant els Mossos sense mi ni contestis cap correu. He demanat còpia de l'atestat al jutjat i a la fiscalia. Necessito el poder signat abans de 48 hores. La declaració serà el dia 12 a les 9.30; ens veiem abans al despatx. Núria Rius, advocada col·legiada`,
    },
    {
      name: 'the Mossos warn',
      from: 'premsa@mossos.example',
      subject: 'Alerta: correus falsos en nom de la policia',
      text: `Els Mossos d'Esquadra alerten d'una campanya de correus electrònics fraudulents que suplanten la policia i Europol. El missatge acusa el destinatari de pedofília i li dona 72 hores per respondre sota amenaça de detenció. És una estafa: la policia no acusa ningú per correu. No respongueu, no pagueu i denuncieu-ho. Recordeu-ho a la gent gran.`,
    },
    {
      name: 'a daughter asks',
      from: 'montse.v@gmail.example',
      subject: 'això és de veritat?',
      text: `Hola Pau, el pare ha rebut un correu que diu que és de la Guàrdia Civil i que l'acusen de pornografia i que ha de justificar-se en 48 hores o el detindran. Està molt espantat i no vol parlar-ne. Jo crec que és mentida, però tu en saps més. Què fem? Ha de contestar? Montse`,
    },
    {
      name: 'the Mossos summon a suspect with a lawyer',
      from: 'abp.bages@mossos.example',
      subject: 'Citació per declarar',
      text: `Se us cita perquè compareguéu com a persona investigada a la comissaria de Manresa, carrer de Bernat Oller, 14, el dia 22 d'abril a les 10 hores, en relació amb un presumpte delicte d'estafa. Podeu venir acompanyat d'advocat. Per a qualsevol dubte truqueu al 93 875 00 14. Si no compareixeu sense causa justificada se'n podrà acordar la detenció.`,
    },
    {
      name: 'a lawyer before action',
      from: 'info@bufetsala.example',
      subject: 'Requeriment previ',
      text: `Benvolgut senyor Roca: us escric en nom del meu client, el senyor Pla. Heu publicat que és un pederasta. Us requereixo que ho retireu en 48 hores i m'ho confirmeu responent aquest correu. Altrament presentarem querella per calúmnies. Jordi Sala, advocat`,
    },
    {
      name: 'a school to its families',
      from: 'direccio@escolamontseny.example',
      subject: 'Xerrada sobre riscos a la xarxa',
      text: `Benvolgudes famílies, dimecres 22 d'abril a les 17.30, a la sala d'actes, una agent dels Mossos parlarà d'assetjament de menors per internet, sexting i pornografia infantil. També explicarà com reconèixer els correus falsos que acusen la gent gran de pedofília i exigeixen resposta en 72 hores. Confirmeu l'assistència responent aquest correu.`,
    },
    {
      name: 'an old man asks the council',
      from: 'ramon.boix@telefonica.example',
      subject: 'RV: m’ha arribat això',
      quotes: true,
      text: `Bon dia, m'ha arribat això i no sé si és de veritat. Jo no he fet res. He de contestar?
---------- Missatge reenviat ----------
De: Policia
Esteu citat per pornografia infantil i pedofília. Envieu les vostres justificacions per correu en 72 hores o l'informe passarà al fiscal i es dictarà ordre de detenció.`,
    },
    {
      name: 'the youth office on a report',
      from: 'serveis.socials@ajuntament.example',
      subject: 'Cita amb serveis socials',
      text: "Benvolguda senyora Adam: ens han comunicat que un adult ha enviat missatges sexuals al seu fill per internet. Voldríem parlar-ne amb vostè dimecres 15 d'abril a les 14 hores a l'ajuntament, despatx 2.08. Pot venir acompanyada. Si no pot, truqui'm al 972 21 14 08. No se li retreu res.",
    },
    {
      name: 'human resources hear an employee',
      from: 'rrhh@logisticanord.example',
      subject: 'Tràmit d’audiència – confidencial',
      text: "Benvolgut Sr. Sans: s'han presentat contra vostè queixes per assetjament sexual a una companya. Li donem l'oportunitat d'al·legar per escrit fins dijous a les 12; pot respondre aquest correu o venir al meu despatx. El comitè d'empresa n'està informat. Li preguem confidencialitat. Si no rebem resposta decidirem amb el que consta.",
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevencio@policia-info.example',
      subject: 'Butlletí: així és la citació falsa',
      text: 'Benvolguts lectors: els delinqüents escriuen, per exemple: "Vostè està investigat per pornografia infantil. Respongui en 72 hores o es dictarà ordre de detenció." Res d\'això és cert. La policia no cita mai per correu. Esborreu el missatge, parleu-ne amb la família i, si heu pagat, aviseu el banc i denuncieu-ho.',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'jutjat3@justicia.example',
      subject: 'Citació judicial',
      text: "El Jutjat d'Instrucció 3 de Girona us cita com a investigat el dia 11 de juny a les 10.00 hores, Av. Ramon Folch 4, sala 2. Heu de venir amb advocat i amb el DNI. Si no compareixeu es podrà acordar la vostra detenció. Tel. 972 18 17 00.",
    },
    {
      name: 'news, of the lead’s batch three',
      from: 'noticies@diari.example',
      subject: 'Detingut un home',
      text: "Els Mossos d'Esquadra han detingut un home per possessió de pornografia infantil. L'acusat va passar a disposició judicial en 72 hores i el jutge n'ha decretat l'ingrés a presó.",
    },
    {
      name: 'son, of the lead’s batch three',
      from: 'jordi.v@correu.example',
      subject: 'El correu del pare',
      text: "Hola, el pare ha rebut un correu de l'Europol que diu que està acusat de pedofília i que ha de respondre en 72 hores. Està molt espantat. És una estafa, oi?",
    },
    {
      name: 'school incident, ninth batch',
      from: 'direccio@insroure.example',
      subject: "Fotos d'alumnes",
      text: "Benvolgudes famílies: en un grup de missatgeria del centre s'ha difós una foto d'una alumna menor despullada. Ho hem comunicat als Mossos d'Esquadra. Reenviar aquestes imatges és un delicte de pornografia infantil. Us preguem que respongueu aquest correu en 48 hores si assistireu a la reunió amb l'orientadora dilluns a les 18 h a la sala d'actes.",
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'rrhh@transports.example',
      subject: "Tràmit d'al·legacions",
      text: "Benvolgut Manel: els dies 12 i 13 de novembre vau faltar a la feina sense avisar. Us concedim 48 hores per presentar per escrit les vostres explicacions; podeu respondre a aquest correu. En cas contrari l'empresa podrà imposar la sanció prevista al conveni.",
    },
    {
      name: 'wife asks, ninth batch',
      from: 'montse.k@gmail.com',
      subject: 'RV: CITACIÓ',
      text: "Hola, Andreu: el pare va rebre ahir aquesta carta de no sé quin director de la policia i no ha dormit en tota la nit. Diu que és per pornografia infantil i que ha de contestar en 72 hores. És de veritat? Tu que hi entens, d'ordinadors, digues-nos què fem.",
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@mossos.cat',
      subject: 'Diligències 88412/26',
      text: 'La vostra denúncia per estafa a internet ha quedat registrada amb el número 88412/26. Un agent es posarà en contacte amb vós. Si teniu més dades, envieu-les a aquest mateix correu indicant el número. Tel. 112.',
    },
    {
      name: 'training, ninth batch',
      from: 'formacio@infanciasegura.example',
      subject: 'Taller sobre grooming',
      text: "Us convidem al taller per a docents «Adults que contacten amb menors amb finalitats sexuals a internet», a càrrec d'una inspectora de l'Àrea de Ciberdelictes. Responeu aquest correu abans de demà si hi assistireu.",
    },
    {
      name: 'quarrel, ninth batch',
      from: 'jordi.m@gmail.com',
      subject: 'Última vegada',
      text: 'Maria, si no em contestes abans de demà això dels diners, vaig a la policia i et denuncio. També ho sabrà la teva família. Escriu-me aquí què penses fer. Jordi',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@atc.gencat.cat',
      subject: 'Avís de deute pendent',
      text: "Us informem que consta un deute de 412,30 euros. Si no s'ingressa abans del 15/12/2026 es podrà iniciar el procediment de constrenyiment. Podeu pagar a la seu electrònica. No respongueu aquest correu. Tel. 012.",
    },
    {
      name: 'ngo, ninth batch',
      from: 'info@infancialliure.example',
      subject: 'Com és la citació falsa',
      text: "Milers de persones reben cartes suposadament d'Europol que les acusen de pederàstia i els exigeixen explicacions en 72 hores. No us espanteu i no pagueu. La policia no envia citacions per correu electrònic.",
    },
  ],
}
