import { randomInt } from 'node:crypto'
import { say } from '#lib/ground/catalogue/say'
import { fieldsOf } from '#lib/ground/fields'
import { newSecret } from '#lib/ground/ids'
import { Refusal } from '#lib/ground/refusal'
import { createUser } from '#lib/users/create-user'
import { refusedName } from '#lib/users/names'
import { operator } from '#lib/users/policy'
import { type CreateUserInput, createUserInput } from '#lib/users/schema'
import type { Call } from '../commands.ts'
import { askPassword } from '../password.ts'
import { print } from '../print.ts'

/** Adds somebody who can sign in at once. A password nobody gave is made and shown this once. */
export async function userCreate({ options, now }: Call): Promise<boolean> {
  const { email = '', role = 'reader', name = nameFrom(email) } = options
  inputOf({ email, role, name, password: newSecret() })
  const given = await askPassword()
  const password = given || newSecret()
  await createUser(operator, inputOf({ email, role, name, password }), now)
  print(say('cli.user-created', { name, email, role }))
  if (!given) print(say('cli.password-made', { password }))
  return true
}

/** The first part of an address makes a name, unless nobody may have it ("admin"). */
function nameFrom(email: string): string {
  const name = (email.split('@')[0] ?? '').replace(/[._+-]+/g, ' ').trim()
  return refusedName(name) ? say('cli.colleague', { figures: String(randomInt(1_000, 10_000)) }) : name
}

function inputOf(raw: Record<string, string>): CreateUserInput {
  const parsed = createUserInput.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new Refusal('invalid', 'invalid', { fields: fieldsOf(parsed.error) })
}
