import { say } from '#lib/ground/catalogue/say'
import type { GuidelineVersion } from '#lib/guidelines/queries'
import parts from '../../_office/parts.module.css'
import { When } from '../../_office/when.tsx'

/** What a guideline said before, which decisions of that time go on citing. */
export const PastVersions = ({ versions, now }: { versions: GuidelineVersion[]; now: Date }) => (
  <section aria-labelledby="past">
    <h2 id="past">{say('office.guideline-past')}</h2>
    <ul className={parts.list}>
      {versions.map(({ version, title, text, sentence, writtenAt }) => (
        <li key={version}>
          <div className={parts.form}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p className={parts.soft}>{sentence}</p>
            <p className={parts.soft}>
              {say('office.guideline-version', { version })}, <When at={writtenAt} now={now} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  </section>
)
