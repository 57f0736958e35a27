import { newcomers, regulars, reporters, secondModerator, signIns, spammers } from './people.ts'
import type { PlannedPerson } from './plan.ts'
import type { Random } from './random.ts'
import { before, day, hour } from './times.ts'

// Their names say who they are, so they speak only what was written for them or what anybody might say.
const tellingNames = new Set([
  'retired.teacher',
  'nurse.on.nights',
  'kettlebrook.dad',
  'tuesday.cyclist',
  'secondbassoon',
  'signalbox',
  'pan.and.brush',
  'mountainrescue.mo',
  'cheese.counter',
  'mrs.pembertonshaw',
  'allotment.no.nine',
  'oldferryman',
  'tidewatcher',
])

export type Cast = {
  /** A regular who is not among those. `personal` words go to nobody whose name contradicts them. */
  speaker: (not: ReadonlySet<string>, personal: boolean) => string
  /** So many different regulars, without that one. */
  crowd: (size: number, without: string) => string[]
}

/** Chooses who speaks: some often, most now and then, nobody never. */
export function castFor(random: Random): Cast {
  const keys = random.shuffle(regulars.map((person) => person.key))
  const silent = new Set(keys)
  const fits = (key: string, not: ReadonlySet<string>, personal: boolean) =>
    !not.has(key) && !(personal && tellingNames.has(key))
  const drawn = () => keys[Math.floor(keys.length * random.next() ** 1.4)] as string
  const speaker = (not: ReadonlySet<string>, personal: boolean): string => {
    const unheard = random.chance(0.4) ? [...silent].find((key) => fits(key, not, personal)) : undefined
    let key = unheard ?? drawn()
    while (!fits(key, not, personal)) key = drawn()
    silent.delete(key)
    return key
  }
  const crowd = (size: number, without: string) =>
    random
      .shuffle(keys)
      .filter((key) => key !== without)
      .slice(0, size)
  return { speaker, crowd }
}

/** Everybody of the busy world with the day they joined; new accounts are `younger` (a moment by key). */
export function everybody(now: Date, random: Random, younger: ReadonlyMap<string, Date>): PlannedPerson[] {
  const [reader, ...staff] = signIns
  if (!reader) throw new Error('The first sign-in is the reader.')
  const long = [...staff, secondModerator, ...reporters].map((person, at) => ({
    ...person,
    joinedAt: before(now, (1900 - at * 13) * day),
  }))
  const known = regulars.map((person) => ({
    ...person,
    joinedAt: before(now, (45 + random.below(1500)) * day + random.below(24) * hour),
  }))
  const fresh = [...newcomers, ...spammers].map((person) => ({
    ...person,
    joinedAt: younger.get(person.key) ?? before(now, 2 * day),
  }))
  return [{ ...reader, joinedAt: before(now, day) }, ...long, ...known, ...fresh]
}
