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
    {
      name: 'tax police',
      wider: true,
      subject: 'Dosar penal',
      text: 'ANAF și Direcția Antifraudă au deschis un dosar penal împotriva dumneavoastră pentru evaziune fiscală și spălare de bani. Aveți 48 de ore să răspundeți la acest e-mail cu explicații. În caz contrar dosarul va fi trimis la parchet.',
    },
    {
      name: 'witness link',
      wider: true,
      subject: 'Citație martor',
      text: 'Judecătoria Cluj. Sunteți citat în calitate de martor într-un dosar penal. Descărcați citația de la linkul de mai jos. În caz de neprezentare veți fi adus cu mandat.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Înțelegere',
      text: 'Am primit răspunsul dumneavoastră. Pentru închiderea dosarului trebuie să plătiți o amendă de 5.000 lei prin transfer bancar în 24 de ore. Dacă refuzați, veți fi arestat. Poliția Română',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Ultimul avertisment',
      text: 'Nu am primit niciun răspuns la citație. Aceasta este ultima șansă: răspundeți astăzi la acest e-mail sau polițiștii vor veni la domiciliul dumneavoastră.',
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Cauțiune',
      text: 'Pentru a evita arestul preventiv, depuneți o cauțiune de 1.000 euro în bitcoin și trimiteți copia cărții de identitate. Interpol București',
    },
    {
      name: 'other order',
      subject: 'Dosar 2231',
      text: 'Din analiza conexiunii dumneavoastră, anchetatorii noștri informatici au constatat vizite pe site-uri cu abuzuri asupra copiilor și conversații obscene cu minore. Figurați ca suspect. Explicați în scris, la această adresă de mail, cel târziu în două zile, conduita dumneavoastră. În caz contrar procurorul va cere arestarea, iar angajatorul va fi anunțat. Poliția Română',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – martor',
      text: 'Într-o anchetă internațională privind traficul de persoane ați fost identificat ca martor important. Trebuie să dați declarația prin e-mail în 24 de ore. Cine refuză comite o infracțiune și va fi căutat.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Radierea numelui',
      text: 'Prima plată a ajuns. Pentru radierea numelui din registrul infractorilor sexuali mai sunt taxe administrative de 1.870 euro. Plătiți imediat, altfel procurorul redeschide cazul. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Propunerea parchetului',
      text: 'În locul unui proces public puteți plăti 3.480 euro, după care dosarul va fi distrus. Dacă refuzați, rudele și presa vor afla. Numai prin transfer instant până diseară.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Acțiune în instanță',
      text: 'Există un proces împotriva dumneavoastră. Actele sunt disponibile la linkul securizat. Dacă ignorați mesajul, în 48 de ore se va pronunța sentința în lipsă.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'CITAȚIE JUDICIARĂ\nSubsemnatul general Dorel Văcăroiu-Stan, șeful Poliției și al brigăzii de protecție a minorilor, vă contactez la scurt timp după o confiscare informatică a ciberinfiltrării pentru a vă informa că sunteți obiectul mai multor urmăriri judiciare: pornografie infantilă, pedofilie, exhibiționism, ciberpornografie. Vă rugăm să vă faceți auzit prin mail scriind justificările dumneavoastră într-un termen strict de 72 de ore.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Poliția. În telefonul tău sunt poze cu copii. Răspunde la mailul ăsta în 24h sau venim să te ridicăm. Agent Popa',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'DIRECȚIA DE COMBATERE A CRIMINALITĂȚII INFORMATICE, nr. 4471/26\nVi se aduce la cunoștință că față de dumneavoastră s-a început urmărirea penală pentru infracțiunea de deținere de materiale pornografice cu minori (art. 374 Cod penal). Având în vedere secretul urmăririi, audierea se efectuează în scris. Sunteți invitat ca în termen de două zile să transmiteți o declarație la prezenta adresă de poștă electronică. În caz contrar, dosarul va fi înaintat parchetului în vederea arestării preventive.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Stimate domn/doamnă, sunt comisarul Interpol București. Avem filmări în care sunteți dezbrăcat în fața unei minore. Ciberjandarmul nostru a înregistrat tot și este dovada infracțiunilor dumneavoastră. Trimiteți apărarea prin email în 48 de ore. Dacă trece timpul, raportul merge la procuror, veți fi înscris în registrul infractorilor sexuali, iar familia și televiziunile vor vedea ce faceți în fața calculatorului. Acum sunteți avertizat.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABELUL PEDEPSELOR: pornografie infantilă – 5 ani închisoare și 350.000 lei; pedofilie – 10 ani; exhibiționism – 1 an; racolare de minori – 3 ani. Faptele dumneavoastră au fost constatate pe site-uri de întâlniri. Parchetul vă acordă trei zile pentru a răspunde electronic la prezenta convocare. Lipsa răspunsului atrage arestarea la domiciliu.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Ministerul Afacerilor Interne comunică: adresa dumneavoastră IP a fost depistată într-o operațiune internațională împotriva abuzului sexual asupra copiilor pe internet. Puteți da explicații în scris anchetatorului la această adresă cel târziu în 24 de ore. Dacă nu primim vești, se va emite mandat de arestare și va fi anunțat angajatorul.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Poliția Fiscală. Sunteți cercetat pentru evaziune fiscală și spălare de bani. Răspundeți la email în 24 de ore dacă doriți să evitați reținerea și blocarea contului.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Judecătoria Cluj vă citează ca martor într-o cauză penală. Vedeți citația apăsând butonul de mai jos. În caz de neprezentare veți fi adus cu mandat și amendat.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Ultimul avertisment înainte de arestare. Nu ați răspuns citației Europol. Cauza se poate închide prin împăcare dacă achitați astăzi 18.700 lei. Altfel dosarul ajunge la judecător și în ziare.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Cauțiunea de 9.200 lei trebuie virată în contul indicat până la ora 17 ca să nu ajungeți în arest. Nu vorbiți cu nimeni, ancheta este secretă. Europol București',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Către titularul acestei căsuțe poștale. În timpul monitorizării rețelelor de partajare, serviciul nostru de criminalitate informatică a constatat că ați vizionat și stocat conținut sexual cu minori. Aveți două zile să dați explicații răspunzând la acest mesaj. În caz contrar cazul ajunge la parchet și veți fi reținut la domiciliu. Comisar-șef Ionescu, Poliția Română',
    },
    {
      name: 'an investigator and a camera',
      text: 'Salut, sunt anchetator la Interpol. Te-ai masturbat la cameră în fața unor fete de 13 ani și avem toate conversațiile. Scrie-mi pe mail până mâine seară, altfel filmarea ajunge la soția ta, la șeful tău și la ziare.',
    },
    {
      name: 'a translated accusation',
      text: 'ACUZAȚIE ÎMPOTRIVA DVS. În urma unei confiscări informatice prin ciberinfiltrare vă aducem la cunoștință că faceți obiectul mai multor proceduri: pornografie cu minori, pedofilie, exhibiționism, pornografie pe internet. Trimiteți justificările la adresa de mai sus pentru a fi verificate în vederea evaluării sancțiunilor. Termen strict de 72 de ore. După acest termen raportul va fi înaintat procurorului pentru emiterea mandatului de arestare. Sunteți avertizat. Inspectorul general',
    },
    {
      name: 'a device that is linked',
      text: 'Comunicat important al poliției. Dispozitivul dvs. a fost asociat cu exploatarea sexuală a copiilor. Pentru a vă proteja intimitatea audierea are loc prin e-mail. Nu sunați și nu veniți la secție. Luați legătura cu ofițerul responsabil în mai puțin de 24 de ore, altminteri un echipaj va veni după dvs.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'ANAF Antifraudă a deschis un dosar penal pe numele dvs. pentru spălare de bani și evaziune fiscală. Trimiteți declarația prin e-mail în 48 de ore. Altfel conturile vor fi blocate și dosarul trimis procurorului.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Citație',
      text: 'Ați fost citat în calitate de martor la judecătorie. Apăsați butonul de mai jos pentru a vedea citația. Neprezentarea se pedepsește cu amendă sau aducere silită.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Am primit răspunsul dvs. Cazul poate fi închis fără proces dacă plătiți o cauțiune de 2.900 euro prin transfer în decurs de o zi. Dacă nu plătiți, mandatul va fi executat. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Stimate cetățean, agentul nostru sub acoperire s-a dat drept o fată de 12 ani, iar dvs. i-ați cerut poze intime contra bani. Aceasta este infracțiune. Prezentați versiunea dvs. în scris prin e-mail înainte să treacă două zile. Altfel veți fi trimis în judecată și va fi informat angajatorul. Subcomisar Pop',
    },
    {
      name: 'traced to an address',
      text: 'Notificare Europol! Pornografie ilegală cu copii a fost depistată la adresa dvs. IP. Riscați 6 ani de închisoare. Aveți 36 de ore să răspundeți la acest mesaj cu numele complet și o copie a pașaportului. Nu ignorați.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Ultima șansă înainte de măsuri coercitive: poliția are pregătit un mandat de arestare pe numele dvs. pentru înșelăciune și furt de identitate. Dacă doriți să evitați închisoarea, depuneți azi 1.200 euro și mandatul va fi retras.',
    },
    {
      name: 'a machine from the French',
      subject: 'CONVOCARE JUDICIARĂ',
      text: `În atenția dumneavoastră: subsemnatul general Pompiliu Vrânceanu, director al jandarmeriei și comandant al brigăzii de protecție a minorilor, vă contactez la scurt timp după o confiscare informatică a ciber-infiltrării pentru a vă aduce la cunoștință că sunteți obiectul mai multor urmăriri judiciare în vigoare: pornografie infantilă, pedofilie, exhibiționism, ciberpornografie. Ați comis infracțiunile după ce ați fost vizat pe internet. Fotografiile nud au fost înregistrate de ciber-jandarmul nostru și constituie dovezile infracțiunilor. Sunteți rugat să vă faceți auzit prin e-mail scriindu-ne justificările în termen strict de 72 de ore. Trecut acest termen vom fi obligați să transmitem raportul nostru procurorului pentru a emite un mandat de arestare. Acum sunteți prevenit.`,
    },
    {
      name: 'a native official',
      subject: 'Dosar penal nr. 2214/P/2026 – aducere la cunoștință',
      text: `Inspectoratul General al Poliției Române, Direcția de Combatere a Criminalității Organizate. Vă aducem la cunoștință că pe numele dumneavoastră s-a început urmărirea penală sub aspectul săvârșirii infracțiunii de deținere de materiale pornografice cu minori, prevăzută de art. 374 Cod penal și pedepsită cu închisoare de până la 5 ani. Aveți obligația ca în 48 de ore să depuneți un punct de vedere scris, exclusiv ca răspuns la prezentul mesaj. Nu vă prezentați la sediu și nu sunați. În caz contrar se va solicita arestarea preventivă și veți fi înscris în registrul agresorilor sexuali. Comisar-șef Aurelian Dobrotă`,
    },
    {
      name: 'short and rude',
      subject: 'ultima sansa',
      text: `Poliția. Știm ce vedeți pe calculator și cu ce fetițe vorbiți. Avem totul înregistrat, discuții și filmări. Aveți 24 de ore să răspundeți la acest mail și să dați explicații. Altfel venim după dumneavoastră acasă și va afla soția, copiii, șeful și televiziunile. Nu sunați pe nimeni.`,
    },
    {
      name: 'a list of penalties',
      subject: 'Act de acuzare EUROPOL',
      text: `EUROPOL – cabinetul directoarei. Stimate domn, adresei dumneavoastră IP îi corespund următoarele fapte:
1. posesie de imagini pedofile – 5 ani de închisoare
2. ademenirea minorilor pe internet – 3 ani
3. exhibiționism în fața camerei – amendă 90.000 lei
4. trafic sexual – 12 ani
Apărarea se trimite în trei zile la cabinet.minori@gmail.com, pentru a se stabili sancțiunea. Dacă tăceți, doamna procuror va dispune arestarea imediată, iar asociațiile pentru protecția copiilor vor fi înștiințate. Cauza este strict confidențială.`,
    },
    {
      name: 'a witness behind a link',
      wider: true,
      subject: 'Citație – Judecătoria Sectorului 1',
      text: `Ați fost citat în calitate de martor într-un dosar de evaziune fiscală și spălare de bani. Citația poate fi vizualizată la următorul link: Descarcă documentul instanței. Linkul expiră în 24 de ore. Dacă nu accesați documentul, veți fi amendat și adus cu mandat.`,
    },
    {
      name: 'money ends it',
      wider: true,
      subject: 'Re: dosarul dvs.',
      text: `Am primit explicațiile dumneavoastră. Domnul judecător este de acord cu închiderea pe cale amiabilă a dosarului dacă achitați astăzi amenda de 8.975 lei prin transfer în contul ofițerului. După plată dosarul va fi clasat și nimeni nu va afla. Dacă nu, mâine veți fi arestat. Păstrați tăcerea.`,
    },
    {
      name: 'a kindly officer',
      subject: 'O vorbă între patru ochi',
      text: `Bună seara, sunt comisarul-șef Sever Bălănescu și de treizeci de ani mă ocup de protecția copiilor. Ce am găsit în calculatorul dumneavoastră m-a cutremurat: copii fără haine și lucrurile pe care li le scriați. Înainte să dau mai departe, aș vrea să aud de la dumneavoastră, cu cuvintele proprii și pe această adresă, cum s-a ajuns aici. Aveți timp până poimâine la prânz. Apoi nu va mai depinde de mine: doamna procuror vă va aresta, iar ziarele vă vor tipări numele. Nu vorbiți cu nimeni despre asta, nici cu soția.`,
    },
    {
      name: 'the machine in another order',
      subject: 'AFACERE CARE VĂ PRIVEȘTE',
      text: `Noi, direcția centrală a poliției judiciare, vă informăm că în urma unei operațiuni de infiltrare online persoana dumneavoastră este citată în mai multe infracțiuni foarte grave: consultare de pornografie cu copii, pedofilie, exhibare, cibersex cu minori. Înregistrările făcute de agentul nostru din ciberspațiu dovedesc vinovăția dumneavoastră. Pentru a păstra discreția trebuie să ne faceți să parvină prin poștă electronică justificările dumneavoastră pentru a fi examinate și verificate în vederea evaluării sancțiunilor, în termenul strict de trei zile. După care raportul va fi trimis doamnei procuror și veți fi căutat de jandarmeria cea mai apropiată. Sunteți avertizat.`,
    },
    {
      name: 'an office that speaks of a hearing',
      subject: '117/P/2026 – dreptul de a formula observații',
      text: `Inspectoratul de Poliție Județean, Serviciul de Combatere a Criminalității Informatice. În cadrul unei acțiuni internaționale s-a constatat că prin contul dumneavoastră de e-mail au fost descărcate fișiere cu pornografie infantilă. Prin prezenta aveți calitatea de suspect. Vi se acordă posibilitatea de a formula observații în 48 de ore, exclusiv electronic. Nu se dau informații telefonice. Lipsa răspunsului se consideră recunoaștere și va atrage aducerea cu mandat și înscrierea în registrul infractorilor sexuali.`,
    },
    {
      name: 'blunt',
      subject: 'plangere in curs',
      text: `INTERPOL, criminalitate informatică. IP-ul tău e într-o rețea de pornografie infantilă. Capturi de ecran, chaturi, cameră: avem tot. Plângerea n-a ajuns încă la procuror. Ai 48 de ore să ne trimiți pe mail o explicație. Dacă taci, te scoatem din pat la șase dimineața în cătușe, iar colegii primesc fișierele.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Vama – anchetă',
      text: `Într-un colet pe numele dumneavoastră au fost găsite droguri. S-a deschis un dosar penal împotriva dumneavoastră pentru trafic de droguri. Accesați astăzi linkul de mai jos, descărcați citația și încărcați o fotografie a buletinului. În caz contrar, la ora 20 va fi executat mandatul de arestare.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'A treia și ultima somație',
      text: `Nu ați răspuns la cele două scrisori ale noastre și v-ați agravat situația. Dosarul va fi predat azi la ora 18 Parchetului și va fi anunțată televiziunea. Doar un răspuns imediat la această adresă mai poate opri acest lucru. Direcția Poliției, Brigada Minori`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministerul Justiției – nota 88/K',
      text: 'Stimate cetățean, patrula noastră de internet a legat numele dumneavoastră de vizionarea unor filme cu abuzuri asupra copiilor. Vă cerem să scrieți de mână o mărturisire, să o fotografiați și să o trimiteți înapoi la acest e-mail în patru zile. Veți evita astfel un proces public. În caz contrar pașaportul va fi blocat, angajatorul anunțat, iar dumneavoastră veți fi arestat preventiv. Subsecretar de stat Valeriu Cvintu',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Cazul dvs. la Europol',
      text: 'Bună ziua, mă numesc Lisbeth Aarsen și la Europol mă ocup de cazul în care sunteți principalul suspect. Este vorba de schimbul de poze nud cu minori pe un forum. Încă pot opri dosarul. Pentru asta am nevoie de relatarea dumneavoastră sinceră, în scris și confidențial, pe adresa mea, cel târziu a treia zi. Altfel trebuie să-l predau Parchetului, care vă va da în urmărire în toată Europa.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Comunicare a instanței',
      text: 'Atașat primiți rechizitoriul împotriva dumneavoastră pentru înșelăciune. Deschideți fișierul cu parola 4471. Dacă nu contestați în 24 de ore, hotărârea rămâne definitivă și vor interveni executorul și poliția. Tribunalul',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Ultima posibilitate',
      text: 'Am primit apărarea dumneavoastră. Magistratul acceptă o tranzacție de 3.900 de euro. Faceți transferul până la ora 17 și trimiteți-ne dovada plății; dosarul va fi închis și nimeni nu va afla nimic.',
    },
    {
      name: 'the prosecutor',
      wider: true,
      subject: 'Citație',
      text: 'Sunteți cercetat pentru spălare de bani. Trimiteți în 48 de ore explicații scrise și copia cărții de identitate pe acest e-mail, altfel se va emite mandat de arestare. Procuror șef',
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
    {
      name: 'lawyer',
      from: 'cabinet@popescu.example',
      subject: 'Termen',
      text: 'Stimate domn, termenul este marți, 12 mai, ora 10, Judecătoria Sectorului 1, sala 3. Vă rog să mă sunați la 021 555 12 12. Avocatul dvs.',
    },
    {
      name: 'police advice',
      from: 'presa@politia.example',
      subject: 'Mesaje false',
      text: 'Circulă e-mailuri false în numele Poliției și Europol care acuză de pornografie infantilă și cer răspuns în 72 de ore. Este o înșelătorie. Nu răspundeți și nu plătiți.',
    },
    {
      name: 'debt collector',
      from: 'recuperari@firma.example',
      subject: 'Ultima somație',
      text: 'Suma de 312 lei nu a fost achitată. Dacă nu plătiți în 10 zile, vom acționa în instanță prin executor judecătoresc. Tel. 021 100 20 30.',
    },
    {
      name: 'tax office',
      from: 'anaf@fisc.example',
      subject: 'Notificare',
      text: 'Conform evidențelor noastre, aveți declarații nedepuse. Vă rugăm să le depuneți în 15 zile prin SPV. Nedepunerea se sancționează cu amendă. Call center 031 403 91 60.',
    },
    {
      name: 'worried',
      from: 'ioana@acasa.example',
      subject: 'E adevărat?',
      text: 'Mamă, am primit un mail de la poliție că sunt acuzată și trebuie să răspund în 48 de ore. E adevărat sau e țeapă? Sună-mă.',
    },
    {
      name: 'lawyer, gmail',
      from: 'av.ionescu@gmail.com',
      subject: 'Audierea dvs.',
      text: 'Stimate domn, parchetul vă acuză de înșelăciune. Audierea este vineri la ora 11 la secția de poliție, str. Lungă 4. Nu răspundeți singur la citație. Sunați-mă întâi la 0722 123 456.',
    },
    {
      name: 'daughter, gmail',
      from: 'andreea.s@gmail.com',
      subject: 'Bunicul e speriat',
      text: 'Mamă, bunicul a primit un mail că e acuzat de pornografie infantilă și trebuie să răspundă în 48 de ore, altfel face închisoare. E o țeapă, nu? Tremură tot.',
    },
    {
      name: 'social services',
      from: 'dgaspc@judet.example',
      subject: 'Ședință',
      text: 'Vă invităm la ședința din 12 mai, ora 10, camera 214, privind dosarul de abuz sexual împotriva tatălui vitreg. Va participa avocata minorei.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'judecatoria@judecatoria-iasi.example',
      text: 'Sunteți citat în calitate de martor la Judecătoria Iași, str. Elena Doamna 1A, sala 4, în ziua de 14 martie 2026, ora 9:30. Veți avea asupra dumneavoastră cartea de identitate. În caz de neprezentare nejustificată puteți fi sancționat cu amendă judiciară. Tel. 0232 123 456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'cabinet@avocat-ionescu.example',
      text: 'Stimate domnule Radu, parchetul a întocmit rechizitoriu împotriva dumneavoastră pentru hărțuire sexuală. În calitate de apărător vă recomand să nu dați declarații până la întâlnirea noastră. Vă aștept la cabinet marți la ora 18. Avocat Ana Ionescu',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'recuperari@creante.example',
      text: 'Somație de plată: datoria dumneavoastră este de 1.245 lei. În lipsa plății în 15 zile ne vom adresa instanței și executorului judecătoresc. Pentru eșalonare sunați la 021 123 4567.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'ioana@gmail.com',
      text: 'Bună, bunicul a primit un mail cică de la Europol că s-a uitat la pornografie infantilă și trebuie să răspundă în 72 de ore. E speriat rău. Asta e înșelătorie, nu? Sunăm la poliție?',
    },
    {
      name: 'from sectie, third batch',
      from: 'sectie@politia.example',
      text: 'Bună ziua, în legătură cu furtul bicicletei vă rugăm să vă prezentați pentru declarații ca persoană vătămată miercuri, 12 martie, ora 10:00, la Secția 5, str. Principală 5, camera 12, cu buletinul. Dacă nu puteți, sunați la 021 312 3456.',
    },
    {
      name: 'from ana, third batch',
      from: 'ana@familie.example',
      text: 'Bună, tata a primit un mail chipurile de la poliție că e acuzat de pornografie infantilă și trebuie să răspundă în 72 de ore. E distrus. E o țeapă, nu? N-am răspuns nimic.',
    },
    {
      name: 'from recuperari, third batch',
      from: 'recuperari@firma.example',
      text: 'Factura 221 în valoare de 180 lei este în continuare neachitată. Dacă nu primim plata în 10 zile ne vom adresa instanței și executorului. Pentru întrebări sunați la 021 123 4567.',
    },
    {
      name: 'from avocat, fourth batch',
      from: 'avocat@cabinet.example',
      text: 'Bună ziua, procurorul v-a trimis în judecată pentru lovire. Termenul este 4 mai, ora 9:30, Judecătoria Iași, sala 3. Trebuie să ne vedem înainte; trimiteți-mi observațiile pe mail până vineri. Cu stimă, M. Radu, avocat',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Către toți angajații: circulă e-mailuri false în numele poliției despre pornografie infantilă. Nu răspundeți, nu apăsați pe nimic și trimiteți mesajul la IT. Poliția nu scrie niciodată așa.',
    },
    {
      name: 'a witness with place and hour',
      from: 'politia.blaj@politia.example',
      subject: 'Citație martor',
      text: `Stimată doamnă, sunteți citată în calitate de martor într-o cauză privind un furt, pentru data de 16 aprilie 2026, ora 9:30, la sediul Poliției Municipiului Blaj, str. Eroilor nr. 12, camera 8. Veți avea asupra dumneavoastră actul de identitate. Dacă nu vă puteți prezenta, sunați la 0258 710 112. Agent Rusu`,
    },
    {
      name: 'a lawyer to a client',
      from: 'office@avocatneagu.example',
      subject: 'Dosarul dvs. penal',
      text: `Bună ziua, domnule Marin. Am primit ordonanța: vi se impută deținerea de pornografie infantilă. Vă rog să nu dați declarații în lipsa mea și să nu răspundeți la niciun mesaj. Procurorul ne dă acces la dosar luni. Am nevoie de împuternicirea semnată în 48 de ore. Audierea e pe 20 aprilie la ora 10. Av. Ioana Neagu`,
    },
    {
      name: 'the police warn',
      from: 'presa@politia.example',
      subject: 'Atenție la e-mailuri false',
      text: `Poliția Română atrage atenția asupra unor e-mailuri false, trimise în numele Europol sau al Poliției, în care destinatarul este acuzat de pedofilie și somat să răspundă în 72 de ore sub amenințarea arestării. Este o înșelătorie. Poliția nu citează pe nimeni prin e-mail. Nu răspundeți, nu plătiți și ștergeți mesajul. Spuneți-le și părinților.`,
    },
    {
      name: 'a son asks',
      from: 'radu.t@yahoo.example',
      subject: 'e pe bune?',
      text: `Salut, tata a primit un mail chipurile de la Poliție că e acuzat de pornografie și că trebuie să se justifice în 48 de ore, altfel îl arestează. E speriat rău. Eu cred că e țeapă, dar el vrea să răspundă. Tu ce zici, e real? Radu`,
    },
    {
      name: 'the police summon a suspect',
      from: 'politia.turda@politia.example',
      subject: 'Citație suspect',
      text: `Sunteți citat în calitate de suspect pentru data de 22 aprilie, ora 10:00, la sediul Poliției Municipiului Turda, str. Republicii nr. 14, etaj 1, camera 7, într-o cauză privind infracțiunea de înșelăciune. Aveți dreptul de a fi asistat de un avocat. Pentru relații sunați la 0264 312 705. În caz de neprezentare puteți fi adus cu mandat de aducere.`,
    },
    {
      name: 'a lawyer before action',
      from: 'cabinet@avocatstan.example',
      subject: 'Notificare prealabilă',
      text: `Stimate domn, în numele clientului meu, domnul Pop, vă somez ca în 48 de ore să ștergeți postarea în care l-ați numit pedofil și să-mi confirmați aceasta răspunzând la acest e-mail. În caz contrar vom formula plângere și acțiune în instanță pentru daune. Av. Stan`,
    },
    {
      name: 'a notice of the portal',
      from: 'noreply@dosarelectronic.example',
      subject: 'Document nou în dosarul dvs.',
      text: `În dosarul electronic nr. 118/2026 al Judecătoriei Arad a fost încărcat un document nou. Autentificați-vă cu parola primită pentru a-l vedea. Termenul de apel este de 30 de zile de la comunicare. Nu răspundeți la acest mesaj automat.`,
    },
    {
      name: 'a pensioner forwards it',
      from: 'ion.mihalache@yahoo.example',
      subject: 'Fwd: am primit asta',
      quotes: true,
      text: `Bună, Dana, am primit asta și nu știu dacă e adevărat. Eu n-am făcut nimic. Trebuie să răspund?
---------- Mesaj redirecționat ----------
De la: Poliția
Sunteți citat pentru pornografie infantilă și pedofilie. Trimiteți justificările prin e-mail în 72 de ore, altfel raportul ajunge la procuror și se emite mandat de arestare.`,
    },
    {
      name: 'the youth office on a report',
      from: 'dgaspc@judet.example',
      subject: 'Invitație la discuție',
      text: 'Stimată doamnă, am fost sesizați că un adult i-a trimis fiului dumneavoastră mesaje sexuale pe internet. Am dori să discutăm miercuri, 15 aprilie, ora 14:00, la primărie, camera 208. Puteți veni însoțită. Dacă nu puteți, sunați-mă la 0268 211 408. Nu vi se reproșează nimic.',
    },
    {
      name: 'human resources hear an employee',
      from: 'hr@logisticanord.example',
      subject: 'Cercetare disciplinară – confidențial',
      text: 'Stimate domnule Sandu, împotriva dumneavoastră s-a depus o plângere pentru hărțuire sexuală a unei colege. Aveți posibilitatea să vă exprimați punctul de vedere în scris până joi la ora 12; puteți răspunde la acest e-mail sau puteți veni în biroul meu. Sindicatul este informat. Vă rugăm să păstrați confidențialitatea. Dacă nu primim răspuns, decidem pe baza celor constatate.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevenire@politia-info.example',
      subject: 'Buletin: așa arată citația falsă',
      text: 'Dragi cititori, escrocii scriu de exemplu: "Sunteți cercetat pentru pornografie infantilă. Răspundeți în 72 de ore, altfel se emite mandat de arestare." Nimic nu e adevărat. Poliția nu citează niciodată prin e-mail. Ștergeți mesajul, vorbiți cu familia, iar dacă ați plătit, anunțați banca și depuneți plângere.',
    },
  ],
}
