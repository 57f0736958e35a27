'use client'

import { Dialog } from '#app/_ui/dialog.tsx'
import field from '#app/_ui/field.module.css'
import table from '#app/_ui/table.module.css'
import { useWord } from './desk-room.tsx'

const rows = [
  ['A', 'help-approve'],
  ['R', 'help-remove'],
  ['E', 'help-escalate'],
  ['S', 'help-skip'],
  ['Z', 'help-undo'],
  ['X', 'help-select'],
  ['B', 'help-bulk'],
  ['J', 'help-next'],
  ['K', 'help-previous'],
  ['?', 'help-help'],
] as const

interface KeysHelpProps {
  on: boolean
  onTurn: (on: boolean) => void
  onClose: () => void
}

/** What each key does, and the switch for all of them. */
export function KeysHelp({ on, onTurn, onClose }: KeysHelpProps) {
  const word = useWord()
  return (
    <Dialog title={word('help')} closeName={word('close')} onClose={onClose}>
      <label className={field.tick}>
        <input type="checkbox" data-first checked={on} onChange={(event) => onTurn(event.target.checked)} />{' '}
        {word('keys-on')}
      </label>
      <p className={field.hint}>{word('help-off')}</p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{word('help-key')}</th>
            <th scope="col">{word('help-does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{word(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
