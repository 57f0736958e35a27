import { say } from '#lib/ground/catalogue/say'
import { Chips } from '../../_office/chips.tsx'
import { FindBox } from '../../_office/find-box.tsx'
import { keysOf, rolesNames, standingNames } from '../../_office/names.ts'
import { usersPath, type Wish } from './wish.ts'

/** The search box, and the filters beside it; a search keeps the filters and a filter keeps the search. */
export const FindUsers = ({ wish }: { wish: Wish }) => (
  <>
    <FindBox
      action="/admin/users"
      label={say('office.find')}
      hint={say('office.find-hint')}
      find={wish.find}
      maxLength={254}
      kept={{ role: wish.role, standing: wish.standing }}
    />
    <Chips
      label={say('office.filter-role')}
      chips={[
        { name: say('office.any-role'), href: usersPath(wish, { role: undefined }), current: !wish.role },
        ...keysOf(rolesNames).map((role) => ({
          name: say(rolesNames[role]),
          href: usersPath(wish, { role }),
          current: wish.role === role,
        })),
      ]}
    />
    <Chips
      label={say('office.filter-standing')}
      chips={[
        { name: say('office.any-standing'), href: usersPath(wish, { standing: undefined }), current: !wish.standing },
        ...keysOf(standingNames).map((standing) => ({
          name: say(standingNames[standing]),
          href: usersPath(wish, { standing }),
          current: wish.standing === standing,
        })),
      ]}
    />
  </>
)
