import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Queue } from '#db/choices'
import { type CaseFacts, queueFor } from './status.ts'

const published: CaseFacts = { status: 'published', escalated: false, appealed: false, reports: 0, decided: false }

const rows: [said: string, over: Partial<CaseFacts>, queue: Queue | null][] = [
  ['is published and nobody has looked', {}, 'unreviewed'],
  ['waits', { status: 'held' }, 'waiting'],
  ['was edited into waiting while readers reported it', { status: 'held', reports: 2 }, 'reported'],
  ['was reported', { reports: 1 }, 'reported'],
  ['was removed and somebody asks for it by name', { status: 'removed' }, 'unreviewed'],
  ['was removed and its author appeals', { status: 'removed', appealed: true }, 'appeals'],
  ['is appealed and reported', { appealed: true, reports: 3 }, 'appeals'],
  ['was escalated while it waited', { status: 'held', escalated: true }, 'escalated'],
  ['was escalated on appeal', { status: 'removed', appealed: true, escalated: true }, 'escalated'],
  ['is a reported name', { status: null, reports: 1 }, 'reported'],
  ['is a sanction under appeal', { status: null, appealed: true }, 'appeals'],
  ['was withdrawn after it was escalated', { status: 'withdrawn', escalated: true }, null],
  ['was withdrawn', { status: 'withdrawn' }, null],
  ['was decided', { decided: true }, null],
  ['was decided although readers report it', { decided: true, reports: 4 }, null],
]
for (const [said, over, queue] of rows)
  test(`a case about what ${said} stands ${queue ? `in ${queue}` : 'nowhere'}`, () =>
    assert.equal(queueFor({ ...published, ...over }), queue))
