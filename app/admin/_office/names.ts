import type { Key } from '#lib/ground/catalogue/say'
import type { SanctionView } from '#lib/sanctions/queries/list-sanctions'
import type { Role, Standing } from '#lib/users/policy'

type Kind = SanctionView['kind']

/** What the office calls things; the keys are the closed lists it offers. */
export const roleNames: Record<Role, Key> = {
  reader: 'office.role.reader',
  moderator: 'office.role.moderator',
  admin: 'office.role.admin',
}
export const rolesNames: Record<Role, Key> = {
  reader: 'office.roles.reader',
  moderator: 'office.roles.moderator',
  admin: 'office.roles.admin',
}
export const standingNames: Record<Standing['kind'], Key> = {
  good: 'office.standing.good',
  hold: 'office.standing.hold',
  suspension: 'office.standing.suspension',
  ban: 'office.standing.ban',
}
export const kindNames: Record<Kind, Key> = {
  warning: 'office.kind.warning',
  hold: 'office.kind.hold',
  suspension: 'office.kind.suspension',
  ban: 'office.kind.ban',
}

export const keysOf = <K extends string>(names: Record<K, unknown>) => Object.keys(names) as K[]
export const isOneOf = <K extends string>(names: Record<K, unknown>, word: unknown): word is K =>
  typeof word === 'string' && Object.hasOwn(names, word)
