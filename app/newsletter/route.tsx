import { type Attempt, firstAttempt } from '#app/_document/account/attempt'
import { Field } from '#app/_document/account/field.tsx'
import { FormPage } from '#app/_document/account/form-page.tsx'
import { NoticePage } from '#app/_document/notice-page.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { say } from '#lib/ground/catalogue/say'
import { subscribeInput } from '#lib/newsletters/schema'
import { subscribe } from '#lib/newsletters/subscribe'

/** Where the newsletter is asked for, and what to do next. */
export const GET = present(async ({ chrome, url }) => {
  if (url.searchParams.get('done') !== 'sent') return form(chrome, firstAttempt)
  const next = { href: '/', name: say('site.front') }
  const [title, text] = [say('newsletter.check-mail'), say('newsletter.check-mail-text')]
  return <NoticePage chrome={{ ...chrome, path: '/' }} title={title} text={text} next={next} />
})

export const POST = submit({
  schema: subscribeInput,
  verb: ({ viewer, input, now, address }) => subscribe(viewer, input, { now, address }),
  done: () => goTo('/newsletter?done=sent'),
  again: ({ chrome, attempt }) => form(chrome, attempt),
})

const form = (chrome: Chrome, attempt: Attempt) => (
  <FormPage
    chrome={{ ...chrome, path: '/' }}
    title={say('promotion.title')}
    text={say('promotion.fine-print')}
    action="/newsletter"
    attempt={attempt}
    submit={say('promotion.submit')}
  >
    <Field name="email" type="email" label={say('promotion.email')} autoComplete="email" attempt={attempt} focus />
  </FormPage>
)
