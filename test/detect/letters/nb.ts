import type { LetterFile } from '../letter-file.ts'

const classic = `RETTSLIG INNKALLING
Jeg, undertegnede Sverre Granli, politidirektør og leder av brigaden for beskyttelse av mindreårige, tar kontakt med deg kort tid etter et databeslag av cyberinfiltrasjon for å informere deg om at du er gjenstand for flere rettslige skritt:
- barnepornografi
- pedofili
- ekshibisjonisme
- cyberpornografi
Etter at du ble målrettet på internett (annonsesider), er videoene tatt opp av vårt cyberpoliti, og de utgjør bevis på dine lovbrudd. Av konfidensialitetshensyn sender vi deg denne e-posten. Du bes om å svare på e-post med dine begrunnelser, slik at de kan undersøkes og verifiseres for å vurdere sanksjonene, innen en streng frist på 48 timer. Etter denne fristen er vi nødt til å oversende rapporten til statsadvokaten for en arrestordre, og du blir registrert som seksualforbryter. Saken sendes til mediene, og din familie får vite hva du gjør foran datamaskinen. Nå er du advart.`

export const letters: LetterFile = {
  language: 'nb',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Kripos, avdeling for datakriminalitet. Kjære mottaker, vår overvåking har avdekket ulovlig materiale med barn på din pc. Det er åpnet etterforskning mot deg. Du har 48 timer til å svare på denne e-posten med en skriftlig forklaring. I motsatt fall blir du pågrepet hjemme, og arbeidsgiveren din blir varslet. Politiinspektør Halvard Myrstad',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Statsadvokaten. På bakgrunn av ditt svar har du to alternativer: rettssak og fengsel eller en minnelig ordning. For at saken mot deg skal avsluttes, må du betale en bot på 54 900 kroner ved bankoverføring innen 24 timer. Ikke snakk om dette med noen.',
    },
    {
      name: 'another translation',
      text: 'DET NASJONALE POLITIET - EUROPOL. Vi sender deg denne innkallingen etter beslagleggelsen av datamaskinen din. Anklager: barnepornografi, pedofili, blotting, seksuell utnyttelse. Vi har tatt opp nakenbilder som du sendte til en mindreårig. Send ditt forsvar til denne adressen innen 48 timer. Dersom du ikke svarer, blir dokumentene oversendt riksadvokaten og politiet henter deg.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'SISTE ADVARSEL. Du har ikke svart på innkallingen vår. Hvis du ikke kontakter oss innen 24 timer, vil politiet pågripe deg og opplysningene om deg blir publisert i pressen. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Skatteetaten og Økokrim. Du er mistenkt for hvitvasking og skattesvik. Du innkalles til avhør. Send en forklaring på e-post innen tre dager, ellers vil påtalemyndigheten begjære fengsling.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Tingretten: Vitneinnkalling. Du er innkalt som vitne i en straffesak. Klikk på lenken for å laste ned innkallingen. Den som ikke møter, får bot og hentes av politiet.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'post@advokater.example',
      text: 'Hei, hovedforhandlingen holdes 12.5.2026 kl. 9.30 i Oslo tingrett, rettssal 4, C. J. Hambros plass 4. Aktor ber om bot. Ta med legitimasjon. Advokat Kari Nesheim, 22 55 01 02 03',
    },
    {
      name: 'a bank warns',
      from: 'sikkerhet@bank.example',
      quotes: true,
      text: `Pass deg for svindel! Kriminelle utgir seg for å være politiet og Europol. Ikke svar og ikke betal. Her er teksten i den falske e-posten:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'kari@gmail.com',
      quotes: true,
      text: `Pappa fikk denne mailen i dag, er dette ekte? Hva skal vi gjøre?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kontor@skole.example',
      text: 'Kjære foreldre, 5. mars kl. 18.00 i rom 12 holder politiet foredrag om farer på nettet: grooming, barnepornografi og mobbing. Meld dere på via e-post innen fredag.',
    },
    {
      name: 'an overdue bill',
      from: 'faktura@tele.example',
      text: 'Purring: vi har ikke mottatt betaling for fakturaen på 1290 kroner. Betal innen 5 dager. I motsatt fall sendes saken til inkasso og gebyr påløper.',
    },
    {
      name: 'news',
      from: 'redaksjon@avis.example',
      text: 'Kripos pågrep tre mistenkte for deling av barnepornografi. Aktor ba om fengsel. Europol bisto i etterforskningen. Meld deg av nyhetsbrevet her.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Innkalling til generalforsamling. Du er innkalt til møte 5. mars kl. 18. Send forslag med begrunnelse på e-post innen 3 dager. Styret i borettslaget',
    },
  ],
}
