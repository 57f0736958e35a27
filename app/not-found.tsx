import { connection } from 'next/server'
import { say } from '#lib/ground/catalogue/say'

/** For a screen that is not there, or not for whoever asks. */
export default async function NotFound() {
  await connection()
  return (
    <main className="alone">
      <h1>{say('gone.title')}</h1>
      <p>{say('gone.text')}</p>
      <p>
        <a href="/">{say('site.front')}</a>
      </p>
    </main>
  )
}
