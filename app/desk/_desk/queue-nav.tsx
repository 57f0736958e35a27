'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { NavList } from '#app/_ui/nav-list.tsx'
import { addressOf, scopeIn } from './address.ts'
import { useRoom, useWord } from './desk-room.tsx'
import { shownQueues } from './queues.ts'

/** The queues there are, with how many cases stand in each; one goes from one to the next within what is shown. */
export function QueueNav() {
  const path = usePathname()
  const { counts } = useRoom()
  const word = useWord()
  const scope = scopeIn(useSearchParams())
  const queues = shownQueues.map((queue) => ({
    href: addressOf(`/desk/${queue}`, scope),
    name: word(`queue.${queue}`),
    count: counts[queue],
    current: path === `/desk/${queue}`,
  }))
  const rest = (['decided', 'search'] as const).map((name) => ({
    href: addressOf(`/desk/${name}`, scope),
    name: word(name === 'search' ? name : 'queue.decided'),
    current: path === `/desk/${name}`,
  }))
  return <NavList label={word('queues')} links={[...queues, ...rest]} />
}
