// Draws the add-in's icons into addin/assets: node scripts/icons.ts
import { createCanvas, Path2D } from '@napi-rs/canvas'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { iconSizes } from './manifest/manifest.ts'

const folder = join(import.meta.dirname, '..', 'addin', 'assets')
await mkdir(folder, { recursive: true })
for (const size of iconSizes) await writeFile(join(folder, `icon-${size}.png`), icon(size))

/** A shield with a tick: "you are safe", legible from 16 pixels up. Drawn in a 32 × 32 box. */
function icon(size: number): Buffer {
  const canvas = createCanvas(size, size)
  const pen = canvas.getContext('2d')
  pen.scale(size / 32, size / 32)
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  pen.fillStyle = '#0f6cbd'
  const shield = new Path2D('M16 1.5L28 6v9.5c0 7.2-4.7 12.3-12 15-7.3-2.7-12-7.8-12-15V6L16 1.5z')
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  pen.fill(shield)
  pen.fillStyle = '#115ea3'
  const shade = new Path2D('M16 1.5v29c7.3-2.7 12-7.8 12-15V6L16 1.5z')
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  pen.fill(shade)
  pen.strokeStyle = '#ffffff'
  // Thin lines drown in 16 pixels.
  pen.lineWidth = size <= 16 ? 3.6 : 3
  pen.stroke(new Path2D('M9.8 16.2l4.4 4.4 8.2-8.6'))
  return canvas.toBuffer('image/png')
}
