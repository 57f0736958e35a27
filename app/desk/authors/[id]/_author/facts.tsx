import type { ReactNode } from 'react'
import { Moment } from '#app/_ui/moment.tsx'
import { say } from '#lib/ground/catalogue/say'
import { COUNTED } from '#lib/moderation/policy'
import type { Author } from '#lib/moderation/queries/read-author'
import { addressOf } from '../../../_desk/address.ts'
import styles from '../../../_desk/pages.module.css'

const figure = (n: number) => (n < COUNTED ? String(n) : say('desk.or-more', { n }))

/** Who somebody is and how they have done so far; every figure leads to what it counts. */
export function Facts({ author, now, office }: { author: Author; now: Date; office: boolean }) {
  const { id, role, badge, joinedAt, approved, removed, notes, reported, sanctions, standing } = author
  const only = (kind: string) => addressOf(`/desk/authors/${id}`, { only: kind })
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={say('desk.person')}>
          {say(`desk.person-role-${role}`)} {badge && <bdi>{badge}</bdi>}
        </Fact>
        <Fact name={say('desk.joined')}>
          <Moment at={joinedAt} now={now.getTime()} />
        </Fact>
        <Fact name={say('desk.standing')}>{say(`desk.standing-${standing.kind}`)}</Fact>
        <Fact name={say('desk.approved')}>
          <a href={only('comment')}>{figure(approved)}</a>
        </Fact>
        <Fact name={say('desk.removed')}>
          <a href={only('decision')}>{figure(removed)}</a>
        </Fact>
        <Fact name={say('desk.sanctions')}>
          <a href={only('sanction')}>{figure(sanctions)}</a>
        </Fact>
        <Fact name={say('desk.person-notes')}>
          <a href={only('note')}>{notes}</a>
        </Fact>
        <Fact name={say('desk.person-reports')}>
          {say('desk.person-record', { upheld: reported.upheld, declined: reported.declined, n: reported.open })}
        </Fact>
      </dl>
      <p className={styles.about}>
        <a href={addressOf('/desk/waiting', { author: id })}>{say('desk.person-cases')}</a>
        <a href={addressOf('/desk/search', { author: id })}>{say('desk.person-words')}</a>
        {office && <a href={`/admin/users/${id}`}>{say('desk.person-office')}</a>}
      </p>
    </>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
