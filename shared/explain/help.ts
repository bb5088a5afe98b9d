/** What a contact is for; each has its sentence in every language. */
export type Purpose =
  | 'distress'
  | 'victims'
  | 'cyber'
  | 'report'
  | 'advice'
  | 'card'
  | 'emergency'
  | 'police'
  | 'trusted'

/** When someone answers, in the hours of that country; minutes since midnight. */
export type Hours =
  | { readonly days: 'always' }
  | { readonly days: 'daily' | 'weekdays'; readonly from: number; readonly to: number }

/** Somewhere to turn to. */
export interface Help {
  /** As it calls itself; '' where the purpose says it all. */
  readonly name: string
  /** What is shown: a number as it is dialled, or an address. */
  readonly shown: string
  readonly link: `tel:${string}` | `https://${string}` | `mailto:${string}` | null
  readonly purpose: Purpose
  /** Null where the source names none. */
  readonly hours: Hours | null
  /** True where the source says that it costs nothing. */
  readonly free: boolean
  /** Page that says so, and the day on which it was read (ISO 8601). Null only for advice that names no number. */
  readonly source: string | null
  readonly checked: string
  /** The language in which someone answers, where a country has one line for each of its languages. */
  readonly speaks?: string
}

const read = '2026-11-28'
const always = { days: 'always' } as const

function hours(days: 'daily' | 'weekdays', from: number, to: number): Hours {
  return { days, from: from * 60, to: to * 60 }
}

function phone(
  number: string,
  name: string,
  purpose: Purpose,
  more: Pick<Help, 'hours' | 'free' | 'source' | 'speaks'>,
): Help {
  return {
    name,
    shown: number,
    link: `tel:${number.replaceAll(/[^+\d]/gu, '')}`,
    purpose,
    checked: read,
    ...more,
  }
}

function site(host: string, name: string, purpose: Purpose, source: string): Help {
  return {
    name,
    shown: host,
    link: `https://${host}`,
    purpose,
    hours: null,
    free: false,
    source,
    checked: read,
  }
}

function mail(address: string, name: string, purpose: Purpose, source: string): Help {
  return {
    name,
    shown: address,
    link: `mailto:${address}`,
    purpose,
    hours: null,
    free: false,
    source,
    checked: read,
  }
}

const emergency = phone('112', '', 'emergency', {
  hours: always,
  free: true,
  source: 'https://eur-lex.europa.eu/eli/dir/2018/1972/oj',
})
const police: Help = {
  name: '',
  shown: '',
  link: null,
  purpose: 'police',
  hours: null,
  free: false,
  source: null,
  checked: read,
}
const trusted: Help = { ...police, purpose: 'trusted' }

/**
 * Help by country (ISO 3166-1), most needed first. Every number stands on the page named beside it; what no page could
 * be found for is left out. Whoever adds one reads the page first and writes the day.
 */
