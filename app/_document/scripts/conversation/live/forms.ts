import type { Forms } from '../../../conversation/live-words.ts'

/** A counting sentence with its number, as the page's language has it. */
export function counted(forms: Forms, count: number, language = document.documentElement.lang): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? ''
  return form.replace('#', count.toLocaleString(language))
}
