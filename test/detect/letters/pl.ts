import type { LetterFile } from '../letter-file.ts'

const classic = `WEZWANIE SĄDOWE
Ja, niżej podpisany Dobromir Wrześniewicz, Komendant Główny Policji, szef brygady ochrony małoletnich, kontaktuję się z Państwem krótko po zajęciu komputera w ramach cyberinfiltracji. Jest Pan przedmiotem kilku postępowań sądowych:
- pornografia dziecięca
- pedofilia
- ekshibicjonizm
- cyberpornografia
Po namierzeniu w internecie (strony z ogłoszeniami) Pana zdjęcia i filmy zostały zarejestrowane przez naszego cyberżandarma i stanowią dowody Pańskich przestępstw. Ze względu na poufność piszemy pocztą elektroniczną. Prosimy o przesłanie swoich uzasadnień e-mailem, aby zostały zbadane i zweryfikowane w celu oceny sankcji, w ścisłym terminie 48 godzin. Po upływie tego terminu będziemy zmuszeni przekazać nasz raport prokuratorowi, który wyda nakaz aresztowania, i zostanie Pan wpisany do krajowego rejestru przestępców seksualnych. Akta trafią do mediów, a rodzina dowie się, co Pan robi przed komputerem. Teraz jest Pan ostrzeżony.`