export const helpByCountry = {
  AT: [
    phone('142', 'Telefonseelsorge', 'distress', {
      hours: always,
      free: true,
      source: 'https://www.katholisch.at/telefonseelsorge',
    }),
    mail('against-cybercrime@bmi.gv.at', 'Bundeskriminalamt', 'report', 'http://www.krone.at/1702499'),
    emergency,
  ],
  BE: [
    phone('1813', 'Zelfmoordlijn', 'distress', {
      speaks: 'nl',
      hours: always,
      free: true,
      source:
        'https://www.vrt.be/vrtnws/fr/2019/09/08/chaque-jour-trois-personnes-mettent-fin-a-leur-vie-en-flandre/',
    }),
    phone('0800 32 123', 'Centre de Prévention du Suicide', 'distress', {
      speaks: 'fr',
      hours: always,
      free: true,
      source:
        'https://bx1.be/categories/news/la-reine-mathilde-visite-le-centre-de-prevention-du-suicide-a-ixelles/',
    }),
    phone('078 170 170', 'Card Stop', 'card', {
      hours: null,
      free: false,
      source:
        'https://safeonweb.be/de/nachrichten/hueten-sie-sich-vor-e-mails-die-scheinbar-von-der-polizei-stammen',
    }),
    mail(
      'suspicious@safeonweb.be',
      'Safeonweb',
      'report',
      'https://safeonweb.be/en/news/10000-reports-suspicious-messages-every-day',
    ),
    emergency,
  ],
  CA: [
    phone('9-8-8', '', 'distress', {
      hours: always,
      free: true,
      source: 'https://www.maplenow.ca/site/988-suicide-crisis-helpline',
    }),
    phone('1-888-495-8501', 'Canadian Anti-Fraud Centre', 'report', {
      hours: null,
      free: true,
      source: 'https://www.ic.gc.ca/eic/site/oca-bc.nsf/eng/h_ca02228.html',
    }),
  ],
  CH: [
    phone('143', 'Die Dargebotene Hand / La Main Tendue / Telefono Amico', 'distress', {
      hours: always,
      free: false,
      source: 'https://www.20min.ch/schweiz/news/story/-Bei-der-dargebotenen-Hand-nahm-niemand-ab--19490166',
    }),
    site(
      'www.ncsc.admin.ch',
      'NCSC',
      'report',
      'https://www.ncsc.admin.ch/ncsc/de/home/infos-fuer/infos-private/aktuelle-bedrohungen/fake-extortion.html',
    ),
    emergency,
  ],
  DE: [
    phone('0800 111 0 111', 'TelefonSeelsorge', 'distress', {
      hours: always,
      free: true,
      source: 'https://www.domradio.de/glossar/telefonseelsorge-0',
    }),
    phone('116 006', 'Weisser Ring', 'victims', {
      hours: hours('daily', 7, 22),
      free: true,
      source:
        'https://www.tonkuhle.de/regionalnachrichten/52551-opfertelefon-des-weissen-rings-verzeichnet-anstieg-der-gespraeche.html',
    }),
    emergency,
  ],
  ES: [
    phone('024', '', 'distress', {
      hours: always,
      free: true,
      source:
        'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
    }),
    phone('017', 'INCIBE', 'advice', {
      hours: hours('daily', 8, 23),
      free: true,
      source: 'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq',
    }),
    emergency,
  ],
  FR: [
    phone('3114', '', 'distress', {
      hours: always,
      free: true,
      source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    }),
    phone('0 805 805 817', 'Info Escroqueries', 'advice', {
      hours: { days: 'weekdays', from: 9 * 60, to: 18 * 60 + 30 },
      free: true,
      source: 'https://www.pleniormag.fr/2022/05/02/signalez-les-arnaques-en-ligne/',
    }),
    phone('116 006', 'France Victimes', 'victims', {
      hours: hours('daily', 9, 19),
      free: true,
      source:
        'https://www.tf1info.fr/justice-faits-divers/arnaque-au-faux-tueur-a-gages-quelle-est-cette-nouvelle-escroquerie-sur-internet-2263442.html',
    }),
    {
      ...site(
        '17cyber.gouv.fr',
        '17Cyber',
        'cyber',
        'https://lessor.org/societe/mise-en-ligne-du-17cyber-guichet-unique-des-menaces-numeriques',
      ),
      hours: always,
      free: true,
    },
    site(
      'www.internet-signalement.gouv.fr',
      'Pharos',
      'report',
      'http://maires-allier.fr/mails-frauduleux-de-fausse-convocation-gendarmerie',
    ),
    emergency,
  ],
  GB: [
    phone('116 123', 'Samaritans', 'distress', {
      hours: always,
      free: true,
      source: 'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html',
    }),
    mail(
      'report@phishing.gov.uk',
      'NCSC',
      'report',
      'https://www.nicybersecuritycentre.gov.uk/report-scam-email',
    ),
    phone('0300 123 2040', 'Report Fraud', 'cyber', {
      hours: null,
      free: false,
      source: 'https://www.nicybersecuritycentre.gov.uk/report-scam-email',
    }),
  ],
  GR: [
    phone('1018', 'ΚΛΙΜΑΚΑ', 'distress', {
      hours: always,
      free: true,
      source:
        'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
    }),
    phone('10306', '', 'distress', {
      hours: always,
      free: true,
      source:
        'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
    }),
    site(
      'www.gov.gr',
      'Δίωξη Κυβερνοεγκλήματος',
      'report',
      'https://www.ci-solutions.gr/ilektronika-egklimata/',
    ),
    emergency,
  ],
  HR: [
    site('www.cert.hr', 'Nacionalni CERT', 'report', 'https://www.cert.hr/en/report_phishing/'),
    emergency,
  ],
  HU: [
    site(
      'english.nmhh.hu',
      'NMHH Internet Hotline',
      'report',
      'https://english.nmhh.hu/article/190108/Phishing_content',
    ),
    emergency,
  ],
  IE: [
    phone('116 123', 'Samaritans', 'distress', {
      hours: always,
      free: true,
      source:
        'https://www.samaritans.org/your-community/samaritans-ireland-scotland-and-wales/samaritans-ireland/journey',
    }),
    emergency,
  ],
  IT: [
    phone('02 2327 2327', 'Telefono Amico Italia', 'distress', {
      hours: hours('daily', 10, 24),
      free: false,
      source:
        'https://vivimilano.corriere.it/attivita-bambini/attivita-varie/coronavirus-telefono-amico-italia-attiva-un-nuovo-numero/',
    }),
    site(
      'www.commissariatodips.it',
      'Polizia Postale',
      'report',
      'https://www.canicattiweb.com/2025/11/21/allerta-in-rete-della-polizia-postale-attenzione-alle-false-comunicazioni-delle-forze-di-polizia/',
    ),
    emergency,
  ],
  LU: [
    phone('45 45 45', 'SOS Détresse', 'distress', {
      hours: hours('daily', 11, 23),
      free: false,
      source:
        'https://www.lessentiel.lu/fr/story/sos-detresse-etend-ses-horaires-pour-faire-face-682613948743',
    }),
    phone('8002 1234', 'BEE SECURE Helpline', 'advice', {
      hours: null,
      free: true,
      source: 'https://bee-secure.lu/de/news/vorsicht-vor-betruegerischen-e-mails',
    }),
    emergency,
  ],
  NL: [
    phone('113', '113 Zelfmoordpreventie', 'distress', {
      hours: always,
      free: true,
      source:
        'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
    }),
    phone('088 786 73 72', 'Fraudehelpdesk', 'advice', {
      hours: hours('weekdays', 9, 17),
      free: false,
      source: 'https://www.fraudhelpdesk.org/tips-page/',
    }),
    emergency,
  ],
  PL: [
    phone('116 123', '', 'distress', {
      hours: always,
      free: true,
      source: 'https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
    }),
    site(
      'incydent.cert.pl',
      'CERT Polska',
      'report',
      'https://www.rp.pl/podatki/art41818741-dostales-maila-o-zwrocie-podatku-urzad-skarbowy-ostrzega',
    ),
    emergency,
  ],
  PT: [
    phone('1411', '', 'distress', {
      hours: always,
      free: false,
      source:
        'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
    }),
    phone('116 006', 'APAV', 'victims', {
      hours: hours('weekdays', 8, 23),
      free: true,
      source:
        'https://www.dnoticias.pt/2024/2/22/395001-apav-apoiou-directamente-18540-pessoas-em-2023-e-atendeu-44-pessoas-por-dia/',
    }),
    phone('800 21 90 90', 'Linha Internet Segura', 'advice', {
      hours: hours('weekdays', 8, 22),
      free: false,
      source:
        'https://www.dnoticias.pt/2024/2/22/395001-apav-apoiou-directamente-18540-pessoas-em-2023-e-atendeu-44-pessoas-por-dia/',
    }),
    emergency,
  ],
  RO: [
    phone('0374 456 420', 'depreHUB', 'distress', {
      hours: always,
      free: true,
      source: 'https://newsbucuresti.ro/metrorex-lanseaza-o-campanie-impotriva-tentativelor-de-sinucidere/',
    }),
    phone('1911', 'DNSC', 'report', {
      hours: null,
      free: false,
      source:
        'https://www.promptmedia.ro/2025/11/dnsc-atentie-la-mesajele-link-urile-si-documentele-primite-din-surse-necunoscute-sau-suspecte/',
    }),
    emergency,
  ],
} as const satisfies Readonly<Record<string, readonly Help[]>>

export type Country = keyof typeof helpByCountry

/** The countries that we know help for. */
export const countries: readonly Country[] = Object.keys(helpByCountry).filter(isCountry)

export function isCountry(code: string): code is Country {
  return Object.hasOwn(helpByCountry, code)
}

/**
 * Help in a country; elsewhere 112, the police by a number that the reader knows, and someone he trusts. A line that
 * answers in the reader's own language goes first.
 */
export function helpIn(country: Country | null, language: string): readonly Help[] {
  const known: readonly Help[] = country === null ? [emergency] : helpByCountry[country]
  const own = known.filter(({ speaks }) => speaks === language)
  return [...own, ...known.filter((one) => !own.includes(one)), police, trusted]
}

/** Who to talk to, and where to turn after an answer, a payment or papers: the two places of the pane. */
const talkPurposes: readonly Purpose[] = ['distress', 'advice', 'emergency', 'trusted']

export function isForTalk({ purpose }: Help): boolean {
  return talkPurposes.includes(purpose)
}
