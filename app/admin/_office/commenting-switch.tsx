import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { SettingViews } from '#lib/rules/queries/list-settings'

/** The sitewide switch: what it is, what the other position would mean, and the button. */
export function CommentingSwitch({ commenting: { value, mark } }: { commenting: SettingViews['commenting'] }) {
  const isOn = value === 'on'
  return (
    <section aria-labelledby="commenting">
      <h2 id="commenting">{say('office.commenting')}</h2>
      <p>
        <strong>{say(isOn ? 'office.commenting-on' : 'office.commenting-off')}</strong>{' '}
        {say(isOn ? 'office.commenting-on-text' : 'office.commenting-off-text')}
      </p>
      <form method="post" action="/admin/commenting">
        <input type="hidden" name="value" value={isOn ? 'off' : 'on'} />
        <input type="hidden" name="seen" value={mark} />
        <button type="submit" className={isOn ? buttons.danger : buttons.primary}>
          {say(isOn ? 'office.switch-off' : 'office.switch-on')}
        </button>
      </form>
    </section>
  )
}
