import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import { keysOf, rolesNames, standingNames } from '../../_office/names.ts'
import parts from '../../_office/parts.module.css'
import { Chips } from './chips.tsx'
import { usersPath, type Wish } from './wish.ts'

/** The search box, and the filters beside it; a search keeps the filters and a filter keeps the search. */
export const FindUsers = ({ wish }: { wish: Wish }) => (
  <>
    <search>
      <form method="get" action="/admin/users" className={parts.row}>
        {wish.role && <input type="hidden" name="role" value={wish.role} />}
        {wish.standing && <input type="hidden" name="standing" value={wish.standing} />}
        <div className={fields.field} data-grows>
          <label htmlFor="find" className={fields.label}>
            {say('office.find')}
          </label>
          <input
            id="find"
            type="search"
            name="find"
            maxLength={254}
            defaultValue={wish.find}
            className={fields.input}
            aria-describedby="find-hint"
          />
        </div>
        <button type="submit" className={buttons.button}>
          {say('office.find-submit')}
        </button>
      </form>
      <p id="find-hint" className={fields.hint}>
        {say('office.find-hint')}
      </p>
    </search>
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
