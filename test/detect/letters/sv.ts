import type { LetterFile } from '../letter-file.ts'

const classic = `RÄTTSLIG KALLELSE
Jag, undertecknad Gottfrid Almlöv, rikspolischef och chef för brigaden för skydd av minderåriga, kontaktar dig strax efter ett datorbeslag av cyberinfiltration för att informera dig om att du är föremål för flera rättsliga åtgärder:
- barnpornografi
- pedofili
- exhibitionism
- cyberpornografi
Efter att ha blivit måltavla på internet (annonssajt) har filmer spelats in av vår cyberpolis och de utgör bevis på dina brott. Av konfidentialitetsskäl skickar vi detta via e-post. Du ombeds att svara via e-post med dina motiveringar, så att de kan granskas och kontrolleras för att bedöma påföljderna, inom en strikt tidsfrist på 72 timmar. Efter denna tidsfrist är vi tvungna att överlämna vår rapport till åklagaren för en arresteringsorder och du registreras som sexualförbrytare. Akten sänds till medierna och din familj får veta vad du gör framför datorn. Nu är du varnad.`

export const letters: LetterFile = {
  language: 'sv',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Polismyndigheten, Nationella operativa avdelningen. Bästa mottagare, vid vår övervakning har olagligt material med minderåriga hittats på din dator. En utredning har inletts mot dig. Du har 48 timmar på dig att svara på detta mejl med en skriftlig förklaring. I annat fall kommer du att gripas i ditt hem och din arbetsgivare informeras. Kriminalkommissarie Torvald Ekenstam',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Åklagarmyndigheten. Med anledning av ditt svar finns två alternativ: rättegång och fängelse eller en uppgörelse i godo. För att lägga ned ärendet mot dig ska du betala böter på 48 500 kronor genom banköverföring inom 24 timmar. Berätta inte för någon.',
    },
    {
      name: 'another translation',
      text: 'NATIONELLA POLISEN - EUROPOL. Vi skickar dig denna kallelse till följd av beslagtagandet av din dator. Anklagelser: barnpornografi, pedofili, blottning, sexuellt utnyttjande. Vi har spelat in nakenbilder som du skickade till en minderårig. Skicka ditt försvar till denna adress inom 48 timmar. Om du inte svarar överlämnas handlingarna till riksåklagaren och polisen hämtar dig.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'SISTA VARNINGEN. Du har inte svarat på vår kallelse. Om du inte kontaktar oss inom 24 timmar kommer polisen att gripa dig och dina uppgifter publiceras i pressen. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Skatteverket och Ekobrottsmyndigheten. Du är misstänkt för penningtvätt och skattebrott. Du kallas till förhör. Skicka en förklaring via e-post inom tre dagar, annars beslutar åklagaren om häktning.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Tingsrätten: Vittneskallelse. Du är kallad som vittne i ett brottmål. Klicka på länken för att ladda ner kallelsen. Den som uteblir döms till böter och hämtas av polis.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'kansli@advokater.example',
      text: 'Hej, huvudförhandlingen hålls den 12 maj 2026 kl. 9.30 i Uppsala tingsrätt, sal 4, Kungsgatan 49. Åklagaren yrkar på dagsböter. Ta med legitimation. Advokat Lena Hägg, 018-555 01 02',
    },
    {
      name: 'a bank warns',
      from: 'sakerhet@bank.example',
      quotes: true,
      text: `Varning för bedrägeri! Bedragare utger sig för att vara polisen och Europol. Svara inte och betala inte. Här är texten i det falska mejlet:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'lisa@gmail.com',
      quotes: true,
      text: `Min pappa fick det här mejlet, är det på riktigt? Vad ska vi göra?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'expedition@skola.example',
      text: 'Kära föräldrar, den 5 mars kl. 18.00 i sal 12 håller polisen en föreläsning om faror på nätet: grooming, barnpornografi och mobbning. Anmäl er via e-post senast fredag.',
    },
    {
      name: 'an overdue bill',
      from: 'faktura@tele.example',
      text: 'Påminnelse: vi har inte mottagit din betalning av fakturan på 1 290 kronor. Betala inom 5 dagar. I annat fall överlämnas ärendet till inkasso och Kronofogden och avgifter tillkommer.',
    },
    {
      name: 'news',
      from: 'redaktion@tidning.example',
      text: 'Polisen grep tre misstänkta för barnpornografibrott. Åklagaren begärde dem häktade, de riskerar fängelse. Europol bistod i utredningen. Avsluta nyhetsbrevet här.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Kallelse till årsmöte. Du kallas härmed till föreningens årsstämma den 5 mars kl. 18.00. Svara på detta mejl inom 5 dagar och skicka motion med din motivering. Styrelsen',
    },
  ],
}
