import { orders, pageSizes, threadModes } from '#lib/comments/policy'
import { say } from '#lib/ground/catalogue/say'
import type { Choice } from '../conversation/addresses.ts'
import { type Chrome, Page } from '../page.tsx'
import { firstAttempt } from './attempt.ts'
import { Form } from './form-page.tsx'
import { OwnPages } from './own-pages.tsx'

interface PreferencesProps {
  chrome: Chrome
  choice: Choice
  saved?: boolean
}

/** How conversations are shown, wherever no address says otherwise. */
export const PreferencesPage = ({ chrome, choice, saved = false }: PreferencesProps) => (
  <Page chrome={chrome} title={`${say('preferences.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('preferences.title')}</h1>
      {saved && (
        <p className="form-done" role="status">
          {say('preferences.saved')}
        </p>
      )}
      <p>{say('preferences.text')}</p>
      <Form action="/account/preferences" attempt={firstAttempt} submit={say('preferences.submit')}>
        <Select
          name="order"
          label={say('comments.order')}
          chosen={choice.order}
          options={orders.map((order) => [order, say(`comments.order.${order}`)])}
        />
        <Select
          name="threads"
          label={say('comments.threads')}
          chosen={choice.threads}
          options={threadModes.map((threads) => [threads, say(`comments.threads.${threads}`)])}
        />
        <Select
          name="size"
          label={say('comments.size')}
          chosen={`${choice.size}`}
          options={pageSizes.map((size) => [`${size}`, `${size}`])}
        />
      </Form>
      <OwnPages />
    </div>
  </Page>
)

interface SelectProps {
  name: string
  label: string
  chosen: string
  options: (readonly [value: string, name: string])[]
}

const Select = ({ name, label, chosen, options }: SelectProps) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </div>
)
