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
  ],
}
