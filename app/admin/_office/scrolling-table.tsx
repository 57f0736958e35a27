import type { ReactNode } from 'react'
import table from '#app/_ui/table.module.css'
import parts from './parts.module.css'

interface TableProps {
  caption: string
  headings: string[]
  children: ReactNode
}

/** A table that scrolls sideways where it has no room, by keyboard too. */
export const ScrollingTable = ({ caption, headings, children }: TableProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a group with a name, and no landmark beside the section it stands in
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too
  <div className={table.scroll} role="group" aria-label={caption} tabIndex={0}>
    <table className={table.table}>
      <caption className={parts.unseen}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)
