'use client'

import { Dialog } from '#app/_ui/dialog.tsx'
import field from '#app/_ui/field.module.css'
import table from '#app/_ui/table.module.css'
import { useWord } from './desk-room.tsx'
import type { Care } from './use-care.ts'

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
  ['U', 'help-author'],
  ['T', 'help-thread'],
  ['N', 'help-note'],
  ['P', 'help-break'],
  ['V', 'help-veil'],
  ['Ctrl K', 'help-palette'],
  ['?', 'help-help'],
] as const

interface KeysHelpProps {
  keys: { isOn: boolean; turn: (on: boolean) => void }
  care: Pick<Care, 'isVeiling' | 'turnVeil'>
  onClose: () => void
}

/** What each key does, and the switch for all of them. */
export function KeysHelp({ keys, care, onClose }: KeysHelpProps) {
  const word = useWord()
  return (
    <Dialog title={word('help')} closeName={word('close')} onClose={onClose}>
      <label className={field.tick}>
        <input type="checkbox" data-first checked={keys.isOn} onChange={(event) => keys.turn(event.target.checked)} />{' '}
        {word('keys-on')}
      </label>
      <p className={field.hint}>{word('help-off')}</p>
      <label className={field.tick}>
        <input type="checkbox" checked={care.isVeiling} onChange={(event) => care.turnVeil(event.target.checked)} />{' '}
        {word('veil')}
      </label>
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
