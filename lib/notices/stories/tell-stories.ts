import { type NoticeKind, noticeKinds } from '#db/choices'
import type { Db } from '#db/database'
import { answered } from './appeals.ts'
import { decided } from './decisions.ts'
import { picks } from './picks.ts'
import { replies } from './replies.ts'
import { reported } from './reports.ts'
import { imposed, lifted } from './sanctions.ts'
import type { Story, Storyteller } from './story.ts'

const storytellers: Record<NoticeKind, Storyteller> = {
  reply: replies,
  pick: picks,
  decision: decided,
  report: reported,
  appeal: answered,
  sanction: imposed,
  lifting: lifted,
}

/** What notices say, with one statement for each kind there is among them. */
export async function storiesOf<N extends { kind: NoticeKind; subjectId: string }>(
  from: Db,
  notices: N[],
): Promise<(N & { story: Story })[]> {
  const told = new Map<NoticeKind, Map<string, Story>>()
  const asked = noticeKinds.map(async (kind) => {
    const ids = notices.filter((it) => it.kind === kind).map((it) => it.subjectId)
    if (ids.length > 0) told.set(kind, await storytellers[kind](from, ids))
  })
  await Promise.all(asked)
  return notices.flatMap((it) => {
    const story = told.get(it.kind)?.get(it.subjectId)
    return story ? [{ ...it, story }] : []
  })
}
