import assert from 'node:assert/strict'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { test } from 'node:test'
import { recordAnswer } from './record-answer.ts'

const aResponse = () => new ServerResponse(new IncomingMessage(new Socket()))

for (const etag of ['"halibut"', ['"halibut"']])
  test(`a mark that is handed on as ${JSON.stringify(etag)} is known again`, async () => {
    const response = aResponse()
    const recorded = recordAnswer(response)
    response.setHeader('etag', etag)
    response.write('12 comm')
    response.end('ents')
    const answer = await recorded
    assert.deepEqual([answer?.etag, String(answer?.body)], ['"halibut"', '12 comments'])
  })

for (const [name, value] of [
  ['set-cookie', 'reading=oldest'],
  ['cache-control', 'private, no-store'],
] as const)
  test(`an answer with ${name}: ${value} is nobody else's`, async () => {
    const response = aResponse()
    const recorded = recordAnswer(response)
    response.setHeader(name, value)
    response.end('12 comments')
    assert.equal(await recorded, undefined)
  })
