import { users } from '#db/tables/users'

/** What staff are shown of somebody; only admins get to see the e-mail. */
export const personColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  badge: users.badge,
  joinedAt: users.joinedAt,
  verifiedAt: users.verifiedAt,
}
