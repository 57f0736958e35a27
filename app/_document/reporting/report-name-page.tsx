import { say } from '#lib/ground/catalogue/say'
import type { Attempt } from '../account/attempt.ts'
import type { Chrome } from '../page.tsx'
import type { Guideline } from './guideline-options.tsx'
import { ReportPage } from './report-page.tsx'

interface ReportNameProps {
  chrome: Chrome
  person: { id: string; name: string; reported: boolean }
  guidelines: Guideline[]
  attempt: Attempt
}

export const ReportNamePage = ({ chrome, person, guidelines, attempt }: ReportNameProps) => (
  <ReportPage
    chrome={chrome}
    title={say('report.name.title')}
    action={`/readers/${person.id}/report`}
    guidelines={guidelines}
    attempt={attempt}
    reported={person.reported}
  >
    <p>
      <bdi>{say('report.name.whose', { name: person.name })}</bdi>
    </p>
  </ReportPage>
)
