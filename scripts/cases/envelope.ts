import { encodedAddress, encodedWords } from './mime.ts'
import { random, word } from './random.ts'

/** What the header of a mail is made from. Addresses are `Name <address>`. */
export interface Envelope {
  readonly seed: string
  /**
   * `pass` (SPF, DKIM, DMARC of the From domain), `bulk` (the same over a mailing service), `fail` (spoofed domain,
   * rejected by its policy but delivered), `forged` (no record, implicit failure), `unchecked` (compauth=none),
   * `internal` (own tenant, no answer written), `internal-stamp` (own tenant, the submission stamp),
   * `internal-spoof` (claims to be internal by a header of its own), `direct-send` (the own domain in From, sent from
   * outside and failing).
   */
  readonly origin: string
  readonly from: string
  readonly to: string
  readonly cc: string
  readonly replyTo: string
  /** Envelope sender; '' is the From address. */
  readonly mailFrom: string
  readonly subject: string
  /** ISO 8601, UTC. */
  readonly date: string
  readonly language: string
  /** Junk score that Exchange gave. */
  readonly scl: string
  /** Lines added before MIME-Version, such as List-Id or In-Reply-To. */
  readonly extra: readonly string[]
}

/**
 * Header lines as they stand in a Microsoft 365 mailbox, topmost first, without the MIME lines. What the boundary
 * writes stands above the first `Received`, so that a file read alone proves by its place who wrote it.
 */
export function headerLines(envelope: Envelope): string[] {
  const next = random(`envelope ${envelope.seed}`)
  const sender = envelope.mailFrom === '' ? bare(envelope.from) : envelope.mailFrom
  const own = envelope.origin === 'internal' || envelope.origin === 'internal-stamp'
  const from = domainOf(bare(envelope.from))
  const ip = `203.0.113.${1 + Math.floor(next() * 250)}`
  return [
    ...exchangeLines(envelope, { own, ip, next }),
    ...(own ? internalTrace(envelope, next) : outsideTrace(envelope, { next, ip, sender })),
    ...(own ? [] : signature(envelope, { from, next })),
    `From: ${encodedAddress(envelope.from)}`,
    ...(envelope.to === '' ? ['To: undisclosed-recipients:;'] : [`To: ${list(envelope.to)}`]),
    ...(envelope.cc === '' ? [] : [`CC: ${list(envelope.cc)}`]),
    ...(envelope.replyTo === '' ? [] : [`Reply-To: ${encodedAddress(envelope.replyTo)}`]),
    `Subject: ${encodedWords(envelope.subject)}`,
    `Date: ${dateLine(envelope.date, 0)}`,
    `Message-ID: <${word(next, 28, 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789')}@${own ? 'FR2P264MB0042.FRAP264.PROD.OUTLOOK.COM' : `mail.${from}`}>`,
    ...envelope.extra,
    ...(own || envelope.extra.some((line) => line.startsWith('Content-Language'))
      ? []
      : [`Content-Language: ${envelope.language}`]),
    `Return-Path: ${sender}`,
    'MIME-Version: 1.0',
  ]
}

function outsideTrace(
  envelope: Envelope,
  { next, ip, sender }: { readonly next: () => number; readonly ip: string; readonly sender: string },
): string[] {
  const from = domainOf(bare(envelope.from))
  const server = `PR3P264MB${word(next, 4, '0123456789')}`
  const forged = envelope.origin === 'internal-spoof' ? ['X-MS-Exchange-Organization-AuthAs: Internal'] : []
  return [
    `Authentication-Results: ${authentication(envelope.origin, { ip, sender, from })}`,
    `Received: from MRZP264MB2101.FRAP264.PROD.OUTLOOK.COM (2603:10a6:501:1c::9)\r\n by ${server}.FRAP264.PROD.OUTLOOK.COM with HTTPS; ${dateLine(envelope.date, 6)}`,
    `Received: from PR2FRA01FT0${word(next, 2, '0123456789')}.eop-fra01.prod.protection.outlook.com (10.152.48.33)\r\n by MRZP264MB2101.outlook.office365.com with Microsoft SMTP Server\r\n (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8293.11; ${dateLine(envelope.date, 5)}`,
    `Received-SPF: ${envelope.origin === 'fail' || envelope.origin === 'direct-send' ? 'Fail' : envelope.origin === 'forged' ? 'None' : 'Pass'} (protection.outlook.com: domain of ${domainOf(sender)})\r\n receiver=protection.outlook.com; client-ip=${ip};`,
    `Received: from mail-out.${domainOf(sender)} (${ip})\r\n by PR2FRA01FT012.mail.protection.outlook.com (10.152.48.208) with Microsoft SMTP Server\r\n (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8293.11 via Frontend Transport; ${dateLine(envelope.date, 4)}`,
    `Received: by mail-out.${domainOf(sender)} with SMTP id ${word(next, 16)}; ${dateLine(envelope.date, 1)}`,
    ...forged,
  ]
}

