import type { LetterFile } from '../letter-file.ts'

const classic = `CITAȚIE JUDICIARĂ
Subsemnatul Pompiliu Zărnescu, inspector general al Poliției Române, șeful brigăzii pentru protecția minorilor, vă contactez la puțin timp după o confiscare informatică de infiltrare cibernetică. Faceți obiectul mai multor proceduri judiciare:
- pornografie infantilă
- pedofilie
- exhibiționism
- pornografie cibernetică
După ce ați fost vizat pe internet (site de anunțuri), fotografiile și videoclipurile dumneavoastră au fost înregistrate de cyber-jandarmul nostru și constituie dovada infracțiunilor dumneavoastră. Din motive de confidențialitate vă scriem prin e-mail. Vă rugăm să trimiteți justificările dumneavoastră prin e-mail, pentru a fi examinate și verificate în vederea evaluării sancțiunilor, într-un termen strict de 48 de ore. După expirarea acestui termen vom fi obligați să transmitem raportul nostru procurorului, care va emite un mandat de arestare, și veți fi înscris în registrul național al delincvenților sexuali. Dosarul va fi transmis presei, iar familia va afla ce faceți în fața calculatorului. Acum sunteți avertizat.`

export const letters: LetterFile = {
  language: 'ro',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Poliția Română, Direcția de combatere a criminalității informatice. Stimate domn, în urma investigațiilor am constatat că ați accesat materiale interzise cu minori. S-a deschis o anchetă împotriva dumneavoastră. Aveți 48 de ore să răspundeți la acest e-mail cu explicațiile dumneavoastră. În caz contrar veți fi arestat la domiciliu, iar familia și angajatorul vor fi informați. Comisar-șef Anghel Buzdugan',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Parchetul General. Vă mulțumim pentru răspuns. Aveți două opțiuni: proces și închisoare, sau o soluționare pe cale amiabilă. Pentru închiderea dosarului deschis împotriva dumneavoastră trebuie să plătiți o amendă în valoare de 6.785 euro prin transfer bancar în 24 de ore. Păstrați confidențialitatea.',
    },
    {
      name: 'an investigation without a list',
      text: 'INSPECTORATUL GENERAL AL POLIȚIEI ROMÂNE. Notificare. În legătură cu persoana dumneavoastră se desfășoară cercetări privind deținerea și distribuirea de pornografie infantilă și pedofilie. Vă solicităm să vă exprimați punctul de vedere cu privire la acuzații cel târziu în 72 de ore la adresa igpr.serviciu@gmail.com. Dacă nu răspundeți, cazul va fi înaintat parchetului, se va emite mandat de arestare, iar numele dumneavoastră va fi publicat în presă. Chestor general Benone Zărnescu, șeful Poliției Române',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'cabinet@avocati.example',
      text: 'Stimate domn, termenul de judecată la Judecătoria Sector 2 este pe 12 mai 2026, ora 9:30, sala 7, strada Lungă 5. Procurorul cere o amendă. Vă rog să aduceți cu dumneavoastră cartea de identitate. Avocat Smaranda Olteanu, tel. 021 222 11 11',
    },
    {
      name: 'a bank warns',
      from: 'securitate@banca.example',
      quotes: true,
      text: `Atenție la înșelătorii! Infractorii se dau drept polițiști. Nu răspundeți și nu plătiți. Redăm mai jos textul mesajului fals:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'ioana@gmail.com',
      quotes: true,
      text: `Tata a primit acest email. Este real sau o țeapă? Nu știu ce să facem.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'secretariat@scoala.example',
      text: 'Dragi părinți, pe 5 martie, ora 17, în sala 3, Poliția Română susține o prelegere despre pericolele internetului: grooming, pornografie infantilă, hărțuire. Vă rugăm să confirmați prezența prin e-mail până vineri.',
    },
    {
      name: 'an unpaid invoice',
      from: 'facturi@energie.example',
      text: 'Somație de plată: factura în valoare de 325 lei nu a fost achitată. Vă rugăm să plătiți prin transfer bancar în termen de 3 zile. În caz contrar vom demara procedura de executare silită.',
    },
    {
      name: 'news of a trial',
      from: 'redactia@ziar.example',
      text: 'Tribunalul București a condamnat un bărbat la opt ani de închisoare pentru pornografie infantilă și abuz sexual. Procurorul ceruse o pedeapsă mai mare. Europol a ajutat ancheta. Dezabonare de la newsletter.',
    },
    {
      name: 'a collector of debts',
      from: 'office@lawyers.example',
      text: 'Ultimă somație. Vă somăm să achitați suma de 2.340 lei în 3 zile. În caz contrar vom formula acțiune în instanță împotriva dumneavoastră și vom solicita executarea silită. Cabinet de avocat, tel. 021 333 44 55',
    },
  ],
}
