import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import styles from '../../../_office/parts.module.css'
import { When } from '../../../_office/when.tsx'

interface TheirRecordsProps {
  userId: string
  leaving: { erasesAt: Date | null; erasedAt: Date | null }
  isSelf: boolean
  now: Date
}

/** What an admin can do for somebody who asks what is kept about them, or to be forgotten. */
export const TheirRecords = ({ userId, leaving: { erasesAt, erasedAt }, isSelf, now }: TheirRecordsProps) => (
  <section aria-labelledby="records">
    <h2 id="records">{say('erase.heading')}</h2>
    {erasedAt && <p>{say('erase.erased')}</p>}
    {erasesAt && (
      <p>
        {say('erase.leaving')} <When at={erasesAt} now={now} />
      </p>
    )}
    {!erasedAt && (
      <div className={styles.row}>
        <form method="post" action={`/admin/users/${userId}/download`}>
          <button type="submit" className={buttons.button}>
            {say('erase.download')}
          </button>
        </form>
        {!isSelf && (
          <a href={`/admin/users/${userId}/erase`} className={buttons.danger}>
            {say('erase.open')}
          </a>
        )}
      </div>
    )}
  </section>
)
