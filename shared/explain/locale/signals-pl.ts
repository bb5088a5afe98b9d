import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsPl: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Pisana w imieniu urzędu',
    sentence:
      'Jest pisana w imieniu szefa policji, prokuratora lub innego urzędu. Oni tak do prywatnych osób nie piszą; ich nazwiska są pożyczone.',
  },
  'authority-sender-name': {
    title: 'Nazwa nadawcy jak urząd',
    sentence:
      'Nazwa nadawcy brzmi jak urząd, ale wiadomość przyszła z {domain}. Wyświetlaną nazwę może wybrać każdy.',
  },
  'authority-letterhead': {
    title: 'Kilka urzędów naraz',
    sentence: 'U góry lub na dole widnieje kilka urzędów naraz. Prawdziwe pismo przychodzi z jednego urzędu.',
  },
  'authority-named': {
    title: 'Nazwa urzędu',
    sentence: 'Wymienia urząd, a zarazem oskarża lub wzywa. Nazwa ma budzić zaufanie; napisać ją może każdy.',
  },
  'reader-summoned': {
    title: 'Wezwanie e-mailem',
    sentence:
      'Mówi o wezwaniu. Prawdziwe przychodzi pocztą, do rąk własnych lub telefonicznie, a e-mailem tylko za wcześniejszą zgodą.',
  },
  'reader-charged': {
    title: 'Oskarżenie e-mailem',
    sentence: 'Twierdzi, że toczy się postępowanie. Policja i sądy nikogo nie oskarżają e-mailem.',
  },
  'offence-list': {
    title: 'Lista ciężkich zarzutów',
    sentence:
      'Wylicza {count, plural, one {# bardzo ciężki zarzut} few {# bardzo ciężkie zarzuty} many {# bardzo ciężkich zarzutów} other {# bardzo ciężkiego zarzutu}}. Ta sama lista stoi w tych pismach na całym świecie.',
  },
  'offence-named': {
    title: 'Bardzo ciężki zarzut',
    sentence: 'Zawiera bardzo ciężki zarzut. To ma przestraszyć; żadna policja nie wysłałaby tego e-mailem.',
  },
  'cyber-infiltration': {
    title: '„Cyberinfiltracja”',
    sentence:
      'Mówi o zajęciu przez „cyberinfiltrację”. W prawie nic to nie znaczy; przepisuje się to z jednego pisma do drugiego.',
  },
  'cyber-evidence': {
    title: '„Dowody” z internetu',
    sentence:
      'Twierdzi, że ktoś obserwował lub nagrywał w internecie. Stoi to słowo w słowo w takich pismach, kimkolwiek jest odbiorca.',
  },
  'french-procedure-abroad': {
    title: 'Francuskie prawo w obcym piśmie',
    sentence:
      'Powołuje się na francuskie prawo, choć nie jest napisana po francusku. Pismo przetłumaczono; policja innego kraju nie stosuje francuskiego prawa.',
  },
  'law-and-penalty': {
    title: 'Ustawy i kary',
    sentence:
      'Przytacza ustawy i lata więzienia. Fałszywe pismo wygląda przez to urzędowo, a często to się nie zgadza.',
  },
  'answer-by-mail': {
    title: 'Odpowiedź e-mailem',
    sentence:
      'Chce odpowiedzi e-mailem. Policja i sądy nikogo tak nie przesłuchują; po odpowiedzi przyszłoby żądanie pieniędzy.',
  },
  'justifications-wanted': {
    title: 'Wyjaśnienia na piśmie',
    sentence: 'Chce pisemnych wyjaśnień. Policja przesłuchuje osobiście, a obok może być adwokat.',
  },
  'hours-to-answer': {
    title: 'Termin liczony w godzinach',
    sentence:
      'Daje na odpowiedź tylko godziny lub dni. Prawdziwe postępowanie podaje datę i zostawia czas na poradę.',
  },
  'secrecy-demand': {
    title: 'Tajemnica',
    sentence: 'Chce, by sprawa została w tajemnicy. To po to, by nie pytać kogoś, kto przejrzałby oszustwo.',
  },
  'phone-avoided': {
    title: 'Bez telefonów',
    sentence:
      'Prosi, by nie dzwonić i nie przychodzić. Do prawdziwego urzędu zawsze można zadzwonić; jeden telefon wszystko by wyjaśnił.',
  },
  'mail-alone': {
    title: 'Żadnej drogi poza e-mailem',
    sentence:
      'Przyjmuje odpowiedź tylko e-mailem, nie podaje telefonu ani miejsca. Do prawdziwego urzędu można zadzwonić i przyjść.',
  },
  'case-for-sale': {
    title: 'Koniec sprawy za pieniądze',
    sentence:
      'Żąda pieniędzy za zakończenie sprawy albo uniknięcie aresztowania. Żaden urząd tego nie sprzedaje; kto zapłaci, ma płacić dalej.',
  },
  'fine-to-pay': {
    title: 'Wpłata, która kończy sprawę',
    sentence: 'Mówi o wpłacie, która zakończyłaby sprawę. Takich spraw nigdy nie kończy się wpłatą.',
  },
  'identity-papers-wanted': {
    title: 'Kopie dokumentów',
    sentence: 'Chce kopii dokumentu tożsamości. Takie kopie służą do dalszych oszustw.',
  },
  'prosecutor-threat': {
    title: 'Akta dla prokuratora',
    sentence: 'Grozi przekazaniem akt prokuratorowi. To nigdy nie jest skutkiem e-maila bez odpowiedzi.',
  },
  'arrest-threat': {
    title: 'Zatrzymanie',
    sentence: 'Grozi zatrzymaniem. Nikt nie zapowiada zatrzymania e-mailem.',
  },
  'register-threat': {
    title: 'Rejestr',
    sentence: 'Grozi wpisem do rejestru. Może to zrobić tylko sąd po wyroku.',
  },
  'exposure-threat': {
    title: 'Telewizja, stowarzyszenia, rodzina',
    sentence: 'Grozi zawiadomieniem telewizji, stowarzyszeń lub rodziny. Żaden urząd tego nie robi.',
  },
  'warning-threat': {
    title: 'Ostatnie ostrzeżenie',
    sentence: 'Ostrzega, co będzie bez odpowiedzi. Pośpiech i strach mają nie dać pomyśleć.',
  },
  'free-mail-authority': {
    title: 'Urząd z prywatną skrzynką',
    sentence:
      'Podaje się za urząd, ale przyszła z prywatnej skrzynki w {domain}. Żaden urząd nie pisze ze skrzynki, którą może założyć każdy.',
  },
  'free-mail-contact': {
    title: 'Prywatna skrzynka na odpowiedzi',
    sentence: 'Podaje się za urząd i chce odpowiedzi na prywatną skrzynkę. Urząd ma własne skrzynki.',
  },
  'unrelated-sender': {
    title: 'Nadawca, który nie jest urzędem',
    sentence:
      'Podaje się za urząd, ale przyszła z {domain}. Nie jest to znany nam adres urzędu. Takie pisma wysyła się z pożyczonych skrzynek.',
  },
  'official-domain-unproven': {
    title: 'Podrobiony adres',
    sentence:
      'Podaje, że przyszła z {domain}, ale sprawdzenie nadawcy przez system pocztowy się nie powiodło. Adres urzędu też można podrobić.',
  },
  'reply-to-elsewhere': {
    title: 'Odpowiedź, która idzie gdzie indziej',
    sentence:
      'Przyszła z {from}, ale odpowiedź poszłaby do {replyTo}: to inna skrzynka, do zbierania odpowiedzi.',
  },
  'undisclosed-recipients': {
    title: 'Brak odbiorcy',
    sentence:
      'Nie wymienia odbiorcy: poszła do wielu osób naraz. Prawdziwe wezwanie pisze się do jednej osoby.',
  },
  'letter-in-part': {
    title: 'Pismo w załączniku',
    sentence:
      'Sama prawie nic nie mówi: pismo jest w załączniku. Takie pisma wysyła się jako obraz, żeby ich słów nie sprawdzano.',
  },
  'letter-unread': {
    title: 'Pismo, którego nikt nie odczytał',
    sentence:
      'Sama nic nie mówi, a załącznika nie dało się odczytać. Takie pisma przychodzą obok pustego tekstu; warto uważać.',
  },
  'broken-official-language': {
    title: 'Słowa, których nie używa żaden urząd',
    sentence:
      'Jest napisana słowami, których nie używa żaden urząd. Te pisma tłumaczy się słowo w słowo, z błędami w każdej formule.',
  },
  'shared-calques': {
    title: 'To samo pismo w innym języku',
    sentence:
      'W języku, którego nie znamy, wymienia urząd obok słów z tych pism. To samo pismo tłumaczy się na wszystkie języki.',
  },
  'summons-behind-link': {
    title: 'Wezwanie za linkiem',
    sentence:
      'Chce, by otworzyć link lub plik, żeby wiedzieć, o co chodzi. Sąd mówi to w samym piśmie; lepiej nic nie otwierać.',
  },
  'letter-unreadable': {
    title: 'Pismo, którego nie da się otworzyć',
    sentence:
      'Mówi o wezwaniu lub urzędzie, a załącznika nie dało się odczytać. Takie pisma się zamyka, żeby ich słów nie sprawdzano.',
  },
  'appointment-missing': {
    title: 'Ani miejsca, ani godziny, ani telefonu',
    sentence:
      'Nie podaje miejsca, godziny ani telefonu. Prawdziwe wezwanie mówi, gdzie i kiedy przyjść oraz do kogo zadzwonić.',
  },
  'appointment-given': {
    title: 'Miejsce i godzina',
    sentence: 'Na jej korzyść: podaje miejsce i godzinę, jak prawdziwy termin.',
  },
  'authority-own-domain': {
    title: 'Własny adres urzędu',
    sentence: 'Na jej korzyść: system pocztowy sprawdził, że naprawdę przyszła z {domain}.',
  },
  'internal-sender': {
    title: 'Nadawca z tej samej organizacji',
    sentence: 'Na jej korzyść: przyszła z wnętrza tej samej organizacji.',
  },
  'conversation-reply': {
    title: 'Odpowiedź w rozmowie',
    sentence:
      'Na jej korzyść: podaje, że odpowiada na wcześniejszą wiadomość. Nadawca może tak twierdzić, więc warto sprawdzić.',
  },
  newsletter: {
    title: 'Lista mailingowa',
    sentence: 'Na jej korzyść: przyszła z listy mailingowej lub newslettera.',
  },
  'reported-speech': {
    title: 'O takich pismach',
    sentence: 'Na jej korzyść: zdaje się mówić o takim piśmie, a nie nim być.',
  },
  'known-letter': {
    title: 'Pismo już znane',
    sentence:
      'To to samo pismo, które już wcześniej rozpoznano jako fałszywe. Prawdziwe pismo pisze się do jednej osoby, w jednej sprawie.',
  },
}
