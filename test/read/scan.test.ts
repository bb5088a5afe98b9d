import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { picturePages } from '../../shared/read/picture.ts'
import { createRecogniser, type Recognised } from '../../shared/read/recognise.ts'
import { slantOf } from '../../shared/read/slant.ts'
import { fully } from '../full.ts'
import { letterLines, letterPicture, wordsOf } from './letter.ts'

const recogniser = createRecogniser()
afterAll(() => recogniser.close())

async function recognised(
  picture: Uint8Array,
  languages = ['fr', 'en'],
  step = () => {},
): Promise<Recognised> {
  const found = await picturePages(picture)
  if (typeof found === 'string') throw new TypeError(found)
  const [page] = found.pages
  if (page === undefined) throw new TypeError('no page')
  return recogniser.recognise(page, { languages, turned: found.turned }, step)
}

/** These lines at the top of a whole page of grained paper, grey at its left edge. */
function grainedScan(lines: readonly string[]): Uint8Array {
  return letterPicture({
    lines: [...lines, ...Array<string>(27 - lines.length).fill('')],
    over(context, width, height) {
      const shade = context.createLinearGradient(0, 0, width * 0.4, 0)
      shade.addColorStop(0, 'rgba(60,55,50,0.28)')
      shade.addColorStop(1, 'rgba(60,55,50,0)')
      context.fillStyle = shade
      context.fillRect(0, 0, width, height)
      const image = context.getImageData(0, 0, width, height)
      let seed = 1
      for (let at = 0; at < image.data.length; at += 4) {
        seed = (seed * 48_271) % 2_147_483_647
        const grain = (seed / 2_147_483_647 - 0.5) * 34
        for (const channel of [0, 1, 2]) image.data[at + channel] = (image.data[at + channel] ?? 0) + grain
      }
      context.putImageData(image, 0, 0)
    },
  })
}

/** Share of the words of these lines that stand in a text. */
function recall(text: string, lines: readonly string[]): number {
  const words = wordsOf(lines.join(' '))
  const seen = new Set(wordsOf(text))
  return words.filter((word) => seen.has(word)).length / words.length
}

