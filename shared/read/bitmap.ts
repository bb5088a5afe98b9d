/** Pixels of a bitmap (BMP), three bytes each, red first, rows from the top. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Width and height by the header, before anything is decoded; null where this is no bitmap that is read. */
export function bitmapSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 54) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== 0x42_4d || view.getUint32(14, true) < 40) return null
  const width = view.getInt32(18, true)
  const height = Math.abs(view.getInt32(22, true))
  return width > 0 && height > 0 ? { width, height } : null
}

/**
 * Decodes what programs write: 1, 4, 8, 24 or 32 bits a pixel, not packed. Rows that are cut off stay white. Null for
 * what is packed or odd. The caller has bounded the size.
 */
export function bitmapOf(bytes: Uint8Array): Bitmap | null {
  const size = bitmapSize(bytes)
  if (size === null) return null
  const { width, height } = size
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bits = view.getUint16(28, true)
  const packing = view.getUint32(30, true)
  // 3 says that masks follow; with 32 bits they name the usual order.
  if (![1, 4, 8, 24, 32].includes(bits) || (packing !== 0 && !(packing === 3 && bits === 32))) return null
  const start = view.getUint32(10, true)
  const palette = 14 + view.getUint32(14, true)
  const stride = Math.ceil((width * bits) / 32) * 4
  const fromTop = view.getInt32(22, true) < 0
  const pixels = new Uint8Array(width * height * 3).fill(255)
  for (let row = 0; row < height; row++) {
    const from = start + row * stride
    if (from + stride > bytes.length) break
    let to = (fromTop ? row : height - 1 - row) * width * 3
    for (let x = 0; x < width; x++) {
      const color =
        bits >= 24
          ? from + (x * bits) / 8
          : palette +
            4 *
              (((bytes[from + ((x * bits) >> 3)] ?? 0) >> (8 - bits - ((x * bits) & 7))) & ((1 << bits) - 1))
      pixels[to++] = bytes[color + 2] ?? 255
      pixels[to++] = bytes[color + 1] ?? 255
      pixels[to++] = bytes[color] ?? 255
    }
  }
  return { width, height, pixels }
}
