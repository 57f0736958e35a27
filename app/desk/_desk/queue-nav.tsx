'use client'

import { usePathname } from 'next/navigation'
import { NavList } from '#app/_ui/nav-list.tsx'
import { useRoom, useWord } from './desk-room.tsx'
import { shownQueues } from './queues.ts'

/** The queues there are, with how many cases stand in each. */
export function QueueNav() {
  const path = usePathname()
  const { counts } = useRoom()
  const word = useWord()
  const links = shownQueues.map((queue) => ({
    href: `/desk/${queue}`,
    name: word(`queue.${queue}`),
    count: counts[queue],
    current: path === `/desk/${queue}`,
  }))
  return <NavList label={word('queues')} links={links} />
}
