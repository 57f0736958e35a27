import type { Ref } from 'react'
import button from '#app/_ui/button.module.css'
import type { CaseCard } from '#lib/moderation/desk/views'
import { Actions, type Acts } from './actions.tsx'
import { Break } from './break.tsx'
import styles from './card.module.css'
import { Card, type CardProps } from './card.tsx'
import { ClaimClock } from './claim-clock.tsx'
import { useRoom, useWord } from './desk-room.tsx'
import { Nothing } from './nothing.tsx'
import type { Sitting } from './sitting/sit.ts'
import type { SittingState } from './sitting/state.ts'

interface ShownCaseProps {
  state: SittingState
  sitting: Sitting
  acts: Acts
  heading: Ref<HTMLHeadingElement>
  keys: boolean
  veil: CardProps['veil']
  waiting: boolean
  /** How many cases stand in the queue. */
  left: number
}

/** What stands in the third column: a case in hand, one to read, or none. */
export function ShownCase({ state, sitting, acts, heading, keys, veil, waiting, left }: ShownCaseProps) {
  const word = useWord()
  const { refresh } = useRoom()
  const { shown, skipped } = state
  if (shown.kind === 'fetching') return <p className={styles.fetching}>{word('loading')}</p>
  if (shown.kind === 'break') return <Break heading={heading} onOver={() => void sitting.startOver().then(refresh)} />
  if (shown.kind === 'nothing')
    return (
      <Nothing
        {...{ heading, left }}
        skipped={skipped.length}
        refused={shown.refused}
        onAgain={() => void sitting.startOver().then(refresh)}
      />
    )
  const again = () => void sitting.again()
  if (shown.kind === 'reading')
    return (
      <Card key={shown.card.id} card={shown.card} heading={heading} holding={null} before={null} veil={veil}>
        <Reading card={shown.card} onClaim={again} />
      </Card>
    )
  const { held, lost, before } = shown
  const holding = !lost && <ClaimClock until={held.until} onRanOut={sitting.lose} />
  return (
    <Card key={held.claim} {...{ card: held.card, heading, holding, before, veil }}>
      {lost ? (
        <div className={styles.actions}>
          <p>{word('claim-lost')}</p>
          <button type="button" className={button.primary} onClick={again}>
            {word('claim-again')}
          </button>
          <button type="button" className={button.button} onClick={acts.skip}>
            {word('skip')}
          </button>
        </div>
      ) : (
        <Actions acts={acts} appeal={held.card.appeal !== null} waiting={waiting} keys={keys} />
      )}
    </Card>
  )
}

/** Why a case can only be read. */
function Reading({ card: { closedAt, claimedBy }, onClaim }: { card: CaseCard; onClaim: () => void }) {
  const word = useWord()
  if (closedAt !== null)
    return (
      <div className={styles.actions}>
        <p>{word('closed')}</p>
      </div>
    )
  return (
    <div className={styles.actions}>
      {claimedBy && <p>{word('held-by', { name: claimedBy })}</p>}
      <button type="button" className={button.primary} onClick={onClaim}>
        {word('claim')}
      </button>
    </div>
  )
}
