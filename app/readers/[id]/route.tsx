import { ReaderPage } from '#app/_document/readers/reader-page.tsx'
import { pathId } from '#app/_server/path-id'
import { placeIn } from '#app/_server/place-in'
import { present } from '#app/_server/present'
import { readReader } from '#lib/comments/queries/read-reader'

/** Somebody's page for everybody, unless the site has none. */
export const GET = present(async ({ viewer, chrome, params, url }) => {
  const after = placeIn(url)
  const page = await readReader(viewer, { readerId: pathId(params.id), after })
  return <ReaderPage chrome={chrome} page={page} first={after === undefined} />
})
