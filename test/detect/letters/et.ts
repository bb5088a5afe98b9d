import type { LetterFile } from '../letter-file.ts'

const classic = `KOHTUKUTSE
Mina, allakirjutanu Valter Kuusemägi, politsei peadirektor ja alaealiste kaitse brigaadi juht, võtan teiega ühendust vahetult pärast küberinfiltratsiooni arvuti konfiskeerimist, et teatada teile, et teie vastu on algatatud mitu kohtumenetlust:
- lastepornograafia
- pedofiilia
- ekshibitsionism
- küberpornograafia
Olite sihtmärgiks internetis (kuulutuste portaal) ning videod salvestas meie küberpolitsei ja need on tõendid teie kuritegude kohta. Konfidentsiaalsuse huvides saadame teile selle e-kirja. Palume teil vastata e-posti teel ja kirjutada oma põhjendused, et neid uurida ja kontrollida ning hinnata sanktsioone, range tähtaja jooksul, see on 72 tunni jooksul. Pärast seda tähtaega oleme sunnitud edastama oma raporti prokurörile vahistamismääruse koostamiseks ja teid kantakse seksuaalkurjategijate registrisse. Teie toimik saadetakse meediale ja teie perekond saab teada, mida te arvuti taga teete. Nüüd olete hoiatatud.`

export const letters: LetterFile = {
  language: 'et',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Keskkriminaalpolitsei küberkuritegude büroo. Lugupeetud isik, meie uurimise käigus leiti teie arvutist ebaseaduslikku materjali lastega. Teid kahtlustatakse lasteporno omamises. Teil on aega 48 tundi, et vastata sellele kirjale ja saata kirjalik selgitus. Vastasel juhul vahistatakse teid kodus ja teie tööandjat teavitatakse. Komissar Endel Rabamäe',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Prokuratuur. Teie vastuse põhjal on teil kaks võimalust: kohtuprotsess ja vangla või sõbralik kokkulepe. Et menetlus teie vastu lõpetatakse, tuleb maksta trahv 7 480 eurot pangaülekandega 24 tunni jooksul. Ärge rääkige sellest kellelegi.',
    },
    {
      name: 'another translation',
      text: 'RIIGIPOLITSEI - EUROPOL. Saadame teile selle kutse pärast teie arvuti konfiskeerimist. Süüdistused: lastepornograafia, pedofiilia, ekshibitsionism, seksuaalne ärakasutamine. Oleme salvestanud alastipildid, mille saatsite alaealisele. Saatke oma kaitsekõne sellele aadressile 48 tunni jooksul. Kui te ei vasta, antakse dokumendid riigiprokurörile ja politsei peab teid kinni.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'VIIMANE HOIATUS. Te ei ole vastanud meie kutsele. Kui te ei võta meiega ühendust 24 tunni jooksul, vahistab politsei teid ja teie andmed avaldatakse ajakirjanduses. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Maksu- ja Tolliamet ja maksupolitsei. Teid kahtlustatakse rahapesus ja maksupettuses. Teid kutsutakse ülekuulamisele. Saatke selgitus e-postiga kolme päeva jooksul, muidu taotleb prokuratuur vahistamist.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Maakohus: tunnistajakutse. Teid on kutsutud tunnistajana kriminaalasjas. Kutse allalaadimiseks klõpsake lingil. Ilmumata jätmise eest määratakse trahv ja sundtoomine.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'buroo@advokaadid.example',
      text: 'Tere, kohtuistung toimub 12.05.2026 kell 9.30 Harju Maakohtus, saal 4, Lubja tn 4. Prokurör taotleb rahalist karistust. Palume võtta kaasa isikut tõendav dokument. Vandeadvokaat Leena Rebane, 6 555 0102',
    },
    {
      name: 'a bank warns',
      from: 'turve@pank.example',
      quotes: true,
      text: `Ettevaatust, pettus! Kurjategijad esinevad politsei ja Europolina. Ärge vastake ega makske. Siin on petukirja tekst:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'liina@gmail.com',
      quotes: true,
      text: `Isa sai täna sellise kirja, kas see on päris? Mida me peaksime tegema?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kantselei@kool.example',
      text: 'Head lapsevanemad, 5. märtsil kell 18.00 ruumis 12 räägib politsei internetiohtudest: peibutamine, lasteporno ja kiusamine. Palume registreeruda e-posti teel reedeks.',
    },
    {
      name: 'an overdue bill',
      from: 'arved@side.example',
      text: 'Meeldetuletus: me ei ole saanud makset arve eest summas 129 eurot. Palume tasuda 5 päeva jooksul. Vastasel juhul antakse nõue üle inkassole ja lisandub viivis.',
    },
    {
      name: 'news',
      from: 'toimetus@leht.example',
      text: 'Politsei pidas kinni kolm lasteporno levitamises kahtlustatavat. Prokurör taotles vangistust. Europol aitas uurimisel. Loobu uudiskirjast siin.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Kutse korteriühistu üldkoosolekule. Teid on kutsutud koosolekule 5. märtsil kell 18. Saatke oma ettepanekud ja põhjendused e-posti teel kolme päeva jooksul. Juhatus',
    },
  ],
}
