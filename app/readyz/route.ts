import { isReady } from '#lib/ground/lifecycle'

/** The database answers and has the tables this version knows. */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  const headers = { 'cache-control': 'no-store' }
  return new Response(ready ? 'ready\n' : 'not ready\n', { status: ready ? 200 : 503, headers })
}
