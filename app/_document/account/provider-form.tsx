import { say } from '#lib/ground/catalogue/say'

interface ProviderFormProps {
  provider: string
  /** Where it leads in the end. */
  next: string
  label?: string
}

/** The way in through another site: a button, because a visit there is something one does. */
export const ProviderForm = ({ provider, next, label = say('provider.sign-in', { provider }) }: ProviderFormProps) => (
  <form className="form" method="post" action="/sign-in/provider">
    <input type="hidden" name="next" value={next} />
    <button type="submit" className="button">
      {label}
    </button>
  </form>
)
