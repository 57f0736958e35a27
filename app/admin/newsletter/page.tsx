import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { countSubscribers } from '#lib/newsletters/queries/list-subscribers'
import { Office } from '../_office/office.tsx'

/** Who gets the newsletter, to be handed to whatever sends it. */
export default async function NewsletterPage() {
  const viewer = await getViewer()
  const counts = await show(countSubscribers(viewer), '/admin/newsletter')
  return (
    <Office viewer={viewer} part="newsletter" title={say('office.newsletter')}>
      <p>{say('office.newsletter-counts', counts)}</p>
      <p>{say('office.newsletter-text')}</p>
      <form method="post" action="/admin/newsletter/export">
        <button type="submit" className={buttons.button}>
          {say('office.newsletter-export')}
        </button>
      </form>
    </Office>
  )
}
