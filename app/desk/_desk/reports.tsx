import { useId } from 'react'
import { Moment } from '#app/_ui/moment.tsx'
import type { ReportAtDesk } from '#lib/comments/queries/list-reports'
import type { CaseCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useRoom, useWord } from './desk-room.tsx'
import { groupsOf } from './report-groups.ts'

/** What readers reported, by the guideline they named. */
export function Reports({ reports: { items, total } }: { reports: CaseCard['reports'] }) {
  const word = useWord()
  const id = useId()
  if (items.length === 0) return null
  return (
    <section className={styles.section}>
      <h3 id={id}>{word('reports')}</h3>
      <ul className={styles.reports} aria-labelledby={id}>
        {groupsOf(items).map(({ guideline, reports }) => (
          <li key={guideline?.number ?? 'illegal'}>
            {guideline ? (
              <b>{word('report-guideline', { guideline: guideline.number, title: guideline.title })}</b>
            ) : (
              <b className={styles.removed}>{word('report-illegal')}</b>
            )}
            <ul className={styles.group}>
              {reports.map((report) => (
                <Report key={report.id} report={report} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {total > items.length && <p className={styles.soft}>{word('reports-more', { n: items.length, total })}</p>}
    </section>
  )
}

/** One report: its words as they were typed, then who wrote them, and how often that person was right. */
function Report({ report: { text, at, reporter } }: { report: ReportAtDesk }) {
  const word = useWord()
  const { now } = useRoom()
  return (
    <li className={styles.report}>
      {text ? (
        <p className={styles.told} dir="auto">
          {text}
        </p>
      ) : (
        <p className={`${styles.told} ${styles.soft}`}>{word('report-wordless')}</p>
      )}
      <p className={styles.about}>
        <bdi>{reporter?.name ?? word('report-visitor')}</bdi>
        {reporter && <span>{word('report-record', { upheld: reporter.upheld, declined: reporter.declined })}</span>}
        <Moment at={at} now={now} />
      </p>
    </li>
  )
}
