import type { Metadata } from 'next'
import { connection } from 'next/server'
import { say } from '#lib/ground/catalogue/say'

export const metadata: Metadata = { title: say('gone.title') }

/** For a screen that is not there, or not for whoever asks. It waits for the request, because its scripts need a nonce. */
export default async function NotFound() {
  await connection()
  return (
    <main id="content" className="alone">
      <h1>{say('gone.title')}</h1>
      <p>{say('gone.text')}</p>
      <p>
        <a href="/">{say('site.front')}</a>
      </p>
    </main>
  )
}
