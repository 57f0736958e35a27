'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  /** What the button that closes it is called. */
  closeName: string
  onClose: () => void
  children: ReactNode
}

/** A modal question. It is open while it is rendered; Escape and its button close it, and focus goes back where it was. */
export function Dialog({ title, closeName, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
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
