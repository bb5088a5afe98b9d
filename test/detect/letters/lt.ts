import type { LetterFile } from '../letter-file.ts'

const classic = `TEISMO ŠAUKIMAS
Aš, žemiau pasirašęs Vytenis Kalnagiris, policijos generalinis komisaras ir nepilnamečių apsaugos brigados vadovas, susisiekiu su jumis netrukus po kibernetinės infiltracijos kompiuterio konfiskavimo, kad praneščiau, jog prieš jus pradėta keletas teisminių procesų:
- vaikų pornografija
- pedofilija
- ekshibicionizmas
- kibernetinė pornografija
Jūs tapote taikiniu internete (skelbimų svetainė), o vaizdo įrašus užfiksavo mūsų kibernetinis policininkas ir jie yra įrodymai dėl jūsų nusikaltimų. Dėl konfidencialumo siunčiame jums šį elektroninį laišką. Prašome atsakyti el. paštu ir atsiųsti savo pasiaiškinimus, kad jie būtų ištirti ir patikrinti siekiant įvertinti sankcijas, per griežtą 72 valandų terminą. Pasibaigus šiam terminui būsime priversti perduoti ataskaitą prokurorui dėl arešto orderio, o jūs būsite įtrauktas į seksualinių nusikaltėlių registrą. Jūsų byla bus perduota žiniasklaidai ir jūsų šeima sužinos, ką darote prie kompiuterio. Dabar esate įspėtas.`

export const letters: LetterFile = {
  language: 'lt',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Lietuvos kriminalinės policijos biuras, kibernetinių nusikaltimų tyrimo valdyba. Gerbiamasis, tyrimo metu nustatyta, kad jūsų kompiuteryje rasta draudžiama medžiaga su vaikais. Prieš jus pradėtas ikiteisminis tyrimas. Turite 48 valandas atsakyti į šį laišką ir pateikti rašytinį paaiškinimą. Priešingu atveju būsite sulaikytas namuose, o jūsų darbdavys bus informuotas. Vyresnysis tyrėjas Jurgis Balandėnas',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Generalinė prokuratūra. Pagal jūsų atsakymą turite du variantus: teismas ir kalėjimas arba taikus susitarimas. Kad byla prieš jus būtų nutraukta, turite sumokėti baudą 6 480 eurų banko pavedimu per 24 valandas. Nepasakokite apie tai niekam.',
    },
    {
      name: 'another translation',
      text: 'VALSTYBĖS POLICIJA - EUROPOLAS. Siunčiame jums šį šaukimą po jūsų kompiuterio konfiskavimo. Kaltinimai: vaikų pornografija, pedofilija, ekshibicionizmas, seksualinis išnaudojimas. Užfiksavome nuogas nuotraukas, kurias siuntėte nepilnametei. Atsiųskite savo gynybos kalbą šiuo adresu per 48 valandas. Jei neatsakysite, dokumentai bus perduoti generaliniam prokurorui ir policija jus sulaikys.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'PASKUTINIS ĮSPĖJIMAS. Jūs neatsakėte į mūsų šaukimą. Jei per 24 valandas su mumis nesusisieksite, policija jus suims, o jūsų duomenys bus paskelbti spaudoje. Europolas',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Valstybinė mokesčių inspekcija ir mokesčių policija. Jūs įtariamas pinigų plovimu ir mokesčių slėpimu. Esate kviečiamas į apklausą. Atsiųskite paaiškinimą el. paštu per tris dienas, kitaip prokuroras prašys jus suimti.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Apylinkės teismas: liudytojo šaukimas. Jūs šaukiamas liudytoju baudžiamojoje byloje. Spustelėkite nuorodą, kad atsisiųstumėte šaukimą. Už neatvykimą skiriama bauda ir atvesdinimas.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'biuras@advokatai.example',
      text: 'Laba diena, teismo posėdis vyks 2026-05-12 9.30 val. Vilniaus miesto apylinkės teisme, salė 4, Laisvės pr. 79. Prokuroras prašo skirti baudą. Turėkite asmens dokumentą. Advokatė Rasa Kairytė, 8 5 555 0102',
    },
    {
      name: 'a bank warns',
      from: 'saugumas@bankas.example',
      quotes: true,
      text: `Dėmesio, sukčiai! Nusikaltėliai apsimeta policija ir Europolu. Neatsakykite ir nemokėkite. Štai netikro laiško tekstas:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'ruta@gmail.com',
      quotes: true,
      text: `Tėtis gavo tokį laišką, ar tai tiesa? Ką mums daryti?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'rastine@mokykla.example',
      text: 'Mieli tėvai, kovo 5 d. 18.00 val. 12 kabinete policija kalbės apie pavojus internete: viliojimą, vaikų pornografiją ir patyčias. Registruokitės el. paštu iki penktadienio.',
    },
    {
      name: 'an overdue bill',
      from: 'saskaitos@rysiai.example',
      text: 'Priminimas: negavome mokėjimo už sąskaitą 129 eurai. Prašome sumokėti per 5 dienas. Priešingu atveju skola bus perduota išieškoti.',
    },
    {
      name: 'news',
      from: 'redakcija@laikrastis.example',
      text: 'Policija sulaikė tris įtariamuosius dėl vaikų pornografijos platinimo. Prokuroras prašo laisvės atėmimo. Europolas padėjo tirti. Atsisakyti naujienlaiškio čia.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Kvietimas į bendrijos susirinkimą. Esate kviečiamas kovo 5 d. 18 val. Atsiųskite pasiūlymus su pagrindimu el. paštu per 3 dienas. Valdyba',
    },
  ],
}