export const letters: LetterFile = {
  language: 'pl',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Centralne Biuro Zwalczania Cyberprzestępczości. Szanowny Panie, w toku czynności ustalono, że pobierał Pan zakazane materiały z udziałem dzieci. Przeciwko Panu wszczęto śledztwo. Ma Pan dwie doby, to jest 48 godzin, aby odpowiedzieć na ten mail i złożyć wyjaśnienia. W przeciwnym razie zostanie Pan zatrzymany w domu, a pracodawca i rodzina zostaną powiadomieni. Nadkomisarz Zbyszko Grabowiecki',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Prokuratura Krajowa. Po zapoznaniu się z Pana odpowiedzią proponujemy dwie możliwości: proces i więzienie albo polubowne załatwienie sprawy. W celu umorzenia postępowania przeciwko Panu należy wpłacić grzywnę w wysokości 7 485 euro przelewem na poniższe konto w ciągu 24 godzin. Proszę zachować to w tajemnicy.',
    },
    {
      name: 'tax police',
      wider: true,
      subject: 'Postępowanie karne skarbowe',
      text: 'Krajowa Administracja Skarbowa wszczęła przeciwko Panu/Pani postępowanie karne skarbowe o uchylanie się od podatków i pranie pieniędzy. Prosimy o odpowiedź mailem w ciągu 48 godzin. W przeciwnym razie sprawa trafi do prokuratury.',
    },
    {
      name: 'witness link',
      wider: true,
      subject: 'Wezwanie świadka',
      text: 'Sąd Rejonowy w Krakowie. Został Pan wezwany do stawienia się w charakterze świadka w sprawie karnej. Proszę pobrać wezwanie z poniższego linku. Niestawiennictwo grozi przymusowym doprowadzeniem.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Ugoda',
      text: 'Otrzymaliśmy Pana odpowiedź. Aby zakończyć sprawę, należy wpłacić grzywnę 8500 zł przelewem w ciągu 24 godzin. W razie odmowy zostanie Pan zatrzymany. Centralne Biuro Śledcze Policji',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Ostatnie ostrzeżenie',
      text: 'Nie otrzymaliśmy odpowiedzi na wezwanie. To ostatnia szansa: proszę odpisać dziś na ten e-mail, inaczej policja przyjedzie do Pana domu.',
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Kaucja',
      text: 'Aby uniknąć aresztu, należy wpłacić kaucję 5000 zł kodem BLIK lub w bitcoinach i przesłać skan dowodu osobistego. Interpol Warszawa',
    },
    {
      name: 'other order',
      subject: 'Sprawa 2231',
      text: 'Z analizy Pana łącza nasi śledczy informatyczni stwierdzili odwiedziny stron z wykorzystywaniem dzieci oraz nieprzyzwoite rozmowy z nieletnimi. Figuruje Pan jako podejrzany. Proszę pisemnie, na ten adres mailowy, najpóźniej za dwa dni wyjaśnić swoje zachowanie. W przeciwnym razie prokurator wystąpi o areszt, a pracodawca zostanie powiadomiony. CBZC',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – świadek',
      text: 'W międzynarodowym śledztwie dotyczącym handlu ludźmi został Pan wskazany jako ważny świadek. Zeznania należy złożyć mailem w ciągu 24 godzin. Kto odmówi, popełnia przestępstwo i będzie poszukiwany.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Wykreślenie z rejestru',
      text: 'Pierwsza wpłata dotarła. Aby wykreślić Pana z rejestru przestępców seksualnych, pozostają koszty administracyjne 1870 euro. Proszę zapłacić natychmiast, inaczej prokurator wznowi sprawę. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Propozycja prokuratury',
      text: 'Zamiast jawnego procesu może Pan zapłacić 3480 euro, po czym akta zostaną zniszczone. Jeśli Pan odmówi, dowiedzą się krewni i prasa. Wyłącznie przelewem natychmiastowym do dziś wieczorem.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Pozew',
      text: 'Toczy się przeciwko Panu sprawa sądowa. Dokumenty są dostępne pod bezpiecznym linkiem. Zignorowanie wiadomości oznacza wyrok zaoczny za 48 godzin.',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'kancelaria@adwokaci.example',
      text: 'Szanowny Panie, rozprawa przed Sądem Rejonowym odbędzie się 12 maja 2026 o godz. 10:30, sala 204, ul. Długa 7. Prokurator wnosi o karę grzywny. Proszę zabrać dowód osobisty. Adwokat Halina Mroczek, tel. 22 555 01 02',
    },
    {
      name: 'a bank warns',
      from: 'bezpieczenstwo@bank.example',
      quotes: true,
      text: `Uwaga na oszustwo! Przestępcy podszywają się pod Policję i Europol. Nie odpowiadaj i nie płać. Oto treść fałszywej wiadomości:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'kasia@gmail.com',
      quotes: true,
      text: `Tata dostał takiego maila, czy to prawda? Nie wiem, co mamy z tym zrobić.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'sekretariat@szkola.example',
      text: 'Drodzy Rodzice, 5 marca o godz. 9:00 w sali 12 odbędzie się prelekcja policji o zagrożeniach w internecie: grooming, pornografia dziecięca i cyberprzemoc. Prosimy o potwierdzenie mailem do piątku.',
    },
    {
      name: 'a telephone bill overdue',
      from: 'faktury@telefonia.example',
      text: 'Wezwanie do zapłaty. Informujemy, że nie odnotowaliśmy wpłaty za fakturę na kwotę 129 zł. Prosimy o niezwłoczną wpłatę przelewem na konto w ciągu 3 dni. W przeciwnym razie sprawa zostanie przekazana do windykacji.',
    },
    {
      name: 'news of a police action',
      from: 'redakcja@gazeta.example',
      text: 'Policja zatrzymała trzech podejrzanych o posiadanie pornografii dziecięcej. Prokurator postawił im zarzuty, grozi im do 12 lat więzienia. Europol pomagał w śledztwie. Wypisz się z newslettera.',
    },
    {
      name: 'lawyer',
      from: 'kancelaria@nowak.example',
      subject: 'Rozprawa',
      text: 'Szanowny Panie, rozprawa odbędzie się we wtorek 12 maja o godz. 10.00 w Sądzie Rejonowym, sala 5. Proszę o telefon pod numer 12 555 12 12. Adwokat Nowak',
    },
    {
      name: 'police advice',
      from: 'prasa@policja.example',
      subject: 'Fałszywe wezwania',
      text: 'Oszuści rozsyłają maile w imieniu policji i Europolu, oskarżając o pornografię dziecięcą i żądając odpowiedzi w ciągu 48 godzin. Nie odpowiadaj, nie płać, zgłoś na incydent.cert.pl.',
    },
    {
      name: 'debt collector',
      from: 'windykacja@firma.example',
      subject: 'Ostateczne wezwanie do zapłaty',
      text: 'Wzywamy do zapłaty kwoty 312 zł w terminie 7 dni. W przypadku braku wpłaty skierujemy sprawę na drogę sądową. Tel. 22 100 20 30.',
    },
    {
      name: 'tax office',
      from: 'us@skarbowy.example',
      subject: 'Wezwanie do złożenia wyjaśnień',
      text: 'Urząd Skarbowy wzywa do złożenia wyjaśnień w sprawie deklaracji PIT w terminie 7 dni osobiście w pokoju 12, w godz. 8-15, lub pisemnie. Tel. 12 255 00 00.',
    },
    {
      name: 'worried',
      from: 'kasia@dom.example',
      subject: 'Co to jest',
      text: 'Tato, dostałam maila niby z policji, że jestem oskarżona i mam 48 godzin na odpowiedź. Czy to prawda czy oszustwo? Boję się.',
    },
    {
      name: 'daughter, gmail',
      from: 'ola.w@gmail.com',
      subject: 'Dziadek się boi',
      text: 'Mamo, dziadek dostał maila, że jest oskarżony o pornografię dziecięcą i ma odpisać w 48 godzin, bo inaczej pójdzie do więzienia. To oszustwo, prawda? Cały się trzęsie.',
    },
    {
      name: 'social services',
      from: 'ops@gmina.example',
      subject: 'Spotkanie',
      text: 'Zapraszamy na spotkanie 12 maja o godz. 10, pokój 214, w sprawie postępowania o wykorzystywanie seksualne przeciwko ojczymowi. Będzie adwokat małoletniej.',
    },
  ],
}
