import { articlePath, officePath } from '#app/_document/conversation/addresses'
import type { Article } from '#lib/articles/queries/read-article'
import { say } from '#lib/ground/catalogue/say'

export interface StaffPowers {
  closeComments: boolean
  unpublish: boolean
}

interface Shown {
  article: Article
  powers: StaffPowers
}

/** What staff can do about an article on its own page. */
export const StaffBar = ({ article, powers }: Shown) => (
  <aside className="staff-bar" aria-label={say('article.staff')}>
    <p>
      {article.unpublishedAt && <strong>{say('article.unpublished')} </strong>}
      {say(`article.comments-${article.commenting}`)}
    </p>
    {powers.closeComments && <Commenting article={article} />}
    {powers.unpublish && <Publication article={article} />}
    {powers.unpublish && <a href={officePath(article.slug)}>{say('articles.edit')}</a>}
  </aside>
)

function Commenting({ article: { slug, commenting } }: { article: Article }) {
  const open = commenting === 'open'
  if (commenting === 'off') return null
  return (
    <form method="post" action={`${articlePath(slug)}/commenting`}>
      <button type="submit" name="commenting" value={open ? 'closed' : 'open'}>
        {say(open ? 'article.close-comments' : 'article.open-comments')}
      </button>
    </form>
  )
}

const Publication = ({ article: { slug, unpublishedAt } }: { article: Article }) => (
  <form method="post" action={`${articlePath(slug)}/publication`}>
    <button type="submit" name="published" value={unpublishedAt ? 'yes' : 'no'}>
      {say(unpublishedAt ? 'article.publish-again' : 'article.unpublish')}
    </button>
  </form>
)
