import { and, eq, inArray, or } from 'drizzle-orm'
import type { Db } from '#db/database'
import { cases, decisions, reports } from '#db/tables/cases'
import { appeals, bulks, statements } from '#db/tables/moderation'
import { notes } from '#db/tables/notes'
import { commentsBy } from './comments.ts'
import type { PlaceOfWords } from './place.ts'

const casesAbout = (tx: Db, userId: string) => tx.select({ id: cases.id }).from(cases).where(eq(cases.personId, userId))

/** What the desk holds that somebody wrote, or that others wrote about them and may quote them in. */
export const ofDesk: PlaceOfWords[] = [
  {
    table: 'reports',
    columns: ['text', 'contact', 'receipt_hash'],
    async forget(tx, { id }) {
      const own = { text: '', contact: null, receiptHash: null }
      await tx.update(reports).set(own).where(eq(reports.reporterId, id))
      const aboutThem = or(
        inArray(reports.commentId, commentsBy(tx, id)),
        and(eq(reports.subject, 'name'), eq(reports.subjectId, id)),
      )
      await tx.update(reports).set({ text: '' }).where(aboutThem)
    },
  },
  {
    table: 'decisions',
    columns: ['note', 'name_before'],
    forget: (tx, { id }) =>
      tx
        .update(decisions)
        .set({ note: '', nameBefore: null })
        .where(inArray(decisions.caseId, casesAbout(tx, id))),
  },
  {
    table: 'statements',
    columns: ['quote', 'note'],
    forget: (tx, { id }) => tx.update(statements).set({ quote: '', note: '' }).where(eq(statements.personId, id)),
  },
  {
    table: 'appeals',
    columns: ['words'],
    forget: (tx, { id }) => tx.update(appeals).set({ words: '' }).where(eq(appeals.personId, id)),
  },
  {
    table: 'bulks',
    columns: ['note'],
    forget: (tx, { id }) => tx.update(bulks).set({ note: '' }).where(eq(bulks.moderatorId, id)),
  },
  {
    table: 'notes',
    columns: ['text'],
    forget: (tx, { id }) =>
      tx
        .update(notes)
        .set({ text: '' })
        .where(or(eq(notes.userId, id), eq(notes.byId, id))),
  },
]
