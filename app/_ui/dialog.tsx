'use client'

import { type KeyboardEventHandler, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  /** What the button that closes it is called. */
  closeName: string
  onClose: () => void
  onKeyDown?: KeyboardEventHandler
  children: ReactNode
}

/**
 * A modal question. It is open while it is rendered; Escape and its button close it, and focus goes back where it was.
 * Focus starts on the element that says `data-first`, otherwise on the button.
 */
export function Dialog({ title, closeName, onClose, onKeyDown, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
      onClose={() => {
        if (!dialog.current?.open) onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {closeName}
        </button>
      </div>
      {children}
    </dialog>
  )
}
