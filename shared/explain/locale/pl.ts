import type { Catalogue } from './en.ts'
import { panePl } from './pane-pl.ts'
import { signalsPl } from './signals-pl.ts'

const fake = 'Ta wiadomość jest fałszywa. Nie wysłał jej żaden sąd ani żadna policja.'

/** Polish, with the rules of the English catalogue, in words that fit men and women. */
export const pl: Catalogue = {
  language: panePl.language,
  direction: panePl.direction,
  pane: panePl,
  headline: {
    'set-aside': fake,
    'about-to': fake,
    held: fake,
    'moved-by-someone': fake,
    'being-put-back': 'Ta wiadomość wraca na swoje miejsce.',
    restored: 'Ta wiadomość wróciła na swoje miejsce.',
    clear: 'Obejrzeliśmy tę wiadomość i nie znaleźliśmy śladu fałszywego wezwania.',
    unsure: 'Co do tej wiadomości nie mamy pewności.',
    'not-yet': 'Jeszcze nie skończyliśmy oglądać tej wiadomości.',
    unreadable: 'Nie udało się nam przeczytać tej wiadomości.',
    gone: 'Tej wiadomości nie ma już w skrzynce.',
  },
  headlineInDoubt: 'Ta wiadomość została odłożona i nie mamy co do niej pewności.',
  calm: {
    fake: 'Nikt Państwa o nic nie oskarża. Nie stało się nic złego i można ją zignorować: jeśli nie będzie odpowiedzi, nic się nie stanie.',
    restored:
      'Nadal uważamy ją za fałszywą. Nikt Państwa o nic nie oskarża, a bez odpowiedzi nic się nie stanie.',
    unsure:
      'Teraz nie trzeba o niczym decydować, cokolwiek w niej stoi. Prawdziwe wezwanie zawsze można sprawdzić telefonicznie: jest czas.',
    notYet: 'Teraz nie trzeba o niczym decydować. Zwykle trwa to kilka sekund.',
    unreadable: 'Jeśli budzi strach, warto ją komuś pokazać przed odpowiedzią lub wpłatą.',
  },
  where: {
    setAside:
      'Przenieśliśmy ją z „{folder}” do osobnego folderu tej skrzynki. Tam jest przechowywana; nic nie zostało usunięte.',
    setAsideFromUnnamed:
      'Przenieśliśmy ją do osobnego folderu tej skrzynki. Tam jest przechowywana; nic nie zostało usunięte.',
    aboutTo: 'Jest właśnie przenoszona do osobnego folderu tej skrzynki. Nic nie jest usuwane.',
    movedBySomeone: 'Ktoś przeniósł ją przed nami, więc zostawiliśmy ją tam, gdzie jest.',
    beingPutBack: 'Może to potrwać minutę.',
    restored: 'Jest tak, jak było, i tak zostanie.',
    restoredToInbox:
      'Folderu, z którego pochodziła, już nie ma, więc leży w Skrzynce odbiorczej. Tam zostanie.',
    notRead: 'Nie wszystko dało się w niej przeczytać: {names}. To, co mówimy, tego nie obejmuje.',
    middle: 'środek jej bardzo długiego tekstu',
  },
  held: {
    observe: 'Na razie tylko obserwujemy i niczego nie przenosimy, więc zostaje tam, gdzie jest.',
    switch: 'Przenoszenie wiadomości jest teraz wyłączone, więc zostaje tam, gdzie jest.',
    cap: 'Znaleziono wiele wiadomości naraz, więc najpierw ogląda je człowiek. Do tego czasu zostaje tam, gdzie jest.',
    twin: 'Jej bliźniacza wiadomość została już przez Państwa przywrócona, więc i ta zostaje tam, gdzie jest.',
    'not-enrolled': 'W tej skrzynce nie przenosimy wiadomości, więc zostaje tam, gdzie jest.',
    folder: 'Leży w folderze, z którego niczego nie przenosimy, więc zostaje tam, gdzie jest.',
    person: 'Ktoś postanowił ją tu zostawić, więc zostaje tam, gdzie jest.',
    'fake-summons': 'Zostaje tam, gdzie jest.',
    level: 'Zostaje tam, gdzie jest.',
  },
  advice: {
    fake: {
      title: 'Co zrobić',
      lines: [
        'Proszę nie odpowiadać i nie dzwonić pod numer, który podaje.',
        'Proszę nie otwierać załącznika. Nic z tego, co w nim jest, nie jest potrzebne.',
        'Proszę nie płacić i nie wysyłać dokumentów ani wyjaśnień.',
        'W razie wątpliwości proszę zapytać policję pod numerem znalezionym samodzielnie.',
        'Wiadomość jest zachowana jako dowód. Można złożyć zawiadomienie: ludzi stojących za takimi pismami już zatrzymywano.',
      ],
    },
    unsure: {
      title: 'Co zrobić',
      lines: [
        'Proszę nie odpowiadać, nie płacić i nie wysyłać dokumentów przed sprawdzeniem.',
        'Proszę zapytać wymieniony urząd pod numerem znalezionym samodzielnie, a nie tym z wiadomości.',
        'Albo pokazać ją działowi IT lub komuś zaufanemu.',
      ],
    },
    clear: {
      title: 'Warto wiedzieć',
      lines: [
        'Szukamy tylko fałszywych wezwań. Jeśli niepokoi w tej wiadomości coś innego, proszę zapytać dział IT.',
      ],
    },
  },
  real: {
    title: 'Jak wygląda prawdziwe wezwanie',
    lines: [
      'Przychodzi pocztą, do rąk własnych lub telefonicznie i podaje miejsce, dzień, godzinę i numer telefonu.',
      'Jest napisane rzeczowo i nigdy nie żąda wyjaśnień e-mailem.',
      'Niektóre sądy piszą e-maile do osób, które się na to wcześniej zgodziły. Wtedy też podane jest miejsce i wszystko można sprawdzić telefonicznie.',
    ],
  },
  ministry: {
    title: 'Co mówi francuskie Ministerstwo Spraw Wewnętrznych',
    lines: [
      'Nigdy nie prowadzi przesłuchań e-mailem i nigdy nie wysyła takich pism.',
      'Takich spraw nigdy nie kończy się wpłatą: są w rękach sędziego.',
    ],
    source: 'Przekazane przez: {who}.',
  },
  already: {
    title: 'Odpowiedź, wpłata lub dokumenty już wysłane',
    lines: [
      'Tak robi większość ludzi, których ktoś przestraszy. Można jeszcze zaradzić, a im wcześniej, tym lepiej.',
      'Po odpowiedzi: proszę już nie pisać, nawet gdy nalegają lub grożą.',
      'Po wpłacie przelewem lub kartą: proszę teraz zadzwonić do banku i poprosić o cofnięcie płatności.',
      'Po wpłacie kuponami: proszę zachować paragony i od razu zadzwonić do wydawcy, by zablokował kody.',
      'Po wysłaniu dokumentów lub danych bankowych: proszę powiadomić bank i urząd, który wydał dokumenty.',
      'Proszę zachować wszystkie wiadomości i paragony i złożyć zawiadomienie na policji. Prawo jest po Państwa stronie.',
    ],
  },
  talk: {
    title: 'Z kim porozmawiać',
    lines: [
      'Takie pisma wysyła się na chybił trafił do setek tysięcy ludzi, a żyją z milczenia. Warto powiedzieć o tym dziś komuś zaufanemu: nie ma się tu czego wstydzić.',
    ],
    inDoubt: ['Warto pokazać ją komuś zaufanemu i powiedzieć, jeśli budzi strach.'],
  },
  report: {
    waiting:
      'Ta wiadomość została zgłoszona, dziękujemy. Obejrzymy ją ponownie, a odpowiedź pojawi się tutaj.',
    fake: 'Ta wiadomość została zgłoszona i obejrzeliśmy ją ponownie: jest fałszywa. Dziękujemy, to pomaga też innym.',
    unsure:
      'Ta wiadomość została zgłoszona i obejrzeliśmy ją ponownie. Nadal nie mamy pewności, więc lepiej nie odpowiadać. Dziękujemy.',
    clear:
      'Ta wiadomość została zgłoszona i obejrzeliśmy ją ponownie: nie znaleźliśmy śladu fałszywego wezwania. Dziękujemy za pytanie.',
  },
  place: {
    subject: 'w temacie',
    body: 'w treści wiadomości',
    hidden: 'w tekście, który wiadomość ukrywa',
    from: 'w adresie nadawcy',
    replyTo: 'w adresie do odpowiedzi',
    recipients: 'na liście odbiorców',
    authentication: 'w zapisach serwerów pocztowych',
    header: 'w technicznych wierszach wiadomości ({name})',
    picture: 'na załączonym obrazie „{name}”',
    file: 'w załączniku „{name}”',
    pageOfPicture: 'strona {page} załączonego obrazu „{name}”',
    pageOfFile: 'strona {page} załącznika „{name}”',
  },
  unread: {
    'not-needed': 'niepotrzebne do decyzji',
    cut: 'za długie, by przeczytać w całości',
    'not-yet': 'jeszcze nie dotarło; sprawdzimy ponownie',
    'too-large': 'za duże',
    'too-many': 'za dużo części',
    encrypted: 'zamknięte hasłem',
    unsupported: 'rodzaju, którego nie umiemy czytać',
    reference: 'przechowywane gdzie indziej, tylko link',
    broken: 'uszkodzone',
    timeout: 'czytanie trwało zbyt długo',
    memory: 'za duże, by czytać bezpiecznie',
    killed: 'nie dało się bezpiecznie przeczytać',
    gone: 'już go nie ma',
  },
  signals: signalsPl,
}
