import { ListPage } from '#app/_document/lists/list-page.tsx'
import { present } from '#app/_server/present'
import { listArticles } from '#lib/articles/queries/list-articles'
import { say } from '#lib/ground/catalogue/say'

/** The front page. */
export const GET = present(async ({ viewer, chrome, url, now }) => {
  const after = url.searchParams.get('after') ?? undefined
  const list = await listArticles(viewer, { after }, now)
  const description = say('front.description', { site: chrome.siteName })
  const shown = { chrome, list, description, path: '/', first: after === undefined }
  return <ListPage {...shown} title={chrome.siteName} heading={say('front.title')} />
})
