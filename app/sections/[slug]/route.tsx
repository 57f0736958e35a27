import { ListPage } from '#app/_document/lists/list-page.tsx'
import { present } from '#app/_server/present'
import { listArticles } from '#lib/articles/queries/list-articles'
import { say } from '#lib/ground/catalogue/say'

/** The articles of a section. */
export const GET = present(async ({ viewer, chrome, params: { slug = '' }, url, now }) => {
  const after = url.searchParams.get('after') ?? undefined
  const list = await listArticles(viewer, { section: slug, after }, now)
  const section = list.items[0]?.section ?? ''
  const title = `${section} | ${chrome.siteName}`
  const description = say('section.description', { section })
  const shown = { chrome, list, title, description, first: after === undefined }
  return <ListPage {...shown} path={`/sections/${encodeURIComponent(slug)}`} heading={section} />
})
