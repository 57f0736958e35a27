/** How a call of the JSON API went. `status` is 0 when there was no answer at all. */
export type Answer<T> =
  | { ok: true; status: number; value: T }
  | { ok: false; status: number; code: string; message: string }

interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** Goes through even when the page is being left. */
  leaving?: boolean
}

/** Calls the site's own JSON API. Never throws: a call that gets no answer is an answer too. */
export async function ask<T>(path: string, { method, body, leaving = false }: Call): Promise<Answer<T>> {
  const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const response = await fetch(`/api/v1${path}`, { method, keepalive: leaving, cache: 'no-store', ...json })
    const said = response.status === 204 ? undefined : await response.json()
    if (response.ok) return { ok: true, status: response.status, value: said as T }
    const { code = 'broken', message = '' } = said?.error ?? {}
    return { ok: false, status: response.status, code, message }
  } catch {
    return { ok: false, status: 0, code: 'no-answer', message: '' }
  }
}