function internalTrace(envelope: Envelope, next: () => number): string[] {
  const server = `PR3P264MB${word(next, 4, '0123456789')}`
  const stamp =
    envelope.origin === 'internal-stamp'
      ? [
          `Authentication-Results: dkim=none (message not signed)\r\n header.d=none;dmarc=none action=none header.from=${domainOf(bare(envelope.from))};`,
        ]
      : []
  return [
    ...stamp,
    `Received: from ${server}.FRAP264.PROD.OUTLOOK.COM (2603:10a6:102:1::7)\r\n by MRZP264MB2101.FRAP264.PROD.OUTLOOK.COM with HTTPS; ${dateLine(envelope.date, 2)}`,
    `Received: from FR2P264MB0042.FRAP264.PROD.OUTLOOK.COM\r\n ([fe80::${word(next, 4)}:${word(next, 4)}]) by ${server}.FRAP264.PROD.OUTLOOK.COM\r\n with mapi id 15.20.8293.011; ${dateLine(envelope.date, 1)}`,
  ]
}

/** Exchange Online's own answer: no authserv-id before the first method. */
function authentication(
  origin: string,
  { ip, sender, from }: { readonly ip: string; readonly sender: string; readonly from: string },
): string {
  const spf = (answer: string): string =>
    `spf=${answer} (sender IP is ${ip})\r\n smtp.mailfrom=${domainOf(sender)};`
  switch (origin) {
    case 'pass':
    case 'bulk':
    case 'internal-spoof':
      return `${spf('pass')} dkim=pass (signature was verified)\r\n header.d=${from};dmarc=pass action=none\r\n header.from=${from};compauth=pass reason=100`
    case 'fail':
      return `${spf('fail')} dkim=none (message not signed)\r\n header.d=none;dmarc=fail action=oreject\r\n header.from=${from};compauth=fail reason=000`
    case 'forged':
      return `${spf('none')} dkim=none (message not signed)\r\n header.d=none;dmarc=none action=none\r\n header.from=${from};compauth=fail reason=001`
    case 'direct-send':
      return `${spf('fail')} dkim=none (message not signed)\r\n header.d=none;dmarc=fail action=none\r\n header.from=${from};compauth=fail reason=601`
    case 'unchecked':
      return `${spf('pass')} dkim=none (message not signed)\r\n header.d=none;dmarc=bestguesspass action=none\r\n header.from=${from};compauth=none reason=405`
  }
  throw new Error(`Failed to write the header: no origin is called "${origin}". See Envelope.origin.`)
}

function signature(
  envelope: Envelope,
  { from, next }: { readonly from: string; readonly next: () => number },
): string[] {
  if (envelope.origin !== 'pass' && envelope.origin !== 'bulk' && envelope.origin !== 'internal-spoof')
    return []
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return [
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${from}; s=s2026;\r\n h=from:to:subject:date:message-id:mime-version;\r\n bh=${word(next, 43, alphabet)}=;\r\n b=${word(next, 64, alphabet)}\r\n ${word(next, 64, alphabet)}`,
  ]
}

function exchangeLines(
  envelope: Envelope,
  { own, ip, next }: { readonly own: boolean; readonly ip: string; readonly next: () => number },
): string[] {
  // A mail that forges the header keeps its one forged line: Exchange would have removed it, a gateway may not.
  const authAs =
    envelope.origin === 'internal-spoof'
      ? []
      : [`X-MS-Exchange-Organization-AuthAs: ${own ? 'Internal' : 'Anonymous'}`]
  return [
    ...authAs,
    `X-MS-Exchange-Organization-AuthSource: ${own ? 'FR2P264MB0042.FRAP264.PROD.OUTLOOK.COM' : 'PR2FRA01FT012.eop-fra01.prod.protection.outlook.com'}`,
    `X-MS-Exchange-Organization-Network-Message-Id: ${word(next, 8)}-${word(next, 4)}-4${word(next, 3)}-8${word(next, 3)}-${word(next, 12)}`,
    `X-MS-Exchange-Organization-SCL: ${own ? '-1' : envelope.scl}`,
    `X-Forefront-Antispam-Report: CIP:${own ? '255.255.255.255' : ip};CTRY:;LANG:${envelope.language};SCL:${own ? '-1' : envelope.scl};SRV:;IPV:NLI;SFV:${own ? 'SKI' : envelope.scl === '1' ? 'NSPM' : 'SPM'};CAT:${own || envelope.scl === '1' ? 'NONE' : 'SPM'};DIR:${own ? 'INT' : 'INB'};`,
  ]
}

function list(written: string): string {
  return written.split(', ').map(encodedAddress).join(',\r\n ')
}

function bare(written: string): string {
  const open = written.lastIndexOf('<')
  return open < 0 ? written : written.slice(open + 1, written.lastIndexOf('>'))
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function dateLine(iso: string, seconds: number): string {
  return new Date(Date.parse(iso) + seconds * 1000).toUTCString().replace('GMT', '+0000')
}
