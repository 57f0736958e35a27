import { Refusal, refuseUnless } from '#lib/ground/refusal'

const MOST = 256 * 1024

/** The JSON object in a request's body, of at most so many bytes. */
export async function jsonIn(request: Request, most = MOST): Promise<unknown> {
  refuseUnless(request.headers.get('content-type')?.startsWith('application/json'), 'invalid', 'malformed')
  try {
    return JSON.parse(await textIn(request, most))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', 'malformed')
  }
}

/** The fields of a form in a request's body, of at most so many bytes. */
export async function formIn(request: Request, most = MOST): Promise<Record<string, string>> {
  const type = request.headers.get('content-type')
  refuseUnless(type?.startsWith('application/x-www-form-urlencoded'), 'invalid', 'malformed')
  return Object.fromEntries(new URLSearchParams(await textIn(request, most)))
}

async function textIn(request: Request, most: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    refuseUnless(size <= most, 'too-large', 'too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
