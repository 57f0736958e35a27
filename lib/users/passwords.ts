import { hash, verify } from '@node-rs/argon2'

/** The hash itself, where a test can count how often it is asked. */
export const argon2 = { hash, verify }

/** Argon2id (RFC 9106) with the least OWASP's password storage sheet asks for: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of the same cost that nothing fits: comparing with it takes as long as comparing with a real one. */
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$SLYqDn4fM9/EGE9htKQGBw$FeXgcmh5OynLDUisnwMZQ1NsRcxC6kTdL+jCdvyJbTE'

/** A password is compared by its characters, however a keyboard composes them. */
const composed = (password: string) => password.normalize('NFKC')

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => argon2.hash(composed(password), COST)

/** Whether a password is the one that was hashed. Takes as long when there is none. */
export async function passwordFits(hashed: string | null | undefined, password: string): Promise<boolean> {
  const fits = await argon2.verify(hashed ?? DECOY, composed(password))
  return fits && hashed !== null && hashed !== undefined
}
