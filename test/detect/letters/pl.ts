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
    {
      name: 'a word-for-word translation (another hand)',
      text: 'WEZWANIE SĄDOWE\nJa, niżej podpisany generał Zdzisław Wrona, komendant główny policji i szef brygady ochrony nieletnich, kontaktuję się z Panem/Panią krótko po komputerowym zajęciu cyberinfiltracji, aby poinformować, że jest Pan/Pani przedmiotem kilku postępowań sądowych: pornografia dziecięca, pedofilia, ekshibicjonizm, cyberpornografia. Proszę dać się wysłuchać mailem, pisząc swoje usprawiedliwienia w ścisłym terminie 72 godzin.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Policja. W twoim telefonie są zdjęcia dzieci. Odpisz na maila w 24h albo przyjedziemy po ciebie. Asp. Kowal',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'CENTRALNE BIURO ZWALCZANIA CYBERPRZESTĘPCZOŚCI, l.dz. 4471/26\nZawiadamia się, iż przeciwko Panu/Pani wszczęto postępowanie przygotowawcze o czyn z art. 202 § 4a k.k. (posiadanie treści pornograficznych z udziałem małoletniego). Z uwagi na tajemnicę śledztwa przesłuchanie odbywa się w formie pisemnej. Wzywa się do złożenia wyjaśnień na niniejszy adres poczty elektronicznej w terminie dwóch dni. W przeciwnym razie akta zostaną przekazane prokuratorowi celem zastosowania tymczasowego aresztowania.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Szanowny panie/pani, jestem komisarzem Interpolu w Warszawie. Mamy filmy, na których jest pan nagi przed nieletnią. Nasz cyberżandarm wszystko nagrał i to jest dowód pana wykroczeń. Proszę wysłać swoją obronę mailem w 48 godzin. Gdy czas minie, raport idzie do prokuratora, zostanie pan wpisany do rejestru przestępców seksualnych, a rodzina i telewizja zobaczą, co pan robi przed komputerem. Teraz jest pan ostrzeżony.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABELA KAR: pornografia dziecięca – 5 lat więzienia i 300 000 zł; pedofilia – 10 lat; ekshibicjonizm – 1 rok; uwodzenie nieletnich – 3 lata. Pana/Pani czyny stwierdzono na portalach randkowych. Prokuratura daje trzy dni na elektroniczną odpowiedź na to wezwanie. Brak odpowiedzi skutkuje zatrzymaniem w miejscu zamieszkania.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Ministerstwo Spraw Wewnętrznych informuje: Państwa adres IP wykryto w międzynarodowej akcji przeciw seksualnemu wykorzystywaniu dzieci w sieci. Mogą Państwo przedstawić śledczemu swoje stanowisko na piśmie pod tym adresem najpóźniej w ciągu 24 godzin. Jeżeli nie otrzymamy wiadomości, zostanie wydany nakaz aresztowania i powiadomiony pracodawca.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Policja skarbowa. Jest Pan objęty śledztwem w sprawie uchylania się od podatków i prania pieniędzy. Proszę odpowiedzieć na maila w 24 godziny, aby uniknąć zatrzymania i blokady konta.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Sąd Rejonowy w Gdyni wzywa Panią w charakterze świadka w sprawie karnej. Wezwanie można zobaczyć, naciskając przycisk poniżej. W razie niestawiennictwa nastąpi przymusowe doprowadzenie.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Ostatnie upomnienie przed aresztowaniem. Nie zareagował Pan na wezwanie Europolu. Sprawę można zamknąć ugodą, jeśli dziś wpłaci Pan 18 700 zł. W przeciwnym razie sprawa trafi do sędziego i do gazet.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Kaucję 9 200 zł należy wpłacić na podane konto do godz. 17, żeby nie trafić do aresztu. Proszę z nikim nie rozmawiać, śledztwo jest tajne. Europol Warszawa',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Do posiadacza tej skrzynki. Podczas monitorowania sieci wymiany plików nasz wydział do walki z cyberprzestępczością ustalił, że oglądał Pan i przechowywał treści seksualne z udziałem małoletnich. Ma Pan dwa dni na złożenie wyjaśnień w odpowiedzi na tę wiadomość. W razie braku reakcji sprawa trafi do prokuratury i zostanie Pan zatrzymany w domu. Nadkomisarz Nowak, Komenda Główna Policji',
    },
    {
      name: 'an investigator and a camera',
      text: 'Cześć, jestem śledczym Interpolu. Obnażałeś się przed kamerą przy 13-letnich dziewczynkach i mamy wszystkie rozmowy. Napisz do mnie na maila do jutra wieczór, inaczej nagranie dostanie twoja żona, szef i gazety.',
    },
    {
      name: 'a translated accusation',
      text: 'AKT OSKARŻENIA. W następstwie zajęcia komputera przez cyberinfiltrację zawiadamiamy, że jest Pan przedmiotem kilku postępowań: dziecięce porno, pedofilia, ekshibicjonizm, pornografia internetowa. Proszę nadesłać uzasadnienia na powyższy adres, aby zostały sprawdzone celem oceny sankcji. Ścisły termin 72 godzin. Po tym czasie raport przekażemy prokuratorowi w celu wydania nakazu aresztowania. Został Pan ostrzeżony. Komendant Główny',
    },
    {
      name: 'a device that is linked',
      text: 'Ważny komunikat policji. Pana urządzenie zostało powiązane z seksualnym wykorzystywaniem dzieci. Dla ochrony prywatności przesłuchanie odbywa się mailowo. Proszę nie dzwonić ani nie przychodzić na komisariat. Prosimy o kontakt z prowadzącym funkcjonariuszem w ciągu 24 godzin, w przeciwnym razie przyjedzie po Pana patrol.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Krajowa Administracja Skarbowa wszczęła przeciwko Panu sprawę karną o pranie pieniędzy i oszustwo podatkowe. Prosimy przesłać wyjaśnienia mailem w ciągu 48 godzin. Inaczej konta zostaną zajęte, a akta trafią do prokuratora.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Wezwanie',
      text: 'Został Pan wezwany w charakterze świadka do sądu rejonowego. Naciśnij przycisk poniżej, aby zobaczyć wezwanie. Niestawiennictwo grozi grzywną lub doprowadzeniem przez policję.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Otrzymaliśmy odpowiedź. Sprawę można zamknąć bez procesu, jeśli w ciągu jednego dnia wpłaci Pan kaucję 12 000 zł przelewem. W razie braku wpłaty nakaz aresztowania zostanie wykonany. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Szanowny obywatelu, nasz tajny funkcjonariusz podawał się za 12-letnią dziewczynkę, a Pan prosił ją o nagie zdjęcia za pieniądze. To przestępstwo. Proszę przedstawić swoją wersję na piśmie mailem, zanim upłyną dwa dni. Inaczej stanie Pan przed sądem, a pracodawca zostanie poinformowany. Podkomisarz Wrona',
    },
    {
      name: 'traced to an address',
      text: 'Zawiadomienie Europolu! Nielegalną pornografię z dziećmi namierzono pod Pana adresem IP. Grozi Panu 6 lat więzienia. Ma Pan 36 godzin na odpowiedź na tę wiadomość z pełnym nazwiskiem i kopią paszportu. Proszę tego nie ignorować.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Ostatnia szansa przed środkami przymusu: policja ma gotowy nakaz aresztowania na Pana nazwisko za oszustwo i kradzież tożsamości. Jeśli chce Pan uniknąć więzienia, proszę dziś wpłacić 1200 euro, a nakaz zostanie wycofany.',
    },
    {
      name: 'a machine from the French',
      subject: 'WEZWANIE SĄDOWE',
      text: `Do Państwa uwagi: ja, niżej podpisany generał Ambroży Wielgosz, dyrektor żandarmerii i szef brygady ochrony nieletnich, kontaktuję się z Panem krótko po komputerowym zajęciu cyberinfiltracji, aby poinformować, że jest Pan przedmiotem kilku obowiązujących postępowań sądowych: pornografia dziecięca, pedofilia, ekshibicjonizm, cyberpornografia. Popełnił Pan przestępstwa po tym, jak został Pan namierzony w internecie. Nagie zdjęcia zostały zarejestrowane przez naszego cyberżandarma i stanowią dowody Pana wykroczeń. Prosimy o wysłuchanie się drogą mailową i napisanie swoich usprawiedliwień w ścisłym terminie 72 godzin. Po tym terminie będziemy zmuszeni przekazać nasz raport prokuratorowi w celu wydania nakazu aresztowania. Teraz jest Pan uprzedzony.`,
    },
    {
      name: 'a native official',
      subject: 'Sygn. akt 4 Ds. 881/2026 – zawiadomienie podejrzanego',
      text: `Centralne Biuro Zwalczania Cyberprzestępczości. Zawiadamia się, że przeciwko Pani/Panu wszczęto śledztwo o czyn z art. 202 § 4a k.k., tj. posiadanie treści pornograficznych z udziałem małoletnich, zagrożony karą pozbawienia wolności do lat 5. Wzywa się do złożenia pisemnych wyjaśnień w terminie 48 godzin, wyłącznie poprzez odpowiedź na niniejszą wiadomość. Kontakt telefoniczny oraz osobisty nie jest przewidziany. Brak odpowiedzi skutkować będzie skierowaniem wniosku do prokuratury o zatrzymanie i przymusowe doprowadzenie oraz wpisem do Rejestru Sprawców Przestępstw na Tle Seksualnym. podinsp. Roman Zadora`,
    },
    {
      name: 'short and rude',
      subject: 'ostatnia szansa',
      text: `Policja. Wiemy co oglądasz w komputerze i z jakimi dziewczynkami piszesz. Mamy nagrania i rozmowy. Masz 24 godziny, żeby odpisać na tego maila i się wytłumaczyć. Jak nie, przyjedziemy po ciebie do domu, a żona, dzieci, szef i telewizja dowiedzą się wszystkiego. Nigdzie nie dzwoń.`,
    },
    {
      name: 'a list of penalties',
      subject: 'Akt oskarżenia EUROPOL/2026/771',
      text: `EUROPOL – Gabinet Dyrektor. Szanowny Panie, do Pana adresu IP przypisano następujące czyny:
1) posiadanie zdjęć pedofilskich – 5 lat więzienia
2) uwodzenie małoletnich przez internet – 3 lata
3) obnażanie się przed kamerą – grzywna 90 000 zł
4) handel ludźmi w celach seksualnych – 12 lat
Swoją obronę proszę przesłać w ciągu trzech dni na adres kancelaria.nieletni@gmail.com, co pozwoli ustalić karę. W razie milczenia pani prokurator zarządzi natychmiastowe zatrzymanie, a stowarzyszenia chroniące dzieci zostaną powiadomione. Sprawa jest ściśle tajna.`,
    },
    {
      name: 'tax office behind a link',
      wider: true,
      subject: 'Wezwanie świadka – Krajowa Administracja Skarbowa',
      text: `Został Pan wezwany w charakterze świadka w sprawie o oszustwa podatkowe i pranie pieniędzy. Treść wezwania dostępna jest pod poniższym linkiem: Pobierz dokument sądowy. Link wygaśnie za 24 godziny. Niepobranie dokumentu grozi karą porządkową i przymusowym doprowadzeniem przez Policję.`,
    },
    {
      name: 'money ends it',
      wider: true,
      subject: 'Odp: Pana sprawa',
      text: `Otrzymaliśmy Pana wyjaśnienia. Sędzia zgadza się na polubowne zakończenie sprawy, jeżeli jeszcze dziś wpłaci Pan karę w wysokości 12 450 zł przelewem na konto oficera prowadzącego. Po wpłacie akta zostaną zamknięte, a nikt się nie dowie. W przeciwnym razie jutro zostanie Pan aresztowany. Proszę zachować milczenie.`,
    },
    {
      name: 'a kindly officer',
      subject: 'Słowo w cztery oczy',
      text: `Dobry wieczór, jestem nadkomisarz Seweryn Wojdyło i od trzydziestu lat zajmuję się ochroną dzieci. To, co znalazłem w Pana komputerze, wstrząsnęło mną: dzieci bez ubrań i rzeczy, które Pan do nich pisał. Zanim przekażę to wyżej, chciałbym usłyszeć od Pana, własnymi słowami i na tę skrzynkę, jak do tego doszło. Ma Pan czas do pojutrza do południa. Potem nie będzie to już zależało ode mnie: pani prokurator każe Pana aresztować, a gazety wydrukują Pana nazwisko. Proszę z nikim o tym nie rozmawiać, nawet z żoną.`,
    },
    {
      name: 'the machine in another order',
      subject: 'SPRAWA, KTÓRA PANA DOTYCZY',
      text: `My, centralna dyrekcja policji sądowej, informujemy, że w następstwie operacji infiltracji online Pana osoba jest wymieniona w kilku bardzo poważnych wykroczeniach: oglądanie pornografii dzieci, pedofilia, ekshibicja, cyberseks z nieletnimi. Nagrania zrobione przez naszego agenta cyberprzestrzeni dowodzą Pana winy. Aby zachować dyskrecję, musi Pan przesłać nam pocztą elektroniczną swoje usprawiedliwienia, aby zostały zbadane i zweryfikowane w celu oceny sankcji, w ścisłym terminie trzech dni. Następnie raport zostanie wysłany do pani prokurator i będzie Pan poszukiwany przez najbliższą żandarmerię. Jest Pan ostrzeżony.`,
    },
    {
      name: 'an office that speaks of a hearing',
      subject: 'RSD-117/26 – prawo do wypowiedzenia się',
      text: `Komenda Wojewódzka Policji, Wydział do Walki z Cyberprzestępczością. W ramach międzynarodowej akcji ustalono, że z Pana skrzynki pocztowej pobrano pliki z pornografią dziecięcą. Niniejszym figuruje Pan jako osoba podejrzana. Umożliwia się złożenie uwag w terminie 48 godzin, wyłącznie drogą elektroniczną. Informacji telefonicznych nie udzielamy. Bezskuteczny upływ terminu zostanie uznany za przyznanie się do winy i spowoduje doprowadzenie oraz wpis do rejestru przestępców seksualnych.`,
    },
    {
      name: 'blunt',
      subject: 'zawiadomienie w toku',
      text: `INTERPOL, cyberprzestępczość. Twoje IP jest w siatce z dziecięcą pornografią. Zrzuty ekranu, czaty, kamera: mamy wszystko. Zawiadomienie nie trafiło jeszcze do prokuratora. Masz 48 godzin, żeby przysłać nam mailem wyjaśnienie. Jak będziesz milczał, wyciągniemy cię o szóstej rano z łóżka w kajdankach, a koledzy dostaną pliki.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Urząd Celno-Skarbowy – śledztwo',
      text: `W przesyłce na Pana nazwisko zabezpieczono narkotyki. Wszczęto przeciwko Panu postępowanie karne o handel narkotykami. Proszę jeszcze dziś otworzyć poniższy link, pobrać wezwanie i przesłać zdjęcie dowodu osobistego. W razie niewykonania do godz. 20 zostanie wykonany nakaz aresztowania.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Trzecie i ostatnie wezwanie',
      text: `Nie odpowiedział Pan na nasze dwa pisma i pogorszył Pan swoją sytuację. Akta zostaną dziś o 18 przekazane prokuraturze, a telewizja zostanie powiadomiona. Zatrzymać to może już tylko natychmiastowa odpowiedź na ten adres. Dyrekcja Policji, Wydział Nieletnich`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministerstwo Sprawiedliwości – notatka 88/K',
      text: 'Szanowny Obywatelu, nasz patrol internetowy powiązał Pana nazwisko z oglądaniem filmów z wykorzystywaniem dzieci. Żądamy, aby napisał Pan odręcznie przyznanie się do winy, sfotografował je i w ciągu czterech dni odesłał na tego maila. Oszczędzi to Panu publicznej rozprawy. W przeciwnym razie Pana paszport zostanie zablokowany, pracodawca zawiadomiony, a Pan osadzony w areszcie. Podsekretarz stanu Błażej Kwiatek',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Pana sprawa w Europolu',
      text: 'Dzień dobry, nazywam się Lisbeth Aarsen i prowadzę w Europolu sprawę, w której jest Pan głównym podejrzanym. Chodzi o wymianę nagich zdjęć nieletnich na forum. Mogę jeszcze wstrzymać akta. Potrzebuję do tego Pana szczerej relacji, pisemnej i poufnej, na mój adres, najpóźniej trzeciego dnia. Inaczej muszę je wydać prokuraturze, która ogłosi za Panem poszukiwania w całej Europie.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Doręczenie sądowe',
      text: 'W załączniku otrzymuje Pan akt oskarżenia przeciwko Panu o oszustwo. Plik proszę otworzyć hasłem 4471. Jeżeli w ciągu 24 godzin nie wniesie Pan sprzeciwu, wyrok stanie się prawomocny i wkroczy komornik oraz policja. Sąd Okręgowy',
    },
    {
      name: 'an official apologises for the bother, tenth batch',
      subject: 'Przepraszamy za niepokój',
      text: 'Szanowni Państwo, bardzo nam przykro, że musimy pisać w tej sprawie. Wydział do Walki z Cyberprzestępczością Komendy Głównej Policji ustalił, że z Państwa komputera oglądano i zapisywano filmy z wykorzystywanymi dziećmi. Uprzejmie prosimy o szczerą odpowiedź na tę wiadomość w ciągu dwóch dni: co Państwo mają na swoją obronę? Brak odpowiedzi zmusi nas, niestety, do zatrzymania i do zawiadomienia zakładu pracy. Z poważaniem, nadinspektor Ryszard Kot',
    },
    {
      name: 'short and rude, tenth batch',
      subject: 'Mamy cię',
      text: 'Mamy cię. Pornografia z dziećmi, trzy twarde dyski, dwanaście czatów z nieletnimi. Prokurator czeka. Napisz dziś do północy, co masz na swoje usprawiedliwienie, albo jutro kajdanki i telewizja. CBZC',
    },
    {
      name: 'last call, no charge, tenth batch',
      wider: true,
      subject: 'Ostatnie wezwanie',
      text: 'Nie odpowiedział Pan na nasze wezwanie. To ostatnia szansa na ugodę: 4 200 zł opłaty i sprawa zostaje umorzona, a rodzina się nie dowie. Po północy patrol Policji doprowadzi Pana do prokuratury. Prosimy o dowód wpłaty mailem.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Ostatnia możliwość',
      text: 'Otrzymaliśmy Pana wyjaśnienia. Sędzia zgodził się na ugodę w wysokości 3900 euro. Proszę wykonać przelew do godziny 17 i przesłać nam potwierdzenie, wtedy sprawa zostanie zamknięta i nikt się nie dowie.',
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
    {
      name: 'a real witness summons (another hand)',
      from: 'sad@sad-lublin.example',
      text: 'Wzywa się Panią w charakterze świadka na rozprawę do Sądu Rejonowego w Lublinie, ul. Krakowskie Przedmieście 76, sala 14, dnia 14 marca 2026 r. o godz. 9.30. Należy zabrać dowód osobisty. Za nieusprawiedliwione niestawiennictwo grozi kara porządkowa. Tel. 81 123 45 67',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'kancelaria@adwokat-zielinska.example',
      text: 'Szanowny Panie Marku, prokurator skierował przeciwko Panu akt oskarżenia o molestowanie. Jako Pana obrońca proszę nie składać wyjaśnień przed naszym spotkaniem. Zapraszam do kancelarii we wtorek o 18.00. Adwokat Ewa Zielińska',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'windykacja@wezwania.example',
      text: 'Przedsądowe wezwanie do zapłaty: Pana zadłużenie wynosi 1 245 zł. Brak wpłaty w ciągu 7 dni spowoduje skierowanie sprawy do sądu, a następnie do komornika. W sprawie rat prosimy o telefon 22 123 45 67.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'kasia@gmail.com',
      text: 'Hej, dziadek dostał maila niby z Europolu, że oglądał dziecięcą pornografię i musi odpisać w 72 godziny. Cały się trzęsie. To chyba oszustwo? Dzwonimy na policję?',
    },
    {
      name: 'from komisariat, third batch',
      from: 'komisariat@policja.example',
      text: 'Dzień dobry, w sprawie kradzieży roweru wzywam Pana na przesłuchanie w charakterze pokrzywdzonego. Proszę stawić się w środę 12 marca o godz. 10.00 w komisariacie, ul. Główna 5, pokój 12, z dowodem osobistym. W razie przeszkody proszę dzwonić 47 723 12 34.',
    },
    {
      name: 'from ania, third batch',
      from: 'ania@rodzina.example',
      text: 'Hej, tata dostał maila niby od policji, że jest oskarżony o pornografię dziecięcą i ma odpowiedzieć w 72 godziny. Jest załamany. To przecież oszustwo? Nic nie odpisaliśmy.',
    },
    {
      name: 'from windykacja, third batch',
      from: 'windykacja@firma.example',
      text: 'Faktura 221 na kwotę 180 zł pozostaje nieopłacona. Jeżeli nie otrzymamy wpłaty w ciągu 10 dni, skierujemy sprawę do sądu i komornika. W razie pytań prosimy dzwonić 22 123 45 67.',
    },
    {
      name: 'from adwokat, fourth batch',
      from: 'adwokat@kancelaria.example',
      text: 'Dzień dobry, prokurator wniósł przeciwko Panu akt oskarżenia o pobicie. Rozprawa 4 maja o 9.30 w Sądzie Rejonowym w Łodzi, sala 3. Musimy się wcześniej spotkać; proszę przesłać uwagi mailem do piątku. Pozdrawiam, M. Kos, adwokat',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Do wszystkich pracowników: krążą fałszywe maile w imieniu policji o pornografii dziecięcej. Nie odpowiadajcie, w nic nie klikajcie i prześlijcie wiadomość do IT. Policja nigdy tak nie pisze.',
    },
    {
      name: 'a witness with place and hour',
      from: 'kp.grojec@policja.example',
      subject: 'Wezwanie świadka',
      text: `Szanowna Pani, wzywam Panią w charakterze świadka w sprawie kradzieży na dzień 16 kwietnia 2026 r. o godz. 9:30 do Komendy Powiatowej Policji w Grójcu, ul. Kościuszki 12, pok. 8. Proszę zabrać dowód osobisty. W razie niemożności stawienia się proszę o kontakt pod numerem 47 70 42 112. asp. Marta Zych`,
    },
    {
      name: 'a lawyer to a client',
      from: 'kancelaria@adwokatmroz.example',
      subject: 'Pana sprawa karna',
      text: `Dzień dobry, Panie Krzysztofie. Doręczono mi postanowienie o przedstawieniu zarzutów: chodzi o posiadanie pornografii dziecięcej. Proszę nie składać wyjaśnień beze mnie i nie odpisywać na żadne wiadomości. Prokurator udostępni akta w poniedziałek. Potrzebuję podpisanego pełnomocnictwa w ciągu 48 godzin. Przesłuchanie jest 20 kwietnia o 10:00. adw. Mróz`,
    },
    {
      name: 'the police warn',
      from: 'prasowy@policja.example',
      subject: 'Uwaga na fałszywe wezwania',
      text: `Policja ostrzega przed fałszywymi e-mailami, w których oszuści podszywają się pod Europol lub Komendę Główną, zarzucają odbiorcy pedofilię i żądają odpowiedzi w ciągu 72 godzin pod groźbą aresztowania. To oszustwo. Policja nie wysyła wezwań mailem. Nie odpowiadaj, nie płać i zgłoś wiadomość na incydent.cert.example. Powiedz o tym rodzicom i dziadkom.`,
    },
    {
      name: 'a debt collector',
      from: 'windykacja@egida.example',
      subject: 'Ostateczne wezwanie do zapłaty',
      text: `Szanowny Panie, mimo wcześniejszych wezwań nie odnotowaliśmy wpłaty kwoty 1 284,30 zł. Wzywamy do zapłaty w terminie 3 dni. Po bezskutecznym upływie terminu skierujemy sprawę do sądu, a następnie do komornika, co narazi Pana na dodatkowe koszty. Jeśli należność została uregulowana, prosimy o przesłanie potwierdzenia przelewu w odpowiedzi na tę wiadomość. Infolinia 22 555 01 20.`,
    },
    {
      name: 'the police summon a suspect',
      from: 'kpp.sanok@policja.example',
      subject: 'Wezwanie podejrzanego',
      text: `Wzywam Pana w charakterze podejrzanego o oszustwo na dzień 22 kwietnia o godz. 10:00 do Komendy Powiatowej Policji w Sanoku, ul. Witkiewicza 14, I piętro, pok. 7. Ma Pan prawo do pomocy obrońcy. W razie pytań proszę dzwonić pod numer 47 829 73 05. W razie nieusprawiedliwionego niestawiennictwa może Pan zostać zatrzymany i przymusowo doprowadzony.`,
    },
    {
      name: 'a lawyer before action',
      from: 'kancelaria@radcawolny.example',
      subject: 'Przedsądowe wezwanie',
      text: `Szanowny Panie, w imieniu mojego klienta, pana Sobczaka, wzywam Pana do usunięcia w ciągu 48 godzin wpisu, w którym nazwał go Pan pedofilem, i potwierdzenia tego w odpowiedzi na tę wiadomość. W przeciwnym razie złożymy prywatny akt oskarżenia o zniesławienie i pozew do sądu. Wolny, radca prawny`,
    },
    {
      name: 'a notice of the court portal',
      from: 'noreply@portalsadowy.example',
      subject: 'Nowe pismo w Twojej sprawie',
      text: `W Portalu Informacyjnym udostępniono nowe pismo Sądu Rejonowego w Pile w sprawie I C 118/26. Zaloguj się profilem zaufanym, aby je przeczytać. Jeżeli nie zapoznasz się z pismem w ciągu 14 dni, uznaje się je za doręczone. Prosimy nie odpowiadać na tę wiadomość.`,
    },
    {
      name: 'a pensioner forwards it',
      from: 'stefan.mroz@onet.example',
      subject: 'Fwd: dostałem to',
      quotes: true,
      text: `Cześć Zosiu, dostałem to i nie wiem, czy to prawda. Ja nic nie zrobiłem. Mam odpowiedzieć?
---------- Wiadomość przekazana ----------
Od: Policja
Został Pan wezwany w sprawie pornografii dziecięcej i pedofilii. Proszę przesłać usprawiedliwienie mailem w ciągu 72 godzin, inaczej raport trafi do prokuratora i zostanie wydany nakaz aresztowania.`,
    },
    {
      name: 'the youth office on a report',
      from: 'mops@miasto.example',
      subject: 'Zaproszenie na rozmowę',
      text: 'Szanowna Pani, otrzymaliśmy informację, że osoba dorosła wysyłała Pani synowi przez internet wiadomości o treści seksualnej. Chcielibyśmy porozmawiać w środę 15 kwietnia o godz. 14:00 w urzędzie miasta, pok. 208. Może Pani przyjść z kimś bliskim. Jeśli termin nie pasuje, proszę dzwonić: 41 211 14 08. Nikt nic Pani nie zarzuca.',
    },
    {
      name: 'human resources hear an employee',
      from: 'kadry@logistykapolnoc.example',
      subject: 'Wyjaśnienia – poufne',
      text: 'Szanowny Panie, wpłynęła na Pana skarga dotycząca molestowania seksualnego koleżanki. Ma Pan możliwość złożenia pisemnych wyjaśnień do czwartku do godz. 12; może Pan odpowiedzieć na tę wiadomość albo przyjść do mojego biura. Związek zawodowy został poinformowany. Prosimy o zachowanie poufności. W razie braku odpowiedzi rozstrzygniemy na podstawie zebranych informacji.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prewencja@policja-info.example',
      subject: 'Biuletyn: tak wygląda fałszywe wezwanie',
      text: 'Drodzy Czytelnicy, oszuści piszą na przykład: "Jest Pan podejrzany o pornografię dziecięcą. Proszę odpowiedzieć w ciągu 72 godzin, inaczej zostanie wydany nakaz aresztowania." Nic z tego nie jest prawdą. Policja nigdy nie wzywa mailem. Usuńcie wiadomość, porozmawiajcie z rodziną, a jeśli zapłaciliście, zgłoście to w banku i na policji.',
    },
    {
      name: 'a translator asks for terms, tenth batch',
      from: 'ewa.tlumaczenia@gmail.com',
      subject: 'Pytanie o termin',
      text: 'Cześć Marku, tłumaczę postanowienie o przedstawieniu zarzutów (art. 202 § 4a, posiadanie treści pornograficznych z udziałem małoletniego) i nie wiem, jak oddać "podejrzany ma prawo złożyć wyjaśnienia na piśmie w terminie 3 dni". Prokurator dla Pragi-Południe chce mieć przekład w 48 godzin. Odpisz proszę mailem! Ewa',
    },
  ],
}
