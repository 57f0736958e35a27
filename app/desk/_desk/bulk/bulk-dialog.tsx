'use client'

import { useEffect, useRef } from 'react'
import { Dialog } from '#app/_ui/dialog.tsx'
import { useWord } from '../desk-room.tsx'
import type { Cited } from '../which-guideline.tsx'
import { BulkPreview } from './bulk-preview.tsx'
import { BulkProgress } from './bulk-progress.tsx'
import { BulkQuestion } from './bulk-question.tsx'
import { useBulk } from './use-bulk.ts'

interface BulkDialogProps {
  comments: string[]
  guidelines: Cited[]
  /** Something has been decided, or taken back. */
  onChanged: () => unknown
  onClose: () => void
}

/** Decides about many comments: what should happen, what that would mean, how far it has come, and back again. */
export function BulkDialog({ comments, guidelines, onChanged, onClose }: BulkDialogProps) {
  const word = useWord()
  const { bulk, refused, preview, commit, undo, back } = useBulk(comments)
  const top = useRef<HTMLParagraphElement>(null)
  const state = bulk?.state
  useEffect(() => {
    if (state) top.current?.focus()
    if (state === 'done' || state === 'undone') void onChanged()
  }, [state, onChanged])
  return (
    <Dialog
      title={word('bulk-title', { n: bulk?.total ?? comments.length })}
      closeName={word('close')}
      onClose={onClose}
    >
      <p ref={top} tabIndex={-1} role="status">
        {refused}
      </p>
      {!bulk && <BulkQuestion guidelines={guidelines} onPreview={(wish) => void preview(wish)} />}
      {bulk?.state === 'previewed' && (
        <BulkPreview bulk={bulk} leftOut={comments.length - bulk.total} onCommit={() => void commit()} onBack={back} />
      )}
      {bulk && bulk.state !== 'previewed' && <BulkProgress bulk={bulk} onUndo={() => void undo()} />}
    </Dialog>
  )
}
