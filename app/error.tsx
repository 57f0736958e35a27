'use client'

import { Broken } from './_ui/broken.tsx'

interface Thrown {
  error: Error & { digest?: string }
  reset: () => void
}

/** For a screen that broke. */
export default function ScreenError({ error, reset }: Thrown) {
  return <Broken reference={error.digest ?? error.name} onAgain={reset} />
}
