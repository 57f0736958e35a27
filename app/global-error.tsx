'use client'

import { Broken } from './_ui/broken.tsx'
import './screens.css'

interface Thrown {
  error: Error & { digest?: string }
  reset: () => void
}

/** For what broke before any screen could stand in its layout. */
export default function GlobalError({ error, reset }: Thrown) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <link rel="stylesheet" href="/tokens.css" />
      </head>
      <body>
        <Broken reference={error.digest ?? error.name} onAgain={reset} />
      </body>
    </html>
  )
}
