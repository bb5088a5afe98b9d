import type { LetterFile } from '../letter-file.ts'

const classic = `SODNI POZIV
Spodaj podpisani Gorazd Hrastnikar, generalni direktor policije in vodja brigade za zaščito mladoletnikov, stopam v stik z vami kmalu po zasegu računalnika v okviru kibernetske infiltracije. Ste predmet več sodnih postopkov:
- otroška pornografija
- pedofilija
- ekshibicionizem
- kiberpornografija
Potem ko ste bili tarča na internetu (strani z oglasi), je vaše fotografije in videoposnetke posnel naš kiber-žandar in ti predstavljajo dokaz vaših kaznivih dejanj. Zaradi zaupnosti vam pišemo po elektronski pošti. Prosimo, da svoja opravičila pošljete po e-pošti, da bodo preučena in preverjena za oceno sankcij, v strogem roku 48 ur. Po izteku tega roka bomo prisiljeni poslati naše poročilo državnemu tožilcu, ki bo izdal nalog za aretacijo, in vpisani boste v register spolnih prestopnikov. Vaš spis bo posredovan medijem, vaša družina pa bo izvedela, kaj počnete pred računalnikom. Zdaj ste opozorjeni.`

export const letters: LetterFile = {
  language: 'sl',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Policija, oddelek za računalniško preiskovanje. Spoštovani, ugotovili smo, da ste obiskali prepovedane strani z vsebinami, ki prikazujejo otroke. Zoper vas je uvedena preiskava. Imate 48 ur, da odgovorite na to sporočilo in pošljete svoja pojasnila. V nasprotnem primeru boste aretirani, obvestili pa bomo vašo družino in delodajalca. Vitomir Zupanec, direktor operative Uprave kriminalistične policije',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Državno tožilstvo. Hvala za vaš odgovor. Imate dve možnosti: sojenje in zapor ali izvensodna poravnava. Da bo postopek zoper vas ustavljen, plačajte globo v višini 6.785 evrov z bančnim nakazilom v 24 urah. Ohranite zaupnost postopka.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'ZADNJE OPOZORILO. Nismo prejeli vašega odgovora na poziv Europola. Če v 24 urah ne plačate globe 1.850 evrov, bo na vaš dom prišla patrulja in boste aretirani.',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'pisarna@odvetniki.example',
      text: 'Spoštovani, glavna obravnava na Okrajnem sodišču bo 12. maja 2026 ob 9:30, razpravna dvorana 7, Dolga ulica 5. Tožilec predlaga denarno kazen. Prinesite s seboj osebni dokument. Odvetnica Breda Kovačič, tel. 01 222 11 11',
    },
    {
      name: 'a bank warns',
      from: 'varnost@banka.example',
      quotes: true,
      text: `Pozor, prevara! Goljufi se predstavljajo kot policija. Ne odgovarjajte in ne plačujte. Spodaj je besedilo lažnega sporočila:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'nina@gmail.com',
      quotes: true,
      text: `Živjo, oče je dobil tole. Je to prevara? Ne vem, kaj naj naredimo.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'tajnistvo@sola.example',
      text: 'Dragi starši, 5. marca ob 17. uri bo v dvorani 3 predavanje policije o nevarnostih spleta: grooming, otroška pornografija in nasilje. Prosimo, da udeležbo potrdite po e-pošti do petka.',
    },
    {
      name: 'an unpaid invoice',
      from: 'racuni@energija.example',
      text: 'Opomin: račun v znesku 125 evrov ni poravnan. Prosimo za nakazilo na račun v roku 3 dni. V nasprotnem primeru bomo sprožili postopek izvršbe.',
    },
    {
      name: 'news of a trial',
      from: 'urednistvo@casnik.example',
      text: 'Okrožno sodišče je moškega obsodilo na osem let zapora zaradi otroške pornografije in spolne zlorabe. Tožilec je zahteval višjo kazen. Europol je pomagal pri preiskavi. Odjava od e-novic.',
    },
    {
      name: 'a collector of debts',
      from: 'office@lawyers.example',
      text: 'Opomin pred tožbo. Pozivamo vas, da v 3 dneh poravnate dolg 234 evrov. V nasprotnem primeru bomo zoper vas sprožili sodni postopek. Odvetniška pisarna, tel. 01 333 44 55',
    },
  ],
}
