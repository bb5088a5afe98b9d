import sharp, { type Sharp } from 'sharp'

/** What happens to a picture on its way from mail to mail, by name. Each answers a JPEG. */
export const alterations: Readonly<Record<string, (picture: Uint8Array) => Promise<Uint8Array>>> = {
  'JPEG 90': (picture) => sharp(picture).jpeg({ quality: 90 }).toBuffer(),
  'JPEG 40': (picture) => sharp(picture).jpeg({ quality: 40 }).toBuffer(),
  'half as wide': (picture) => scaled(picture, 0.5, 70),
  '0.7 as wide, JPEG 40': (picture) => scaled(picture, 0.7, 40),
  '1.5 as wide': (picture) => scaled(picture, 1.5, 70),
  'cropped by 2 %': (picture) => cropped(picture, [0.02, 0.02, 0.96, 0.96]),
  'cropped unevenly': (picture) => cropped(picture, [0.05, 0, 0.92, 0.96]),
  'with a border': (picture) =>
    jpeg(sharp(picture).extend({ top: 60, bottom: 90, left: 80, right: 30, background: '#ffffff' })),
  'turned by 1°': (picture) => jpeg(sharp(picture).rotate(1, { background: '#ffffff' })),
  'turned by 3°': (picture) => jpeg(sharp(picture).rotate(-3, { background: '#ffffff' })),
  'darker and blurred': (picture) => jpeg(sharp(picture).linear(0.7, 20).blur(1)),
}

function jpeg(picture: Sharp): Promise<Uint8Array> {
  return picture.jpeg({ quality: 75 }).toBuffer()
}

async function scaled(picture: Uint8Array, share: number, quality: number): Promise<Uint8Array> {
  const { width } = await sharp(picture).metadata()
  return sharp(picture)
    .resize({ width: Math.round(width * share) })
    .jpeg({ quality })
    .toBuffer()
}

/** Left, top, width and height as shares of the picture's. */
async function cropped(
  picture: Uint8Array,
  [left, top, across, down]: readonly [number, number, number, number],
): Promise<Uint8Array> {
  const { width, height } = await sharp(picture).metadata()
  return jpeg(
    sharp(picture).extract({
      left: Math.round(width * left),
      top: Math.round(height * top),
      width: Math.round(width * across),
      height: Math.round(height * down),
    }),
  )
}
