import { say } from '#lib/ground/catalogue/say'
import type { Attempt } from '../account/attempt.ts'
import type { Chrome } from '../page.tsx'
import type { Guideline } from './guideline-options.tsx'
import { ReportPage } from './report-page.tsx'

interface ReportCommentProps {
  chrome: Chrome
  comment: { id: string; authorId: string; name: string; line: string; reported: boolean }
  guidelines: Guideline[]
  attempt: Attempt
}

export const ReportCommentPage = ({ chrome, comment, guidelines, attempt }: ReportCommentProps) => (
  <ReportPage
    chrome={chrome}
    title={say('report.comment.title')}
    action={`/comments/${comment.id}/report`}
    guidelines={guidelines}
    attempt={attempt}
    reported={comment.reported}
    after={<Elsewhere comment={comment} />}
  >
    <p>{say('report.comment.by', { name: comment.name })}</p>
    <blockquote className="quoted">{comment.line}</blockquote>
  </ReportPage>
)

const Elsewhere = ({ comment: { id, authorId } }: Pick<ReportCommentProps, 'comment'>) => (
  <>
    <p>
      {say('report.name.why')} <a href={`/readers/${authorId}/report`}>{say('report.name.title')}</a>
    </p>
    <p>
      {say('report.illegal.why')} <a href={`/report/illegal?comment=${id}`}>{say('report.illegal')}</a>
    </p>
    <p>
      <a href={`/comments/${id}`}>{say('report.back')}</a>
    </p>
  </>
)
