import type { ReactNode } from 'react'
import { NavList } from '#app/_ui/nav-list.tsx'
import { type Key, say } from '#lib/ground/catalogue/say'
import type { Viewer } from '#lib/users/policy'
import { Office } from '../../_office/office.tsx'
import type { Outcome } from '../../_office/outcome.ts'

const parts = {
  all: { href: '/admin/rules', name: 'rules.all' },
  words: { href: '/admin/rules/words', name: 'rules.words' },
  hosts: { href: '/admin/rules/hosts', name: 'rules.hosts' },
  score: { href: '/admin/rules/score', name: 'rules.score' },
  try: { href: '/admin/rules/try', name: 'rules.try' },
  rehearsals: { href: '/admin/rules/rehearsals', name: 'rules.rehearsals' },
} as const satisfies Record<string, { href: string; name: Key }>

interface RulesRoomProps {
  viewer: Viewer
  part: keyof typeof parts
  title: string
  outcome?: Outcome | undefined
  children: ReactNode
}

/** What every screen about the rules stands in. */
export function RulesRoom({ part, children, ...office }: RulesRoomProps) {
  const links = Object.entries(parts).map(([key, { href, name }]) => ({ href, name: say(name), current: key === part }))
  return (
    <Office part="rules" {...office}>
      <NavList label={say('rules.parts')} links={links} />
      {children}
    </Office>
  )
}
