import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Viewer } from '#lib/users/policy'
import { viewerIn } from './request-viewer.ts'
import { SESSION_COOKIE } from './session-cookie.ts'

/** Who is looking at a screen, worked out once per request. */
export const getViewer = cache(async (): Promise<Viewer> => {
  const jar = await cookies()
  return viewerIn(jar.get(SESSION_COOKIE)?.value, new Date())
})
