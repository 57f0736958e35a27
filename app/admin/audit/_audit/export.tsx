import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import parts from '../../_office/parts.module.css'
import { pathWith } from '../../_office/query.ts'
import type { Wish } from './filter.tsx'

/** The record as a file, filtered as it is shown. */
export const Export = ({ wish: { after: _, ...wish } }: { wish: Wish }) => (
  <section aria-labelledby="export">
    <h2 id="export">{say('audit.export')}</h2>
    <p>{say('audit.export-text')}</p>
    <p className={parts.row}>
      <a className={buttons.button} href={pathWith('/admin/audit/export', { ...wish, format: 'jsonl' })} download>
        {say('audit.export-jsonl')}
      </a>
      <a className={buttons.button} href={pathWith('/admin/audit/export', { ...wish, format: 'csv' })} download>
        {say('audit.export-csv')}
      </a>
    </p>
  </section>
)
