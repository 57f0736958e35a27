import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { GuidelineVersion } from '#lib/guidelines/queries'
import parts from '../../_office/parts.module.css'
import { When } from '../../_office/when.tsx'

interface ListProps {
  guidelines: GuidelineVersion[]
  now: Date
  /** How deep their titles stand on the page. */
  title: 'h2' | 'h3'
}

/** Guidelines with what each asks, and what its removals say. */
export const GuidelineList = ({ guidelines, now, title: Title }: ListProps) => (
  <ul className={parts.list}>
    {guidelines.map(({ number, version, title, text, sentence, writtenAt, supersededAt }) => (
      <li key={number}>
        <div className={parts.form}>
          <Title>
            {number}. {title}
          </Title>
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
