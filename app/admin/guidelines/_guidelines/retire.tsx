import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { GuidelineVersion } from '#lib/guidelines/queries'
import parts from '../../_office/parts.module.css'

/** Says what retiring a guideline does, before it is done. */
export const Retire = ({ guideline: { number, version } }: { guideline: GuidelineVersion }) => (
  <section aria-labelledby="retire">
    <h2 id="retire">{say('office.guideline-retire', { number })}</h2>
    <p>{say('office.guideline-retire-text')}</p>
    <form method="post" action={`/admin/guidelines/${number}/retire`} className={parts.row}>
      <input type="hidden" name="seen" value={version} />
      <button type="submit" className={buttons.danger}>
        {say('office.guideline-retire', { number })}
      </button>
    </form>
  </section>
)
