'use client'

import { useRef } from 'react'
import fields from '#app/_ui/field.module.css'

/** What is in a file, pasted or read from one that is chosen. */
export function FileField({ choose, label }: { choose: string; label: string }) {
  const area = useRef<HTMLTextAreaElement>(null)
  const take = async (file: File | undefined) => {
    if (file && area.current) area.current.value = await file.text()
  }
  return (
    <>
      <div className={fields.field}>
        <label htmlFor="chosen" className={fields.label}>
          {choose}
        </label>
        <input
          id="chosen"
          type="file"
          accept=".html,.htm,.md,.txt"
          className={fields.input}
          onChange={(event) => take(event.target.files?.[0])}
        />
      </div>
      <div className={fields.field}>
        <label htmlFor="file" className={fields.label}>
          {label}
        </label>
        <textarea id="file" name="file" rows={14} required ref={area} className={fields.input} />
      </div>
    </>
  )
}
