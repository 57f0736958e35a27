'use client'

import { useSearchParams } from 'next/navigation'
import { addressOf, scopeIn } from './address.ts'
import { useWord } from './desk-room.tsx'
import { Palette } from './palette.tsx'
import type { Command } from './palette-commands.ts'
import { shownQueues } from './queues.ts'

/** The palette with what the screen offers, and every place of the desk. */
export function DeskPalette({ own, onClose }: { own: Command[]; onClose: () => void }) {
  const word = useWord()
  const scope = scopeIn(useSearchParams())
  const places = [
    ...shownQueues.map((queue) => ({ name: word(`queue.${queue}`), path: `/desk/${queue}` })),
    { name: word('queue.decided'), path: '/desk/decided' },
    { name: word('search'), path: '/desk/search' },
  ]
  const going = places.map(({ name, path }) => ({ name, act: () => location.assign(addressOf(path, scope)) }))
  return <Palette commands={[...own, ...going]} onClose={onClose} />
}
