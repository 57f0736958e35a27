import { eq, or } from 'drizzle-orm'
import { subscribers } from '#db/tables/newsletters'
import { mailWishes, notices } from '#db/tables/notices'
import {
  authenticators,
  identities,
  mutes,
  recoveryCodes,
  sanctions,
  sessions,
  tokens,
  users,
  visits,
} from '#db/tables/users'
import { replaceName } from '#lib/users/replace-name'
import type { PlaceOfWords } from './place.ts'

/** What an account is made of, and what only its owner has. */
export const ofAccounts: PlaceOfWords[] = [
  {
    table: 'users',
    columns: ['name', 'name_key', 'email', 'email_key', 'badge', 'password_hash', 'reading'],
    async forget(tx, { id }) {
      const nobody = `${id}@erased.invalid`
      const emptied = {
        email: nobody,
        emailKey: nobody,
        badge: null,
        passwordHash: null,
        reading: null,
        role: 'reader',
      } as const
      await tx.update(users).set(emptied).where(eq(users.id, id))
      await replaceName(tx, id)
    },
  },
  { table: 'sessions', columns: [], forget: (tx, { id }) => tx.delete(sessions).where(eq(sessions.userId, id)) },
  { table: 'tokens', columns: ['email'], forget: (tx, { id }) => tx.delete(tokens).where(eq(tokens.userId, id)) },
  {
    table: 'identities',
    columns: ['issuer', 'subject'],
    forget: (tx, { id }) => tx.delete(identities).where(eq(identities.userId, id)),
  },
  {
    table: 'authenticators',
    columns: ['sealed'],
    forget: (tx, { id }) => tx.delete(authenticators).where(eq(authenticators.userId, id)),
  },
  {
    table: 'recovery_codes',
    columns: ['hash'],
    forget: (tx, { id }) => tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, id)),
  },
  {
    table: 'sanctions',
    columns: ['reason'],
    forget: (tx, { id }) => tx.update(sanctions).set({ reason: '' }).where(eq(sanctions.userId, id)),
  },
  {
    table: 'mutes',
    columns: [],
    forget: (tx, { id }) => tx.delete(mutes).where(or(eq(mutes.userId, id), eq(mutes.mutedId, id))),
  },
  { table: 'visits', columns: [], forget: (tx, { id }) => tx.delete(visits).where(eq(visits.userId, id)) },
  { table: 'notices', columns: [], forget: (tx, { id }) => tx.delete(notices).where(eq(notices.userId, id)) },
  { table: 'mail_wishes', columns: [], forget: (tx, { id }) => tx.delete(mailWishes).where(eq(mailWishes.userId, id)) },
  {
    table: 'subscribers',
    columns: ['email', 'email_key'],
    forget: (tx, { emailKey }) => tx.delete(subscribers).where(eq(subscribers.emailKey, emailKey)),
  },
]
