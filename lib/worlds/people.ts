import { newcomerLines, regularLines } from './names.ts'

export type Role = 'reader' | 'moderator' | 'admin'

export type Person = { key: string; name: string; email: string; role: Role; badge?: string }

const person = (key: string, name: string, role: Role = 'reader'): Person => ({
  key,
  name,
  email: `${key}@example.test`,
  role,
})

const fromLine = (line: string): Person => {
  const [name = '', key = ''] = line.split('|').map((part) => part.trim())
  return person(key, name)
}

/** The three sign-ins every world has; the reader is new, the admin is the only one. */
export const signIns: readonly Person[] = [
  person('reader', 'Nell Harrow'),
  { ...person('moderator', 'Mina Sorensen', 'moderator'), badge: 'Moderator' },
  { ...person('admin', 'Ada Okafor', 'admin'), badge: 'Editor' },
]

/** What everyone in a sample world signs in with. */
export const samplePassword = 'demo password 1'

/** A second moderator, so that an appeal finds someone who did not decide before. */
export const secondModerator: Person = { ...person('jonas', 'Jonas Weidmann', 'moderator'), badge: 'Moderator' }

const reporterNames = [
  ['lena.hartwig', 'Lena Hartwig'],
  ['tomas.quill', 'Tomás Quill'],
  ['amara.diallo', 'Amara Diallo'],
  ['piet.vandersloot', 'Piet van der Sloot'],
  ['ruth.abernathy', 'Ruth Abernathy'],
  ['kenji.morita', 'Kenji Morita'],
  ['sofia.brandt', 'Sofia Brandt'],
  ['idris.calloway', 'Idris Calloway'],
] as const

/** The eight reporters, who answer under their own articles now and then. */
export const reporters: readonly Person[] = reporterNames.map(([key, name]) => ({
  ...person(key, name),
  badge: 'Reporter',
}))

/** Readers who have been here for a while. */
export const regulars: readonly Person[] = regularLines.map(fromLine)

/** Readers of the last few days, whose first comment still waits. */
export const newcomers: readonly Person[] = newcomerLines.map(fromLine)

/** Throw-away accounts made within minutes for the spam wave. */
export const spammers: readonly Person[] = [
  person('wellness.outlet', 'WellnessOutlet'),
  person('dr.miller.health', 'Dr Miller Health Tips'),
  person('saver4you', 'Saver4You'),
  person('julia.deals', 'Julia Deals'),
  person('top.pharma.offers', 'Top Pharma Offers'),
  person('kevin1874629', 'kevin1874629'),
]
