import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsRo: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Scris în numele unei autorități',
    sentence:
      'Este scris în numele unui șef al poliției, al unui procuror sau al altei autorități. Ei nu scriu așa oamenilor; numele lor sunt împrumutate.',
  },
  'authority-sender-name': {
    title: 'Nume de expeditor al unei autorități',
    sentence:
      'Numele expeditorului sună ca o autoritate, dar mesajul vine de la {domain}. Oricine poate alege numele afișat.',
  },
  'authority-letterhead': {
    title: 'Mai multe autorități deodată',
    sentence:
      'Sus sau jos apar mai multe autorități deodată. O scrisoare adevărată vine de la o singură instituție.',
  },
  'authority-named': {
    title: 'Numele unei autorități',
    sentence:
      'Numește o autoritate în timp ce acuză sau cheamă. Numele trebuie să inspire încredere; oricine îl poate scrie.',
  },
  'reader-summoned': {
    title: 'Citație prin e-mail',
    sentence:
      'Vorbește despre o citație. Una adevărată vine prin poștă, în mână sau la telefon, iar prin e-mail numai cu acordul dat dinainte.',
  },
  'reader-charged': {
    title: 'Acuzație prin e-mail',
    sentence: 'Spune că se desfășoară o anchetă. Poliția și instanțele nu acuză pe nimeni prin e-mail.',
  },
  'offence-list': {
    title: 'Listă de acuzații grave',
    sentence:
      'Înșiră {count, plural, one {# acuzație foarte gravă} few {# acuzații foarte grave} other {# de acuzații foarte grave}}. Aceeași listă stă în scrisorile acestea în toată lumea.',
  },
  'offence-named': {
    title: 'O acuzație foarte gravă',
    sentence:
      'Conține o acuzație foarte gravă. Este făcută să sperie; nicio poliție nu ar trimite-o prin e-mail.',
  },
  'cyber-infiltration': {
    title: '„Ciber-infiltrare”',
    sentence:
      'Vorbește despre o confiscare prin „ciber-infiltrare”. În drept nu înseamnă nimic; se copiază dintr-o scrisoare în alta.',
  },
  'cyber-evidence': {
    title: '„Dovezi” de pe internet',
    sentence:
      'Susține că cineva v-a urmărit sau înregistrat pe internet. Stă cuvânt cu cuvânt în astfel de scrisori, oricine le-ar primi.',
  },
  'french-procedure-abroad': {
    title: 'Drept francez într-o scrisoare străină',
    sentence:
      'Citează dreptul francez fără să fie scris în franceză. Scrisoarea a fost tradusă; poliția altei țări nu aplică dreptul francez.',
  },
  'law-and-penalty': {
    title: 'Legi și pedepse',
    sentence:
      'Citează legi și ani de închisoare. Fac o scrisoare falsă să pară oficială și adesea sunt greșite.',
  },
  'answer-by-mail': {
    title: 'Răspuns prin e-mail',
    sentence:
      'Vrea răspunsul dumneavoastră prin e-mail. Poliția și instanțele nu audiază pe nimeni așa; după un răspuns s-ar cere bani.',
  },
  'justifications-wanted': {
    title: 'Justificări în scris',
    sentence:
      'Vrea să vă justificați în scris. Cine este audiat de poliție este audiat în persoană și poate avea avocat.',
  },
  'hours-to-answer': {
    title: 'Un termen de câteva ore',
    sentence:
      'Lasă numai ore sau zile pentru răspuns. O procedură adevărată dă o dată și timp pentru sfaturi.',
  },
  'secrecy-demand': {
    title: 'Secret',
    sentence:
      'Vrea ca lucrurile să rămână secrete. Este ca să nu întrebați pe cineva care ar vedea înșelătoria.',
  },
  'phone-avoided': {
    title: 'Fără telefoane',
    sentence:
      'Vă cere să nu sunați și să nu veniți. O instituție adevărată poate fi sunată oricând; un telefon ar da totul de gol.',
  },
  'mail-alone': {
    title: 'Nicio altă cale decât e-mailul',
    sentence:
      'Primește răspunsul numai prin e-mail și nu numește niciun telefon și niciun loc. O instituție adevărată poate fi sunată și vizitată.',
  },
  'case-for-sale': {
    title: 'Încheierea unui caz pentru bani',
    sentence:
      'Vrea bani ca un caz să se încheie sau nimeni să nu fie arestat. Nicio autoritate nu vinde așa ceva; celui care plătește i se cere mai mult.',
  },
  'fine-to-pay': {
    title: 'O plată care rezolvă totul',
    sentence:
      'Vorbește despre o plată care ar rezolva lucrurile. Așa ceva nu se rezolvă niciodată cu o plată.',
  },
  'identity-papers-wanted': {
    title: 'Copia actelor',
    sentence: 'Vrea o copie a actului de identitate. Asemenea fotocopii sunt folosite la alte fraude.',
  },
  'prosecutor-threat': {
    title: 'Un dosar pentru procuror',
    sentence:
      'Amenință că trimite un dosar procurorului. Asta nu urmează niciodată pentru un e-mail rămas fără răspuns.',
  },
  'arrest-threat': {
    title: 'Arestare',
    sentence: 'Amenință cu arestarea. Nimeni nu anunță o arestare prin e-mail.',
  },
  'register-threat': {
    title: 'Un registru',
    sentence:
      'Amenință cu înscrierea într-un registru. Numai o instanță care a judecat pe cineva poate face asta.',
  },
  'exposure-threat': {
    title: 'Televiziune, asociații, familie',
    sentence: 'Amenință că anunță televiziunea, asociații sau familia. Nicio autoritate nu face asta.',
  },
  'warning-threat': {
    title: 'Un ultim avertisment',
    sentence: 'Avertizează ce urmează dacă nu răspundeți. Graba și frica trebuie să vă împiedice să gândiți.',
  },
  'free-mail-authority': {
    title: 'O autoritate cu căsuță privată',
    sentence:
      'Se dă drept autoritate, dar vine dintr-o căsuță privată de la {domain}. Nicio autoritate nu scrie dintr-o căsuță pe care o poate deschide oricine.',
  },
  'free-mail-contact': {
    title: 'O căsuță privată pentru răspunsuri',
    sentence:
      'Se dă drept autoritate și vrea răspunsuri într-o căsuță privată. O autoritate are căsuțele ei.',
  },
  'unrelated-sender': {
    title: 'Un expeditor care nu e autoritate',
    sentence:
      'Se dă drept autoritate, dar vine de la {domain}, care nu este adresa vreunei autorități cunoscute nouă. Astfel de scrisori pleacă din căsuțe împrumutate.',
  },
  'official-domain-unproven': {
    title: 'O adresă falsificată',
    sentence:
      'Spune că vine de la {domain}, dar verificarea expeditorului de către sistemul de e-mail a eșuat. Și adresa unei autorități poate fi falsificată.',
  },
  'reply-to-elsewhere': {
    title: 'Un răspuns care merge în altă parte',
    sentence:
      'Vine de la {from}, dar răspunsul ar merge la {replyTo}: altă căsuță, făcută să adune răspunsuri.',
  },
  'undisclosed-recipients': {
    title: 'Niciun destinatar',
    sentence:
      'Nu numește niciun destinatar: a plecat la mulți oameni deodată. O citație adevărată este scrisă unei singure persoane.',
  },
  'letter-in-part': {
    title: 'O scrisoare într-un atașament',
    sentence:
      'Mesajul nu spune aproape nimic: scrisoarea este într-un atașament. Astfel de scrisori se trimit ca imagini, ca să nu le fie verificate cuvintele.',
  },
  'letter-unread': {
    title: 'O scrisoare pe care n-a citit-o nimeni',
    sentence:
      'Mesajul nu spune nimic, iar ce atașează nu a putut fi citit. Astfel de scrisori stau lângă un text gol; priviți-l cu grijă.',
  },
  'broken-official-language': {
    title: 'Cuvinte pe care nu le folosește nimeni',
    sentence:
      'Este scris cu cuvinte pe care nicio instituție nu le folosește. Scrisorile acestea sunt traduse cuvânt cu cuvânt, cu greșeli în fiecare formulă.',
  },
  'shared-calques': {
    title: 'Aceeași scrisoare în altă limbă',
    sentence:
      'Într-o limbă pe care nu o cunoaștem, numește o autoritate lângă cuvintele acestor scrisori. Aceeași scrisoare se traduce în toate limbile.',
  },
  'summons-behind-link': {
    title: 'O citație în spatele unui link',
    sentence:
      'Vrea să deschideți un link sau un fișier ca să aflați despre ce este vorba. O instanță spune asta în scrisoare; nu deschideți nimic.',
  },
  'letter-unreadable': {
    title: 'O scrisoare care nu se deschide',
    sentence:
      'Vorbește despre o citație sau o autoritate, iar ce atașează nu a putut fi citit. Astfel de scrisori sunt închise ca să nu le fie verificate cuvintele.',
  },
  'appointment-missing': {
    title: 'Nici loc, nici oră, nici telefon',
    sentence:
      'Nu dă loc, oră sau telefon. O citație adevărată spune unde și când să veniți și pe cine să sunați.',
  },
  'appointment-given': {
    title: 'Un loc și o oră',
    sentence: 'În favoarea lui: dă un loc și o oră, ca o programare adevărată.',
  },
  'authority-own-domain': {
    title: 'Adresa proprie a unei autorități',
    sentence: 'În favoarea lui: sistemul de e-mail a verificat că vine într-adevăr de la {domain}.',
  },
  'internal-sender': {
    title: 'Un expeditor din organizație',
    sentence: 'În favoarea lui: vine din propria dumneavoastră organizație.',
  },
  'conversation-reply': {
    title: 'Un răspuns într-o conversație',
    sentence:
      'În favoarea lui: spune că răspunde unui mesaj anterior. Un expeditor poate susține asta, așa că verificați.',
  },
  newsletter: {
    title: 'O listă de distribuție',
    sentence: 'În favoarea lui: vine de la o listă de distribuție sau un buletin.',
  },
  'reported-speech': {
    title: 'Despre astfel de scrisori',
    sentence: 'În favoarea lui: pare să vorbească despre o astfel de scrisoare, nu să fie una.',
  },
  'known-letter': {
    title: 'O scrisoare deja văzută',
    sentence:
      'Este aceeași scrisoare ca una recunoscută deja ca falsă. O scrisoare adevărată este scrisă unei singure persoane, pentru un singur lucru.',
  },
}
