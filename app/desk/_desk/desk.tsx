'use client'

import { useEffect, useState } from 'react'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { Queue, SkipReason } from '#db/choices'
import type { CaseCard, CaseItem } from '#lib/moderation/desk/views'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { BulkDialog } from './bulk/bulk-dialog.tsx'
import { useSelection } from './bulk/use-selection.ts'
import { CaseList } from './case-list.tsx'
import styles from './desk.module.css'
import { DeskHead } from './desk-head.tsx'
import { useRoom, useWord } from './desk-room.tsx'
import { KeysHelp } from './keys-help.tsx'
import { type CasePage, isCase, neighbour, wantedOf } from './list.ts'
import { ShownCase } from './shown-case.tsx'
import type { Deciding, Wanted } from './sitting/claims.ts'
import { cardIn } from './sitting/state.ts'
import { SkipWhy } from './skip-why.tsx'
import { UndoToast } from './undo-toast.tsx'
import { Uphold } from './uphold.tsx'
import { useFocusOnTurn } from './use-focus-on-turn.ts'
import { useKeys, useSingleKeys } from './use-keys.ts'
import { useList } from './use-list.ts'
import { useSitting } from './use-sitting.ts'
import { type Cited, WhichGuideline } from './which-guideline.tsx'

interface DeskProps {
  queue: Queue
  first: CasePage
  guidelines: Cited[]
  /** The case to begin with instead of the next. */
  wanted?: Wanted | undefined
  /** The same, when its card is there to read already. */
  reading?: CaseCard | undefined
}

const appealSaid = { approve: 'grant', remove: 'uphold' } as const

type Asking = { kind: 'guideline' | 'uphold' | 'skip' | 'help' | 'list' | 'bulk'; turn: number }

/** The desk at one queue: the list, and one case at a time. */
export function Desk({ queue, first, guidelines, wanted, reading }: DeskProps) {
  const word = useWord()
  const { counts, now, refresh } = useRoom()
  const { sitting, state } = useSitting({ queue, wanted, reading })
  const list = useList(queue, first, now)
  const selection = useSelection(list.items)
  const [keys, turnKeys] = useSingleKeys()
  const [asking, setAsking] = useState<Asking | null>(null)
  const heading = useFocusOnTurn(state.turn)
  useEffect(() => (asking ? () => keepFocus(heading.current) : undefined), [asking, heading])

  const { shown, turn, busy, armed } = state
  const card = cardIn(shown)
  const mayDecide = shown.kind === 'held' && !shown.lost && !busy && armed
  const ask = (kind: Asking['kind']) => setAsking({ kind, turn })
  const close = () => setAsking(null)
  const isAsked = (kind: Asking['kind']) => asking?.kind === kind && asking.turn === turn

  async function decide(deciding: Deciding) {
    close()
    const decided = await sitting.decide(deciding)
    const fresh = await refresh()
    if (!decided) return
    const n = fresh?.counts[queue] ?? Math.max(0, counts[queue] - 1)
    const said = card?.appeal && deciding.action !== 'escalate' ? appealSaid[deciding.action] : deciding.action
    sitting.tell(word(`${said}-said`, { n, guideline: deciding.guideline ?? '' }))
  }
  async function skip(reason: SkipReason) {
    close()
    if (await sitting.skip(reason)) sitting.tell(word('skipped-said'))
  }
  function closeBulk() {
    close()
    selection.clear()
    void sitting.again()
  }
  async function undo() {
    close()
    const undone = await sitting.undo()
    await refresh()
    if (undone) sitting.tell(word('undone-said'))
  }
  function open(item: CaseItem | undefined) {
    close()
    if (item && !isCase(item, card)) void sitting.open(wantedOf(item))
  }
  const acts = {
    approve: () => void decide({ action: 'approve' }),
    remove: () => mayDecide && ask(card?.appeal ? 'uphold' : 'guideline'),
    escalate: card?.queue === 'escalated' ? undefined : () => void decide({ action: 'escalate' }),
    skip: () => !busy && shown.kind === 'held' && ask('skip'),
  }
  const move = (by: 1 | -1) => () => open(neighbour(list.items, card, by))
  useKeys(
    {
      a: acts.approve,
      r: acts.remove,
      ...(acts.escalate ? { e: acts.escalate } : {}),
      s: acts.skip,
      z: () => void undo(),
      x: () => selection.select(card?.comment?.id),
      'shift+x': () => selection.select(card?.comment?.id, true),
      b: () => selection.selected.size > 0 && ask('bulk'),
      j: move(1),
      k: move(-1),
      '?': () => ask('help'),
    },
    keys,
  )

  const cases = (
    <>
      <BulkBar n={selection.selected.size} keys={keys} onDecide={() => ask('bulk')} onClear={selection.clear} />
      <CaseList
        items={list.items}
        current={card}
        hasMore={list.next !== null}
        onMore={list.more}
        onOpen={open}
        selection={selection}
      />
    </>
  )
  return (
    <main id="content" className={styles.desk}>
      <DeskHead
        queue={queue}
        said={state.said}
        reverse={state.reverse}
        onList={() => ask('list')}
        onHelp={() => ask('help')}
      >
        {state.undo && <UndoToast undo={state.undo} keys={keys} onUndo={() => void undo()} onOver={sitting.settle} />}
      </DeskHead>
      <section className={styles.list} aria-label={word('list')}>
        {cases}
      </section>
      <div className={styles.case}>
        <ShownCase {...{ state, sitting, acts, heading, keys }} left={counts[queue]} waiting={!mayDecide} />
      </div>
      {isAsked('guideline') && mayDecide && (
        <WhichGuideline
          guidelines={guidelines}
          onClose={close}
          onCite={(guideline, note) => void decide({ action: 'remove', guideline, note })}
        />
      )}
      {isAsked('uphold') && mayDecide && (
        <Uphold onClose={close} onUphold={(note) => void decide({ action: 'remove', note })} />
      )}
      {isAsked('bulk') && (
        <BulkDialog
          comments={[...selection.selected]}
          guidelines={guidelines}
          onChanged={refresh}
          onClose={closeBulk}
        />
      )}
      {isAsked('skip') && <SkipWhy onClose={close} onSkip={(reason) => void skip(reason)} />}
      {isAsked('help') && <KeysHelp on={keys} onTurn={turnKeys} onClose={close} />}
      {isAsked('list') && (
        <Dialog title={word('list')} closeName={word('close')} onClose={close}>
          {cases}
        </Dialog>
      )}
    </main>
  )
}

/** A dialog gives the focus back to what had it; where nothing had, it goes to the card. */
function keepFocus(heading: HTMLElement | null) {
  if (document.activeElement === document.body) heading?.focus()
}
