import type { SKRSContext2D } from '@napi-rs/canvas'

interface Place {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Draws an invented emblem: `shield`, `star`, `scales`, `ring` or `flame`; none is a real body's mark. */
export function emblem(context: SKRSContext2D, kind: string, { x, y, radius }: Place): void {
  context.save()
  context.translate(x, y)
  switch (kind) {
    case 'shield':
      shield(context, radius)
      break
    case 'star':
      star(context, radius)
      break
    case 'scales':
      scales(context, radius)
      break
    case 'ring':
      ring(context, radius)
      break
    case 'flame':
      flame(context, radius)
      break
  }
  context.restore()
}

function shield(context: SKRSContext2D, radius: number): void {
  context.beginPath()
  context.moveTo(-radius, -radius)
  context.lineTo(radius, -radius)
  context.quadraticCurveTo(radius, radius * 0.6, 0, radius)
  context.quadraticCurveTo(-radius, radius * 0.6, -radius, -radius)
  context.fillStyle = '#27468f'
  context.fill()
  context.fillStyle = '#e9c84a'
  context.fillRect(-radius * 0.7, -radius * 0.2, radius * 1.4, radius * 0.35)
}

function star(context: SKRSContext2D, radius: number): void {
  context.beginPath()
  for (let point = 0; point < 16; point += 1) {
    const reach = point % 2 === 0 ? radius : radius * 0.55
    context.lineTo(Math.sin((point * Math.PI) / 8) * reach, -Math.cos((point * Math.PI) / 8) * reach)
  }
  context.closePath()
  context.fillStyle = '#c7a33a'
  context.fill()
  context.beginPath()
  context.arc(0, 0, radius * 0.38, 0, Math.PI * 2)
  context.fillStyle = '#1f2f66'
  context.fill()
}

function scales(context: SKRSContext2D, radius: number): void {
  context.strokeStyle = '#8a6d1d'
  context.lineWidth = radius * 0.1
  context.beginPath()
  context.moveTo(0, -radius)
  context.lineTo(0, radius * 0.8)
  context.moveTo(-radius * 0.8, -radius * 0.6)
  context.lineTo(radius * 0.8, -radius * 0.6)
  context.moveTo(-radius * 0.5, radius * 0.9)
  context.lineTo(radius * 0.5, radius * 0.9)
  context.stroke()
  for (const side of [-0.8, 0.8]) {
    context.beginPath()
    context.arc(side * radius, 0, radius * 0.34, 0, Math.PI)
    context.stroke()
  }
}

function ring(context: SKRSContext2D, radius: number): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, Math.PI * 2)
  context.fillStyle = '#1d3f9b'
  context.fill()
  context.fillStyle = '#f2cf2f'
  for (let point = 0; point < 12; point += 1) {
    context.beginPath()
    context.arc(
      Math.sin((point * Math.PI) / 6) * radius * 0.68,
      Math.cos((point * Math.PI) / 6) * radius * 0.68,
      radius * 0.09,
      0,
      Math.PI * 2,
    )
    context.fill()
  }
}

function flame(context: SKRSContext2D, radius: number): void {
  context.beginPath()
  context.moveTo(0, -radius)
  context.bezierCurveTo(radius * 1.3, -radius * 0.1, radius * 0.6, radius, 0, radius)
  context.bezierCurveTo(-radius * 0.6, radius, -radius * 1.3, -radius * 0.1, 0, -radius)
  context.fillStyle = '#c0392b'
  context.fill()
  context.beginPath()
  context.arc(0, radius * 0.45, radius * 0.35, 0, Math.PI * 2)
  context.fillStyle = '#f1c40f'
  context.fill()
}
