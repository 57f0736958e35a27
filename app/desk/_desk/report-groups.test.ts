import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReportAtDesk } from '#lib/comments/queries/list-reports'
import { groupsOf } from './report-groups.ts'

const civil = { number: 1, title: 'Be civil' }
const topic = { number: 4, title: 'Stay on topic' }
const report = (id: string, guideline: ReportAtDesk['guideline']): ReportAtDesk => ({
  id,
  guideline,
  illegal: guideline === null,
  text: 'There is a kinder way to say this.',
  at: '2026-11-23T09:00:00.000Z',
  reporter: null,
})

test('reports stand together by guideline, and what is illegal stands by itself', () => {
  const groups = groupsOf([report('a', null), report('b', topic), report('c', civil), report('d', topic)])
  assert.deepEqual(
    groups.map((it) => [it.guideline?.number ?? 'illegal', it.reports.map(({ id }) => id)]),
    [
      ['illegal', ['a']],
      [4, ['b', 'd']],
      [1, ['c']],
    ],
  )
})

test('where nobody reported anything there is no group', () => assert.deepEqual(groupsOf([]), []))
