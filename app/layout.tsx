import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './screens.css'

export const metadata: Metadata = { robots: 'noindex', icons: '/icon.svg' }

/** What every screen of the desk and the office stands in. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <link rel="stylesheet" href="/tokens.css" />
      </head>
      <body>{children}</body>
    </html>
  )
}
