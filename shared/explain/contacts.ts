/** Who can be asked for help, by country. `text` is the key of its purpose in the catalogues. */
export interface SourcedContact {
  readonly name: string | null
  readonly shown: string
  readonly link: string | null
  readonly text: 'distress' | 'victims' | 'cyber' | 'report' | 'advice' | 'emergency' | 'police'
  /** Page that says so, and the date of the page or of the reading of it (ISO 8601, as exact as it is known). */
  readonly source: string
  readonly checked: string
}

const france: readonly SourcedContact[] = [
  {
    name: null,
    shown: '3114',
    link: 'tel:3114',
    text: 'distress',
    source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    checked: '2026-11',
  },
  {
    name: 'France Victimes',
    shown: '116 006',
    link: 'tel:116006',
    text: 'victims',
    source:
      'https://www.savoie.gouv.fr/Actualites/Actualites/Lancement-du-116-006-numero-d-aide-aux-victimes',
    checked: '2018-12-19',
  },
  {
    name: '17Cyber',
    shown: '17cyber.gouv.fr',
    link: 'https://17cyber.gouv.fr',
    text: 'cyber',
    source:
      'https://www.generation-nt.com/actualites/17cyber-cybermalveillance-aide-victimes-gouvernement-2053670',
    checked: '2024-12',
  },
  {
    name: 'Pharos',
    shown: 'internet-signalement.gouv.fr',
    link: 'https://www.internet-signalement.gouv.fr',
    text: 'report',
    source: 'http://maires-allier.fr/mails-frauduleux-de-fausse-convocation-gendarmerie',
    checked: '2026-11',
  },
  {
    name: 'Info Escroqueries',
    shown: '0 805 805 817',
    link: 'tel:+33805805817',
    text: 'advice',
    source: 'https://www.pleniormag.fr/2022/05/02/signalez-les-arnaques-en-ligne/',
    checked: '2022-05',
  },
]

/** For everywhere else: only what holds in the whole European Union, and advice that needs no number of ours. */
const elsewhere: readonly SourcedContact[] = [
  {
    name: null,
    shown: '112',
    link: 'tel:112',
    text: 'emergency',
    source: 'Directive (EU) 2018/1972, article 109',
    checked: '2018-12-11',
  },
  {
    name: null,
    shown: '',
    link: null,
    text: 'police',
    source: 'advice, no number of ours',
    checked: '2026-11',
  },
]

/**
 * The contacts of the reader's country, taken from the locale's region (`fr-FR`, `en-FR`); French without a region
 * is taken for France, the country whose letters these are.
 */
export function contactsFor(locale: string): readonly SourcedContact[] {
  const [language = '', ...rest] = locale.toLowerCase().split('-')
  const region = rest.find((piece) => piece.length === 2) ?? (language === 'fr' ? 'fr' : '')
  return region === 'fr' ? france : elsewhere
}
