import type { LetterFile } from '../letter-file.ts'

const classic = `RETSLIG INDKALDELSE
Jeg, undertegnede Holger Askelund, rigspolitichef og leder af brigaden for beskyttelse af mindreårige, kontakter dig kort efter en computerbeslaglæggelse af cyberinfiltration for at informere dig om, at du er genstand for flere retslige skridt:
- børnepornografi
- pædofili
- ekshibitionisme
- cyberpornografi
Efter at du blev mål for undersøgelser på internettet (annoncesider), er videoerne optaget af vores cyberpoliti, og de udgør beviserne på dine lovovertrædelser. Af hensyn til fortroligheden sender vi dig denne e-mail. Du bedes svare pr. e-mail med dine begrundelser, så de kan undersøges og kontrolleres for at vurdere sanktionerne, inden for en streng frist på 72 timer. Efter denne frist er vi nødt til at videresende vores rapport til anklageren for en arrestordre, og du bliver registreret som seksualforbryder. Sagen sendes til medierne, og din familie vil få at vide, hvad du laver foran computeren. Nu er du advaret.`

export const letters: LetterFile = {
  language: 'da',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Rigspolitiet, National enhed for Særlig Kriminalitet. Kære modtager, vores overvågning har afsløret ulovligt materiale med børn på din computer. Der er indledt en efterforskning mod dig. Du har 48 timer til at svare på denne e-mail med en skriftlig forklaring. I modsat fald bliver du anholdt på din bopæl, og din arbejdsgiver underrettes. Kriminalkommissær Viggo Stenlund',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Anklagemyndigheden. På baggrund af dit svar har du to muligheder: retssag og fængsel eller et forlig i mindelighed. For at sagen mod dig kan henlægges, skal du betale en bøde på 39 700 kroner ved bankoverførsel inden for 24 timer. Tal ikke med nogen om det.',
    },
    {
      name: 'another translation',
      text: 'DET NATIONALE POLITI - EUROPOL. Vi sender dig denne indkaldelse efter beslaglæggelsen af din computer. Anklager: børnepornografi, pædofili, blufærdighedskrænkelse, seksuel udnyttelse. Vi har optaget nøgenbilleder, som du sendte til en mindreårig. Send dit forsvar til denne adresse inden for 48 timer. Hvis du ikke svarer, overgives dokumenterne til rigsadvokaten, og politiet henter dig.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'SIDSTE ADVARSEL. Du har ikke svaret på vores indkaldelse. Hvis du ikke kontakter os inden for 24 timer, vil politiet anholde dig, og dine oplysninger offentliggøres i pressen. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Skattestyrelsen og Bagmandspolitiet. Du er mistænkt for hvidvask og skatteunddragelse. Du indkaldes til afhøring. Send en forklaring pr. mail inden for tre dage, ellers vil anklagemyndigheden kræve dig fængslet.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Byretten: Vidneindkaldelse. Du er indkaldt som vidne i en straffesag. Klik på linket for at hente indkaldelsen. Den, der udebliver, får en bøde og afhentes af politiet.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'kontor@advokater.example',
      text: 'Hej, hovedforhandlingen holdes den 12. maj 2026 kl. 9.30 i byretten, retssal 4, Domhusgade 5. Anklageren kræver bøde. Medbring legitimation. Advokat Karen Lundsgaard, 33 55 01 02 03',
    },
    {
      name: 'a bank warns',
      from: 'sikkerhed@bank.example',
      quotes: true,
      text: `Pas på svindel! Svindlere udgiver sig for at være politiet og Europol. Svar ikke og betal ikke. Her er teksten i den falske mail:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'mette@gmail.com',
      quotes: true,
      text: `Min far fik den her mail i dag, er det ægte? Hvad skal vi gøre?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kontor@skole.example',
      text: 'Kære forældre, den 5. marts kl. 18.00 i lokale 12 holder politiet foredrag om farer på nettet: grooming, børnepornografi og mobning. Tilmelding pr. e-mail senest fredag.',
    },
    {
      name: 'an overdue bill',
      from: 'faktura@tele.example',
      text: 'Rykker: vi har ikke modtaget betaling for fakturaen på 1290 kroner. Betal inden 5 dage. I modsat fald sendes sagen til inkasso, og der tillægges gebyr.',
    },
    {
      name: 'news',
      from: 'redaktion@avis.example',
      text: 'Politiet anholdt tre mistænkte for deling af børnepornografi. Anklageren kræver fængsel. Europol hjalp i efterforskningen. Frameld nyhedsbrevet her.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Indkaldelse til generalforsamling. Du indkaldes hermed til møde den 5. marts kl. 18. Send forslag med begrundelse pr. mail inden 3 dage. Bestyrelsen',
    },
  ],
}
