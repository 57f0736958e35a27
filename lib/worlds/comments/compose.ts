import type { Random } from '../random.ts'
import type { Conversation } from './conversation.ts'
import { remarks, type Turn, turns } from './turns.ts'

type Slots = Pick<Conversation, 'about' | 'place' | 'who'>

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const filled = (body: string, { about, place, who }: Slots) =>
  body.replaceAll('{about}', about).replaceAll('{place}', place).replaceAll('{who}', who)

const spoken = (turn: Turn, body: string, random: Random) => {
  const opener = random.chance(0.6) ? random.pick(turn.openers) : ''
  const goesOn = /[^.?!]$/u.test(opener)
  const joined = opener === '' ? upperFirst(body) : `${opener} ${goesOn ? body : upperFirst(body)}`
  const closer = random.chance(0.3) ? random.pick(turn.closers) : ''
  return closer === '' ? joined : `${joined} ${closer}`
}

export type Composer = { reply: () => string; remark: () => string }

const attempts = 12

/** Says natural things under one article: no sentence twice there, and nothing that is `said` already. Throws when it has none left. */
export function composerFor(slots: Slots, random: Random, said: Set<string>): Composer {
  const replies = random.shuffle(turns.flatMap((turn) => turn.bodies.map((body) => ({ turn, body }))))
  const tops = random.shuffle(remarks.bodies.map((body) => ({ turn: remarks, body })))
  const take = (from: { turn: Turn; body: string }[]) => {
    const next = from.pop()
    if (!next) throw new Error('There is nothing left to say under this article.')
    const body = filled(next.body, slots)
    let text = spoken(next.turn, body, random)
    for (let attempt = 1; said.has(text) && attempt < attempts; attempt++) text = spoken(next.turn, body, random)
    said.add(text)
    return text
  }
  return { reply: () => take(replies), remark: () => take(tops) }
}
