import { site } from '#lib/ground/catalogue/en/site'
import button from './button.module.css'
import { fill } from './fill.ts'

interface BrokenProps {
  /** Under what the log has it. */
  reference: string
  onAgain: () => void
}

/** Something broke, and what to do next. Its words come straight from their file: nothing else may be there to ask. */
export const Broken = ({ reference, onAgain }: BrokenProps) => (
  <main id="content" className="alone">
    <h1>{site['broken.title']}</h1>
    <p>{fill(site['broken.text'], { reference })}</p>
    <p>
      <button type="button" className={button.primary} onClick={onAgain}>
        {site['broken.again']}
      </button>{' '}
      <a href="/">{site['site.front']}</a>
    </p>
  </main>
)
