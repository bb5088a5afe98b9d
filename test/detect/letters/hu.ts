import type { LetterFile } from '../letter-file.ts'

const classic = `BÍRÓSÁGI IDÉZÉS
Alulírott Csanaki Botond, országos rendőrfőkapitány, a kiskorúak védelmével foglalkozó brigád vezetője, felveszem Önnel a kapcsolatot nem sokkal a számítógép lefoglalása és a kiberinfiltráció után. Ön több bírósági eljárás alanya:
- gyermekpornográfia
- pedofília
- exhibicionizmus
- kiberpornográfia
Miután az interneten (hirdetési oldal) célponttá vált, képeit és videóit kibercsendőrünk rögzítette, és ezek képezik bűncselekményei bizonyítékait. Titoktartási okokból e-mailben írunk. Kérjük, küldje el indoklását e-mailben, hogy megvizsgálhassuk és ellenőrizhessük a szankciók értékelése céljából, szigorú határidőn, 48 órán belül. A határidő lejárta után kénytelenek leszünk jelentésünket továbbítani az ügyésznek, aki elfogatóparancsot ad ki, és Önt bejegyzik a szexuális bűnelkövetők nyilvántartásába. Aktáját átadjuk a médiának, és családja megtudja, mit csinál a számítógépe előtt. Most már figyelmeztettük Önt.`

export const letters: LetterFile = {
  language: 'hu',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Nemzeti Rendőrség, Kiberbűnözés Elleni Osztály. Tisztelt Uram! Nyomozásunk során megállapítottuk, hogy Ön tiltott, gyermekeket ábrázoló tartalmakat töltött le. Ön ellen büntetőeljárás indult. 48 órája van, hogy e-mailben válaszoljon és magyarázatát elküldje. Ellenkező esetben letartóztatják, és értesítjük családját és munkáltatóját. Dr. Zsengellér Ottó rendőr ezredes',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Ügyészség. Köszönjük válaszát. Önnek két lehetősége van: bírósági tárgyalás és börtön, vagy peren kívüli egyezség. Ahhoz, hogy az Ön ellen indult eljárást megszüntessük, 24 órán belül fizesse meg a 7 425 euró összegű bírságot banki átutalással. Az ügyet kezelje bizalmasan.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'UTOLSÓ FIGYELMEZTETÉS. Nem kaptunk választ az Europol idézésére. Ha 24 órán belül nem fizeti be az 1 850 eurós bírságot, járőr érkezik a lakására és letartóztatják.',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'iroda@ugyvedek.example',
      text: 'Tisztelt Uram! A tárgyalás 2026. május 12-én 9:30 órakor lesz a Járásbíróságon, 7. számú tárgyaló, Hosszú utca 5. Az ügyész pénzbüntetést indítványoz. Kérem, hozza magával a személyi igazolványát. dr. Kelemen Piroska ügyvéd, tel. 06 1 222 1111',
    },
    {
      name: 'a bank warns',
      from: 'biztonsag@bank.example',
      quotes: true,
      text: `Figyelem, csalás! Csalók a rendőrség nevével visszaélve leveleket küldenek. Ne válaszoljon és ne fizessen! Íme a hamis levél szövege:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'eszter@gmail.com',
      quotes: true,
      text: `Szia, apám ezt a levelet kapta. Szerinted ez valódi vagy csalás? Nem tudom, mit tegyünk.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'titkarsag@iskola.example',
      text: 'Kedves Szülők! Március 5-én 17 órakor a díszteremben a rendőrség előadást tart az internet veszélyeiről: grooming, gyermekpornográfia, zaklatás. Kérjük, a részvételt péntekig e-mailben jelezzék vissza.',
    },
    {
      name: 'an unpaid invoice',
      from: 'szamlazas@energia.example',
      text: 'Fizetési felszólítás: számlájának 12 450 Ft összege nem érkezett meg. Kérjük, 3 napon belül átutalással rendezze. Ellenkező esetben a követelést végrehajtónak adjuk át.',
    },
    {
      name: 'news of a trial',
      from: 'szerkesztoseg@hirlap.example',
      text: 'Nyolc év szabadságvesztésre ítélt a törvényszék egy férfit gyermekpornográfia és szexuális erőszak miatt. Az ügyész súlyosbítást kért. Az Europol is segítette a nyomozást. Leiratkozás a hírlevélről.',
    },
  ],
}
