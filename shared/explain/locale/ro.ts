import type { Catalogue } from './en.ts'
import { paneRo } from './pane-ro.ts'
import { signalsRo } from './signals-ro.ts'

const fake = 'Acest mesaj este fals. Nu l-a trimis nicio instanță și nicio poliție.'

/** Romanian, with the rules of the English catalogue; the reader is „dumneavoastră”. */
export const ro: Catalogue = {
  language: paneRo.language,
  direction: paneRo.direction,
  pane: paneRo,
  headline: {
    'set-aside': fake,
    'about-to': fake,
    held: fake,
    'moved-by-someone': fake,
    'being-put-back': 'Acest mesaj se întoarce la locul lui.',
    restored: 'Acest mesaj este din nou la locul lui.',
    clear: 'Am privit acest mesaj și nu am găsit niciun semn de citație falsă.',
    unsure: 'Nu suntem siguri în privința acestui mesaj.',
    'not-yet': 'Nu am terminat de privit acest mesaj.',
    unreadable: 'Nu am putut citi acest mesaj.',
    gone: 'Acest mesaj nu mai este în căsuță.',
  },
  headlineInDoubt: 'Acest mesaj a fost pus deoparte și nu suntem siguri în privința lui.',
  calm: {
    fake: 'Nimeni nu vă acuză de nimic. Nu ați făcut nimic rău și îl puteți ignora: dacă nu răspundeți, nu se va întâmpla nimic.',
    restored:
      'Îl socotim în continuare fals. Nimeni nu vă acuză de nimic, iar dacă nu răspundeți nu se va întâmpla nimic.',
    unsure:
      'Acum nu trebuie hotărât nimic, orice ar spune. O citație adevărată poate fi verificată oricând la telefon: aveți timp.',
    notYet: 'Acum nu trebuie hotărât nimic. De obicei durează câteva secunde.',
    unreadable: 'Dacă vă sperie, arătați-l cuiva înainte să răspundeți sau să plătiți ceva.',
  },
  where: {
    setAside:
      'L-am mutat din „{folder}” într-un folder separat al căsuței dumneavoastră. Este păstrat acolo; nimic nu a fost șters.',
    setAsideFromUnnamed:
      'L-am mutat într-un folder separat al căsuței dumneavoastră. Este păstrat acolo; nimic nu a fost șters.',
    aboutTo: 'Este mutat acum într-un folder separat al căsuței dumneavoastră. Nimic nu se șterge.',
    movedBySomeone: 'Cineva l-a mutat înaintea noastră, așa că l-am lăsat unde este.',
    beingPutBack: 'Poate dura un minut.',
    restored: 'Este ca înainte și acolo va rămâne.',
    restoredToInbox: 'Folderul din care venea nu mai există, așa că este în Mesaje primite. Acolo va rămâne.',
    notRead: 'Nu totul a putut fi citit: {names}. Ce spunem nu se referă la asta.',
    middle: 'mijlocul textului său foarte lung',
  },
  held: {
    observe: 'Deocamdată doar observăm și nu mutăm nimic, așa că rămâne unde este.',
    switch: 'Mutarea mesajelor este oprită în acest moment, așa că rămâne unde este.',
    cap: 'S-au găsit multe mesaje deodată, așa că le privește întâi un om. Până atunci rămâne unde este.',
    twin: 'Ați pus deja la loc un mesaj geamăn, așa că și acesta rămâne unde este.',
    'not-enrolled': 'În această căsuță nu mutăm mesaje, așa că rămâne unde este.',
    folder: 'Se află într-un folder din care nu mutăm nimic, așa că rămâne unde este.',
    person: 'Cineva a hotărât să îl păstreze aici, așa că rămâne unde este.',
    'fake-summons': 'Rămâne unde este.',
    level: 'Rămâne unde este.',
  },
  advice: {
    fake: {
      title: 'Ce puteți face',
      lines: [
        'Nu răspundeți și nu sunați la niciun număr pe care îl dă.',
        'Lăsați atașamentul închis. Nu aveți nevoie de nimic din el.',
        'Nu plătiți și nu trimiteți acte sau explicații.',
        'Dacă aveți îndoieli, întrebați poliția la un număr pe care îl căutați dumneavoastră.',
        'Mesajul este păstrat ca dovadă. Puteți face plângere: oameni din spatele unor astfel de scrisori au fost arestați.',
      ],
    },
    unsure: {
      title: 'Ce puteți face',
      lines: [
        'Nu răspundeți, nu plătiți și nu trimiteți acte înainte să verificați.',
        'Întrebați instituția numită la un număr pe care îl căutați dumneavoastră, nu la cel din mesaj.',
        'Sau arătați-l echipei IT, sau cuiva de încredere.',
      ],
    },
    clear: {
      title: 'Bine de știut',
      lines: [
        'Căutăm numai citații false. Dacă altceva din acest mesaj vă îngrijorează, întrebați echipa IT.',
      ],
    },
  },
  real: {
    title: 'Cum arată o citație adevărată',
    lines: [
      'Vine prin poștă, în mână sau la telefon și dă un loc, o zi, o oră și un număr la care să sunați.',
      'Este scrisă sobru și nu cere niciodată să vă justificați prin e-mail.',
      'Unele instanțe scriu prin e-mail celor care au fost de acord dinainte. Și atunci se dă un loc și totul se poate verifica la telefon.',
    ],
  },
  ministry: {
    title: 'Ce spune Ministerul de Interne francez',
    lines: [
      'Nu face niciodată audieri prin e-mail și nu trimite niciodată astfel de scrisori.',
      'Așa ceva nu se rezolvă niciodată cu o plată: este în mâinile unui magistrat.',
    ],
    source: 'Transmis de: {who}.',
  },
  already: {
    title: 'Am răspuns, am plătit sau am trimis deja acte',
    lines: [
      'Ați făcut ce fac cei mai mulți oameni speriați. Se mai poate îndrepta, și cu cât mai devreme, cu atât mai bine.',
      'Dacă ați răspuns: nu mai scrieți, chiar dacă insistă sau amenință.',
      'Dacă ați plătit prin transfer sau cu cardul: sunați acum la bancă și cereți întoarcerea plății.',
      'Dacă ați plătit cu cupoane: păstrați bonurile și sunați imediat emitentul, ca să blocheze codurile.',
      'Dacă ați trimis acte sau date bancare: anunțați banca și instituția care a eliberat actele.',
      'Păstrați toate mesajele și bonurile și faceți plângere la poliție. Legea este de partea dumneavoastră.',
    ],
  },
  talk: {
    title: 'Cu cine puteți vorbi',
    lines: [
      'Astfel de scrisori se trimit la întâmplare la sute de mii de oameni și trăiesc din tăcere. Spuneți azi cuiva de încredere: aici nu este nimic de care să vă fie rușine.',
    ],
    inDoubt: ['Arătați-l cuiva de încredere și spuneți dacă vă sperie.'],
  },
  report: {
    waiting: 'Ați semnalat acest mesaj, mulțumim. Va fi privit din nou, iar răspunsul va sta aici.',
    fake: 'Ați semnalat acest mesaj și l-am privit din nou: este fals. Mulțumim, îi ajută și pe alții.',
    unsure:
      'Ați semnalat acest mesaj și l-am privit din nou. Tot nu suntem siguri, așa că lăsați-l fără răspuns. Mulțumim.',
    clear:
      'Ați semnalat acest mesaj și l-am privit din nou: nu am găsit niciun semn de citație falsă. Mulțumim că ați întrebat.',
  },
  place: {
    subject: 'în subiect',
    body: 'în textul mesajului',
    hidden: 'într-un text pe care mesajul îl ascunde',
    from: 'în adresa expeditorului',
    replyTo: 'în adresa pentru răspunsuri',
    recipients: 'în lista destinatarilor',
    authentication: 'în ce au notat serverele de e-mail',
    header: 'în rândurile tehnice ale mesajului ({name})',
    picture: 'în imaginea atașată „{name}”',
    file: 'în atașamentul „{name}”',
    pageOfPicture: 'pagina {page} a imaginii atașate „{name}”',
    pageOfFile: 'pagina {page} a atașamentului „{name}”',
  },
  unread: {
    'not-needed': 'nu era nevoie pentru decizie',
    cut: 'prea lung ca să fie citit întreg',
    'not-yet': 'încă nu a ajuns; privim din nou',
    'too-large': 'prea mare',
    'too-many': 'prea multe părți',
    encrypted: 'închis cu parolă',
    unsupported: 'de un fel pe care nu îl putem citi',
    reference: 'păstrat în altă parte, doar un link',
    broken: 'deteriorat',
    timeout: 'a durat prea mult să fie citit',
    memory: 'prea mare ca să fie citit în siguranță',
    killed: 'nu a putut fi citit în siguranță',
    gone: 'nu mai este',
  },
  signals: signalsRo,
}
