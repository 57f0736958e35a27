import { ListPage } from '#app/_document/lists/list-page.tsx'
import { present } from '#app/_server/present'
import { listArticles } from '#lib/articles/queries/list-articles'
import { say } from '#lib/ground/catalogue/say'

/** The articles of an author. */
export const GET = present(async ({ viewer, chrome, params: { slug = '' }, url, now }) => {
  const after = url.searchParams.get('after') ?? undefined
  const list = await listArticles(viewer, { byline: slug, after }, now)
  const author = list.items[0]?.byline ?? ''
  const title = `${author} | ${chrome.siteName}`
  const description = say('author.description', { author })
  const shown = { chrome, list, title, description, first: after === undefined }
  return <ListPage {...shown} path={`/authors/${encodeURIComponent(slug)}`} heading={<ByAuthor name={author} />} />
})

const ByAuthor = ({ name }: { name: string }) => (
  <>
    <span className="list-kind">{say('author.by')}</span> {name}
  </>
)
