import type { LetterFile } from '../letter-file.ts'

const classic = `SUDSKI POZIV
Ja, dolje potpisani Krševan Bobovec, glavni ravnatelj policije i voditelj brigade za zaštitu maloljetnika, kontaktiram Vas nedugo nakon zapljene računala u okviru kibernetičke infiltracije. Predmet ste više sudskih postupaka:
- dječja pornografija
- pedofilija
- egzibicionizam
- kiberpornografija
Nakon što ste bili meta na internetu (stranice s oglasima), Vaše fotografije i videozapise snimio je naš kiber-žandar i oni predstavljaju dokaz Vaših kaznenih djela. Iz razloga povjerljivosti pišemo Vam elektroničkom poštom. Molimo Vas da svoja opravdanja pošaljete e-mailom kako bi bila ispitana i provjerena radi procjene sankcija, u strogom roku od 48 sati. Nakon isteka tog roka bit ćemo prisiljeni proslijediti naše izvješće državnom odvjetniku, koji će izdati uhidbeni nalog, i bit ćete upisani u registar seksualnih prijestupnika. Vaš spis bit će dostavljen medijima, a Vaša obitelj vidjet će što radite pred računalom. Sada ste upozoreni.`

export const letters: LetterFile = {
  language: 'hr',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Ministarstvo unutarnjih poslova, služba kibernetičke sigurnosti. Poštovani, utvrdili smo da ste posjetili zabranjene stranice sa sadržajem koji prikazuje djecu. Protiv Vas je pokrenuta istraga. Imate 48 sati da odgovorite na ovaj e-mail i dostavite svoje očitovanje. U protivnom ćete biti uhićeni i obavijestit ćemo Vašu obitelj i poslodavca. Tihomir Graničar, direktor operacija kriminalističke policije',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Državno odvjetništvo. Zahvaljujemo na Vašem odgovoru. Imate dvije mogućnosti: suđenje i zatvor ili izvansudsku nagodbu. Kako bi postupak protiv Vas bio obustavljen, platite kaznu u iznosu od 6.975 eura bankovnim prijenosom u roku od 24 sata. Čuvajte povjerljivost postupka.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'POSLJEDNJE UPOZORENJE. Nismo primili Vaš odgovor na poziv Europola. Ako u roku od 24 sata ne platite kaznu od 1.850 eura, policija će doći na Vašu adresu i bit ćete uhićeni.',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'ured@odvjetnici.example',
      text: 'Poštovani, rasprava pred Općinskim sudom održat će se 12. svibnja 2026. u 9:30, sudnica 7, Duga ulica 5. Državni odvjetnik predlaže novčanu kaznu. Ponesite osobnu iskaznicu. Odvjetnica Zrinka Lovrić, tel. 01 222 1111',
    },
    {
      name: 'a bank warns',
      from: 'sigurnost@banka.example',
      quotes: true,
      text: `Oprez, prijevara! Prevaranti se lažno predstavljaju kao policija. Nemojte odgovarati ni plaćati. U nastavku je tekst lažne poruke:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'ana@gmail.com',
      quotes: true,
      text: `Bok, tata je dobio ovaj mail. Je li ovo istina ili prijevara? Ne znam što da radimo.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'tajnistvo@skola.example',
      text: 'Dragi roditelji, 5. ožujka u 17 sati u dvorani 3 policija drži predavanje o opasnostima interneta: grooming, dječja pornografija i nasilje. Molimo da dolazak potvrdite e-mailom do petka.',
    },
    {
      name: 'an unpaid invoice',
      from: 'racuni@energija.example',
      text: 'Opomena: račun u iznosu od 125 eura nije podmiren. Molimo uplatu na račun u roku od 3 dana. U protivnom ćemo pokrenuti ovršni postupak.',
    },
    {
      name: 'news of a trial',
      from: 'redakcija@novine.example',
      text: 'Županijski sud osudio je muškarca na osam godina zatvora zbog dječje pornografije i spolnog zlostavljanja. Tužitelj je tražio veću kaznu. Europol je pomogao u istrazi. Odjava s newslettera.',
    },
    {
      name: 'a collector of debts',
      from: 'office@lawyers.example',
      text: 'Opomena pred ovrhu. Pozivamo Vas da u roku od 3 dana podmirite dug od 234 eura. U protivnom ćemo protiv Vas pokrenuti ovršni postupak pred sudom. Odvjetnički ured, tel. 01 333 4444',
    },
  ],
}
