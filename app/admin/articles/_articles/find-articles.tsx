import { articleStates } from '#lib/articles/schema'
import { say } from '#lib/ground/catalogue/say'
import { Chips } from '../../_office/chips.tsx'
import { FindBox } from '../../_office/find-box.tsx'
import { articlesPath, type Wish } from './wish.ts'

/** The search box, and the states beside it. */
export const FindArticles = ({ wish }: { wish: Wish }) => (
  <>
    <FindBox
      action="/admin/articles"
      label={say('articles.find')}
      hint={say('articles.find-hint')}
      find={wish.find}
      kept={{ state: wish.state }}
    />
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
