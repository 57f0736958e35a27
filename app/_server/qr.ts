import { toString as draw } from 'qrcode'

/** An address as a picture that phones read (ISO/IEC 18004): the source of an image, in SVG. */
export async function pictureOf(address: string): Promise<string> {
  const svg = await draw(address, { type: 'svg', margin: 2 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
