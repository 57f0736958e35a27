import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { articleStates } from '#lib/articles/schema'
import { say } from '#lib/ground/catalogue/say'
import parts from '../../_office/parts.module.css'
import { Chips } from '../../users/_users/chips.tsx'
import { articlesPath, type Wish } from './wish.ts'

/** The search box, and the states beside it. */
export const FindArticles = ({ wish }: { wish: Wish }) => (
  <>
    <search>
      <form method="get" action="/admin/articles" className={parts.row}>
        {wish.state && <input type="hidden" name="state" value={wish.state} />}
        <div className={fields.field} data-grows>
          <label htmlFor="find" className={fields.label}>
            {say('articles.find')}
          </label>
          <input
            id="find"
            type="search"
            name="find"
            maxLength={200}
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
        {say('articles.find-hint')}
      </p>
    </search>
    <Chips
      label={say('articles.state')}
      chips={[
        { name: say('articles.any-state'), href: articlesPath(wish, { state: undefined }), current: !wish.state },
        ...articleStates.map((state) => ({
          name: say(`articles.state.${state}`),
          href: articlesPath(wish, { state }),
          current: wish.state === state,
        })),
      ]}
    />
  </>
)
