import type { z } from 'zod'
import type { Asked, Params } from '#app/_server/ask'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { AgainPage } from '#app/admin/_office/again-page.tsx'
import { addressOf } from './address.ts'

interface DeskForm<S extends z.ZodType> {
  schema: S
  /** Answers the code of what was done. */
  verb: (asked: Asked<z.output<S>>) => Promise<'note' | 'sanction' | 'lift'>
  /** What the fields are called that people fill in, should one have to be written again. */
  labels: Record<string, string>
}

/** A form about a person: one verb, then back to them; when it cannot be used as it was sent, again with every word in it. */
export const aboutPerson =
  <S extends z.ZodType>({ schema, verb, labels }: DeskForm<S>) =>
  async (request: Request, context: Params): Promise<Response> => {
    const back = `/desk/authors/${(await context.params).id}`
    return submit({
      schema,
      verb,
      done: ({ value }) => goTo(addressOf(back, { done: value })),
      again({ attempt, chrome, refusal }) {
        if (refusal.code !== 'invalid') throw refusal
        const action = new URL(request.url).pathname
        return <AgainPage {...{ chrome, refusal, labels, action, back }} written={attempt.written} />
      },
    })(request, context)
  }

/** Whoever signs in on the way, or opens the form's address, comes to the person. */
export const toPerson = async (_request: Request, context: Params) => goTo(`/desk/authors/${(await context.params).id}`)
