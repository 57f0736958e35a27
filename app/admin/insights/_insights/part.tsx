import type { ReactNode } from 'react'
import { say } from '#lib/ground/catalogue/say'
import parts from '../../_office/parts.module.css'
import styles from './insights.module.css'

interface PartProps {
  id: string
  title: string
  text: string
  /** Which of the tables it is, where it can be taken away. */
  table?: string
  period?: number
  children: ReactNode
}

/** One small multiple: what it is, the picture, the table beneath, and the way to its CSV. */
export const Part = ({ id, title, text, table, period, children }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <p>{text}</p>
    <div className={styles.part}>{children}</div>
    {table && (
      <p className={parts.soft}>
        <a
          href={`/admin/insights/export?what=${table}&days=${period}`}
          download
          aria-label={say('insights.csv-of', { table: title })}
        >
          {say('insights.csv')}
        </a>
      </p>
    )}
  </section>
)