/** The slant of a picture, seen as small as pictures are looked at, once it was turned by so many degrees. */
async function slantSeen(picture: Uint8Array, degrees: number) {
  const turned = await sharp(picture).rotate(degrees).toBuffer()
  const { data, info } = await sharp(turned)
    .resize({ width: 400, kernel: 'linear' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return slantOf({ width: info.width, height: info.height, grey: Uint8Array.from(data) })
}

const fewLines = letterLines.slice(0, 7)
const upright = letterPicture({ width: 1_100, lines: fewLines })

/** The first of a table, and the others in `npm run test:all`. */
function oneOf<Row>(table: Readonly<Record<string, Row>>): readonly (readonly [string, Row])[] {
  const [first, ...others] = Object.entries(table)
  return [...(first === undefined ? [] : [first]), ...fully(...others)]
}

describe('a page in a script that the policy does not name', () => {
  const letters: Readonly<Record<string, readonly string[]>> = {
    Greek: [
      'ΚΛΗΤΕΥΣΗ ΣΤΟ ΔΙΚΑΣΤΗΡΙΟ',
      'Είμαι ο αρχηγός της αστυνομίας, σε συνεργασία με το τμήμα προστασίας ανηλίκων.',
      'Σας ενημερώνουμε ότι διώκεστε για σοβαρά αδικήματα και πρέπει να απαντήσετε.',
      'Παρακαλούμε να στείλετε τις εξηγήσεις σας με ηλεκτρονικό ταχυδρομείο.',
      'Μετά την προθεσμία θα διαβιβάσουμε την έκθεση στον εισαγγελέα.',
    ],
    Ukrainian: [
      'ПОВІСТКА ДО СУДУ',
      'Я начальник головного управління поліції, співпрацюю з відділом захисту.',
      'Повідомляємо, що проти вас порушено кримінальну справу за тяжкий злочин.',
      'Ви повинні надіслати пояснення електронною поштою протягом цього строку.',
      'Після закінчення цього строку ми передамо звіт прокурору.',
    ],
    Arabic: [
      'استدعاء قضائي',
      'أنا المدير العام للأمن الوطني بالتعاون مع فرقة حماية القاصرين',
      'نعلمكم أنكم موضوع عدة ملاحقات قضائية خطيرة أمام المحكمة',
      'يرجى إرسال تبريراتكم عبر البريد الإلكتروني في غضون اثنتين وسبعين ساعة',
      'بعد هذا الأجل سنحيل التقرير إلى وكيل الجمهورية لإصدار مذكرة توقيف',
    ],
  }
  it.each(Object.entries(letters))('%s', async (script, lines) => {
    let passes = 1
    const picture = letterPicture({ lines, fromRight: script === 'Arabic' })
    const { text, confidence } = await recognised(picture, ['fr', 'en'], () => (passes += 1))
    expect(recall(text, lines)).toBeGreaterThan(0.85)
    expect(confidence).toBeGreaterThan(0.8)
    // One for each other script until one is sure, one for each of its kin, and the page: none by the wrong data.
    expect(passes).toBeLessThanOrEqual(5)
  })

  // Recognition is what costs: `npm test` plays one of those that only differ in their words.
  const ownLetters: Readonly<Record<string, readonly string[]>> = {
    Polish: [
      'Informujemy, że toczy się przeciwko Panu postępowanie karne w naszym wydziale.',
      'Prosimy o przesłanie wyjaśnień pocztą elektroniczną w ciągu siedmiu dni.',
      'Po upływie tego terminu przekażemy sprawozdanie prokuratorowi rejonowemu.',
      'Wezwanie podpisał komendant główny policji oraz naczelnik wydziału.',
    ],
    Hungarian: [
      'Tájékoztatjuk, hogy Ön ellen több bűncselekmény miatt büntetőeljárás indult.',
      'Kérjük, hogy hetvenkét órán belül írásban küldje meg magyarázatát.',
      'Ennek hiányában jelentésünket továbbítjuk az illetékes ügyészségnek.',
    ],
    Turkish: [
      'Hakkınızda birden fazla suçtan dolayı soruşturma açıldığını bildiririz.',
      'Savunmanızı yetmiş iki saat içinde yazılı olarak göndermeniz gerekmektedir.',
      'Aksi takdirde raporumuz ilgili savcılığa gönderilecektir.',
    ],
    Czech: [
      'Sdělujeme Vám, že proti Vám bylo zahájeno trestní řízení pro několik přečinů.',
      'Své písemné vyjádření zašlete do sedmdesáti dvou hodin, jinak bude věc předána.',
      'Po uplynutí této lhůty předáme naši zprávu státnímu zástupci.',
    ],
  }
  it.each(oneOf(ownLetters))('or in a language with letters of its own: %s', async (_, lines) => {
    let passes = 1
    const { text, confidence } = await recognised(letterPicture({ lines }), ['fr', 'en'], () => (passes += 1))
    expect(recall(text, lines)).toBeGreaterThan(0.95)
    expect(confidence).toBeGreaterThan(0.9)
    expect(passes).toBe(2)
  })

  const readByOthers: Readonly<Record<string, readonly string[]>> = {
    Swedish: [
      'Vi meddelar att en utredning har inletts mot dig och att ditt svar ska lämnas.',
      'Om du inte svarar inom tre dagar kommer vi att skicka vår rapport till åklagaren.',
    ],
    French: fewLines,
    English: [
      'We inform you that a case was opened against you and that your answer is expected.',
      'You will have to write to this office within three days, or we will send our report.',
    ],
  }
  it.each(oneOf(readByOthers))('while one pass reads %s', async (_, lines) => {
    let passes = 1
    const { text } = await recognised(letterPicture({ lines }), ['fr', 'en'], () => (passes += 1))
    expect(recall(text, lines)).toBeGreaterThan(0.95)
    expect(passes).toBe(1)
  })
})

describe('a page as a hand photographs it', () => {
  const scans: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['on its head', () => sharp(upright).rotate(180).jpeg().toBuffer()],
    ...fully(['on its side', () => sharp(upright).rotate(90).jpeg().toBuffer()] as const),
    [
      'on the other side, slanted',
      () => sharp(upright).rotate(266, { background: '#fff' }).jpeg().toBuffer(),
    ],
    [
      'by the mark of the camera',
      () => sharp(upright).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer(),
    ],
    [
      'in half a shadow',
      () =>
        letterPicture({
          lines: fewLines,
          over(context, width, height) {
            const shade = context.createLinearGradient(0, 0, width, height)
            shade.addColorStop(0, 'rgba(0,0,0,0.75)')
            shade.addColorStop(1, 'rgba(0,0,0,0)')
            context.fillStyle = shade
            context.fillRect(0, 0, width, height)
          },
        }),
    ],
    [
      'under a watermark, on coloured paper',
      () =>
        letterPicture({
          lines: fewLines,
          paper: '#e8d58a',
          over(context, width, height) {
            context.globalAlpha = 0.25
            context.fillStyle = '#003399'
            context.font = `${width / 6}px Tinos`
            context.translate(width / 2, height / 2)
            context.rotate(-0.4)
            context.textAlign = 'center'
            context.fillText('EUROPOL', 0, 0)
          },
        }),
    ],
  ]
  it.each(scans)('%s', async (_, picture) => {
    expect(recall((await recognised(await picture())).text, fewLines)).toBeGreaterThan(0.85)
  })

  const fewer: readonly (readonly [string, readonly string[], number])[] = [
    ['seven lines', fewLines, 0.95],
    ...fully(['two lines', letterLines.slice(10, 12), 0.9] as const),
  ]
  it.each(fewer)(
    'of grained paper with a grey edge and %s: no letters are read in the grain',
    async (_, lines, least) => {
      let passes = 1
      const found = await recognised(grainedScan(lines), ['fr', 'en'], () => (passes += 1))
      expect(recall(found.text, lines)).toBeGreaterThan(least)
      expect(found.confidence).toBeGreaterThan(0.8)
      expect(found.text.length).toBeLessThan(lines.join(' ').length * 1.1)
      expect(passes).toBe(1)
    },
  )
})

describe('how lines run', () => {
  const same: readonly [string, number][] = [
    ['Convocation en justice', 40],
    ['Convocation', 12],
    ['IIIIIIIIII', 40],
  ]
  it.each(same)('is seen in lines that are all the same: %s, %i times', async (line, times) => {
    const page = letterPicture({
      width: 800,
      lines: Array.from({ length: times }, () => line),
      format: 'png',
    })
    expect(await slantSeen(page, 0)).toEqual({ turned: false, degrees: 0 })
  })

  it('is seen in a page that lies on its side', async () => {
    expect(await slantSeen(letterPicture({ width: 800 }), 90)).toMatchObject({ turned: true })
  })

  it('is not asked of a picture with hardly any ink', () => {
    expect(slantOf({ width: 300, height: 300, grey: new Uint8Array(90_000).fill(250) })).toEqual({
      turned: false,
      degrees: 0,
    })
  })

  it('is told in time whatever the noise', () => {
    const grey = Uint8Array.from({ length: 400 * 2_000 }, (_, i) => (i * 7_919 * ((i >> 3) + 1)) % 256)
    const start = process.cpuUsage()
    slantOf({ width: 400, height: 2_000, grey })
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000)
  })
})
