import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { GuidelineVersion } from '#lib/guidelines/queries'
import parts from '../../_office/parts.module.css'
import { When } from '../../_office/when.tsx'

/** Guidelines with what each asks, and what its removals say. */
export const GuidelineList = ({ guidelines, now }: { guidelines: GuidelineVersion[]; now: Date }) => (
  <ul className={parts.list}>
    {guidelines.map(({ number, version, title, text, sentence, writtenAt, supersededAt }) => (
      <li key={number}>
        <div className={parts.form}>
          <h3>
            {number}. {title}
          </h3>
          <p>{text}</p>
          <p className={parts.soft}>
            {say('office.guideline-sentence')}: {sentence}
          </p>
          <p className={parts.soft}>
            {say('office.guideline-version', { version })}, <When at={writtenAt} now={now} />
            {supersededAt && (
              <>
                . {say('office.guideline-retired')} <When at={supersededAt} now={now} />
              </>
            )}
          </p>
        </div>
        {!supersededAt && (
          <a
            href={`/admin/guidelines/${number}`}
            className={buttons.button}
            aria-label={say('office.guideline-change', { number })}
          >
            {say('office.guideline-change-link')}
          </a>
        )}
      </li>
    ))}
  </ul>
)
