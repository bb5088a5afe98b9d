/** What a mail says that has a letter in its picture, and harmless words above it. */
export interface Written {
  readonly from?: string
  readonly subject?: string
  readonly text?: string
  /** image/jpeg is the letter, image/png something harmless. */
  readonly picture?: 'image/jpeg' | 'image/png'
  readonly salt?: string
  /** The picture; where it is left out, bytes that are none. */
  readonly bytes?: Buffer
}

const cover = 'Nous avons passé de belles vacances au bord du lac avec les enfants et les voisins. '

/** Other harmless words. */
export const site =
  'Voici les photos du chantier, la toiture est finie et la cuisine sera posée jeudi matin. '

/** A mail whose own words are harmless: the gate lets its picture pass unread. */
export function covered({
  from = 'famille.durand.75@gmail.com',
  subject = 'Souvenirs du lac et des vacances',
  text = cover.repeat(12),
  picture = 'image/jpeg',
  salt = '',
  bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(salt.padEnd(30_000, 'x'))]),
}: Written = {}): Buffer {
  const domain = from.slice(from.indexOf('@') + 1)
  return Buffer.from(
    [
      'X-MS-Exchange-Organization-AuthAs: Anonymous',
      `Authentication-Results: spf=pass (sender IP is 203.0.113.193)`,
      ` smtp.mailfrom=${domain}; dkim=pass (signature was verified)`,
      ` header.d=${domain};dmarc=pass action=none`,
      ` header.from=${domain};compauth=pass reason=100`,
      'Received: from a.example by b.prod.outlook.com; Wed, 14 Jan 2026 06:41:15 +0000',
      `From: Famille Durand <${from}>`,
      'To: undisclosed-recipients:;',
      `Subject: ${subject}`,
      'Date: Wed, 14 Jan 2026 06:41:09 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--b1',
      `Content-Type: ${picture}; name="photo"`,
      'Content-Disposition: attachment; filename="photo"',
      'Content-Transfer-Encoding: base64',
      '',
      bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
      '--b1--',
      '',
    ].join('\r\n'),
  )
}
