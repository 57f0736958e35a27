import { log } from '#lib/ground/log'

interface Download {
  /** What the file is called when it is saved. */
  name: string
  type: string
  pieces: AsyncIterable<string> | Iterable<string>
}

/** A file made while it is sent, for nobody to keep a copy of on the way. */
export function download({ name, type, pieces }: Download): Response {
  const parts = encoded(pieces, new TextEncoder())
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  return new Response(body, { headers })
}

async function* encoded(pieces: Download['pieces'], encoder: TextEncoder): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const piece of pieces) yield encoder.encode(piece)
  } catch (error) {
    log.error({ name: (error as Error).name }, 'a download broke off')
    throw error
  }
}
