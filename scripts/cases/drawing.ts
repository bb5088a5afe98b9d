import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { emblem } from './emblem.ts'
import { fontFamily } from './fonts.ts'
import { random } from './random.ts'

/** Draws a picture that is no letter: `logo`, `photo`, `receipt`, `banner` or `chart`. `text` is what stands in it. */
export function drawing(
  kind: string,
  { seed, text }: { readonly seed: string; readonly text: string },
): Canvas {
  switch (kind) {
    case 'logo':
      return logo(text)
    case 'photo':
      return photo(seed)
    case 'receipt':
      return receipt(seed, text)
    case 'banner':
      return banner(seed, text)
    case 'chart':
      return chart(seed, text)
  }
  throw new Error(
    `Failed to draw ${seed}: no drawing is called "${kind}". Use logo, photo, receipt, banner or chart.`,
  )
}

function logo(text: string): Canvas {
  const canvas = createCanvas(300, 90)
  const context = canvas.getContext('2d')
  fill(context, '#ffffff', canvas)
  emblem(context, 'ring', { x: 45, y: 45, radius: 34 })
  context.fillStyle = '#1d3f9b'
  context.font = `bold 30px "${fontFamily('Arimo')}"`
  context.fillText(text, 95, 56)
  return canvas
}

function photo(seed: string): Canvas {
  const canvas = createCanvas(1280, 853)
  const context = canvas.getContext('2d')
  const next = random(seed)
  const sky = context.createLinearGradient(0, 0, 0, 600)
  sky.addColorStop(0, '#4f8fd0')
  sky.addColorStop(1, '#f3d7b0')
  context.fillStyle = sky
  context.fillRect(0, 0, 1280, 853)
  context.fillStyle = '#fff3c4'
  context.beginPath()
  context.arc(200 + next() * 800, 180, 60, 0, Math.PI * 2)
  context.fill()
  for (const [layer, tint] of ['#7d95a8', '#5c7a6b', '#3c5a3f', '#2a4229'].entries()) {
    context.fillStyle = tint
    context.beginPath()
    context.moveTo(0, 853)
    let y = 380 + layer * 110
    for (let x = 0; x <= 1280; x += 20) {
      y += (next() - 0.5) * 26
      context.lineTo(x, y)
    }
    context.lineTo(1280, 853)
    context.fill()
  }
  for (let spot = 0; spot < 2600; spot += 1) {
    context.fillStyle = `rgba(${Math.floor(next() * 255)}, ${Math.floor(next() * 200)}, 90, 0.10)`
    context.fillRect(next() * 1280, 450 + next() * 400, 3 + next() * 9, 3 + next() * 9)
  }
  return canvas
}

function receipt(seed: string, text: string): Canvas {
  const canvas = createCanvas(1080, 1440)
  const context = canvas.getContext('2d')
  const next = random(seed)
  fill(context, '#5b4332', canvas)
  for (let plank = 0; plank < 900; plank += 1) {
    context.fillStyle = `rgba(20, 10, 0, ${(next() * 0.16).toFixed(3)})`
    context.fillRect(next() * 1080, next() * 1440, 200 + next() * 400, 2)
  }
  context.translate(540, 720)
  context.rotate(-0.05)
  context.fillStyle = '#f6f4ef'
  context.fillRect(-270, -600, 540, 1200)
  context.fillStyle = '#222'
  context.font = `25px "${fontFamily('DejaVu Sans Mono')}"`
  for (const [row, line] of text.split('\n').entries()) context.fillText(line, -235, -530 + row * 42)
  return canvas
}

function banner(seed: string, text: string): Canvas {
  const canvas = createCanvas(900, 320)
  const context = canvas.getContext('2d')
  const next = random(seed)
  const wash = context.createLinearGradient(0, 0, 900, 320)
  wash.addColorStop(0, `hsl(${Math.floor(next() * 360)}, 55%, 40%)`)
  wash.addColorStop(1, `hsl(${Math.floor(next() * 360)}, 60%, 62%)`)
  context.fillStyle = wash
  context.fillRect(0, 0, 900, 320)
  for (let bubble = 0; bubble < 30; bubble += 1) {
    context.fillStyle = 'rgba(255, 255, 255, 0.08)'
    context.beginPath()
    context.arc(next() * 900, next() * 320, 20 + next() * 60, 0, Math.PI * 2)
    context.fill()
  }
  context.fillStyle = '#ffffff'
  context.font = `bold 46px "${fontFamily('Arimo')}"`
  for (const [row, line] of text.split('\n').entries()) context.fillText(line, 50, 140 + row * 60)
  return canvas
}

function chart(seed: string, text: string): Canvas {
  const canvas = createCanvas(1000, 600)
  const context = canvas.getContext('2d')
  const next = random(seed)
  fill(context, '#ffffff', canvas)
  context.fillStyle = '#222'
  context.font = `bold 28px "${fontFamily('Arimo')}"`
  context.fillText(text, 60, 50)
  context.fillRect(80, 90, 3, 430)
  context.fillRect(80, 520, 860, 3)
  for (let bar = 0; bar < 12; bar += 1) {
    const height = 60 + next() * 340
    context.fillStyle = bar % 2 === 0 ? '#2f6db5' : '#8fb4dc'
    context.fillRect(105 + bar * 70, 520 - height, 46, height)
  }
  return canvas
}

function fill(context: SKRSContext2D, colour: string, canvas: Canvas): void {
  context.fillStyle = colour
  context.fillRect(0, 0, canvas.width, canvas.height)
}
