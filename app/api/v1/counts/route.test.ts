import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { config } from '#lib/config'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { GET as stream } from '../stream/route.ts'
import { GET } from './route.ts'

const asked = async (query: string) => GET(new Request(`${config.origin}/api/v1/counts${query}`))

test('case 12: counts are those of the articles that were named, and of none when none was', async () => {
  const article = await anArticle()
  await aComment({ author: await aPerson(), article })
  for (const query of ['', '?article=', '?article=no-such-article'])
    assert.deepEqual(Object.values((await (await asked(query)).json()).counts), [])
  assert.deepEqual(await (await asked(`?article=${article.slug}`)).json(), { counts: { [article.slug]: 1 } })
})

test('case 12: nobody listens to every article by naming none', async () => {
  for (const query of ['', '?article='])
    assert.ok((await stream(new Request(`${config.origin}/api/v1/stream${query}`))).status >= 400, query)
})
