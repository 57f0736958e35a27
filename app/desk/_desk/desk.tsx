'use client'

import { useState } from 'react'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { SkipReason } from '#db/choices'
import type { CaseItem } from '#lib/moderation/desk/views'
import type { View } from '#lib/moderation/schema'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { BulkDialog } from './bulk/bulk-dialog.tsx'
import { useSelection } from './bulk/use-selection.ts'
import { CaseList } from './case-list.tsx'
import styles from './desk.module.css'
import { aboutCard, commandsOf } from './desk-commands.ts'
import { DeskHead } from './desk-head.tsx'
import type { DeskProps } from './desk-props.ts'
import { useRoom, useWord } from './desk-room.tsx'
import { KeysHelp } from './keys-help.tsx'
import { isCase, neighbour, wantedOf } from './list.ts'
import { NoteDialog } from './note-dialog.tsx'
import { usePalette } from './palette-room.tsx'
import { ShownCase } from './shown-case.tsx'
import type { Deciding } from './sitting/claims.ts'
import { cardIn } from './sitting/state.ts'
import { SkipWhy } from './skip-why.tsx'
import { UndoToast } from './undo-toast.tsx'
import { Uphold } from './uphold.tsx'
import { useCare } from './use-care.ts'
import { useFocusKept, useFocusOnTurn } from './use-focus-on-turn.ts'
import { useKeys } from './use-keys.ts'
import { useLeft } from './use-left.ts'
import { useList } from './use-list.ts'
import { usePreference } from './use-preference.ts'
import { useSitting } from './use-sitting.ts'
import { WhichGuideline } from './which-guideline.tsx'

const appealSaid = { approve: 'grant', remove: 'uphold' } as const

type Asking = { kind: 'guideline' | 'uphold' | 'skip' | 'help' | 'list' | 'bulk' | 'note'; turn: number }

const everything: View = {}

/** The desk at one queue: the list, and one case at a time. */
export function Desk({ queue, view = everything, scope, here, first, guidelines, wanted, reading }: DeskProps) {
  const word = useWord()
  const { now, refresh } = useRoom()
  const left = useLeft({ queue, view, here })
  const { sitting, state } = useSitting({ queue, view, wanted, reading })
  const list = useList({ queue, view, first }, now)
  const [keys, turnKeys] = usePreference('single-keys')
  const selection = useSelection(list.items)
  const [asking, setAsking] = useState<Asking | null>(null)
  const heading = useFocusOnTurn(state.turn)
  useFocusKept(heading, asking)

  const { shown, turn, busy, armed } = state
  const card = cardIn(shown)
  const care = useCare(card, now)
  const mayDecide = shown.kind === 'held' && !shown.lost && !busy && armed
  const ask = (kind: Asking['kind']) => setAsking({ kind, turn })
  const close = () => setAsking(null)
  const isAsked = (kind: Asking['kind']) => asking?.kind === kind && asking.turn === turn

  async function decide(deciding: Deciding) {
    close()
    const decided = await sitting.decide(deciding)
    const fresh = await refresh()
    if (!decided) return
    const n = fresh?.counts[queue] ?? Math.max(0, left - 1)
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
    pause: sitting.pause,
  }
  const about = aboutCard(card, () => ask('note'))
  const more = {
    undo: state.undo ? () => void undo() : undefined,
    bulk: selection.selected.size > 0 ? () => ask('bulk') : undefined,
    help: () => ask('help'),
  }
  const palette = usePalette(commandsOf({ word, acts, about, care, more }))
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
      p: acts.pause,
      ...about,
      ...(care.veil?.isOn ? { v: care.veil.onShow } : {}),
      '?': () => ask('help'),
    },
    keys,
  )

  const cases = (
    <>
      <BulkBar n={selection.selected.size} keys={keys} onDecide={() => ask('bulk')} onClear={selection.clear} />
      <CaseList
        veil={care.isVeiling}
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
        left={left}
        said={state.said}
        reverse={state.reverse}
        spent={care.spent}
        onPause={acts.pause}
        onList={() => ask('list')}
        onHelp={() => ask('help')}
        onPalette={palette}
      >
        {scope}
        {state.undo && <UndoToast undo={state.undo} keys={keys} onUndo={() => void undo()} onOver={sitting.settle} />}
      </DeskHead>
      <section className={styles.list} aria-label={word('list')}>
        {cases}
      </section>
      <div className={styles.case}>
        <ShownCase {...{ state, sitting, acts, heading, keys }} veil={care.veil} left={left} waiting={!mayDecide} />
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
      {isAsked('help') && <KeysHelp keys={{ isOn: keys, turn: turnKeys }} care={care} onClose={close} />}
      {isAsked('note') && card && <NoteDialog author={card.author} onTold={sitting.tell} onClose={close} />}
      {isAsked('list') && (
        <Dialog title={word('list')} closeName={word('close')} onClose={close}>
          {cases}
        </Dialog>
      )}
    </main>
  )
}
