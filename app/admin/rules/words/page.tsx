import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { readRule } from '#lib/rules/queries/list-rules'
import { listTerms } from '#lib/rules/queries/list-terms'
import { outcomeIn } from '../../_office/outcome.ts'
import { pathWith, type Search, said } from '../../_office/query.ts'
import { RuleSection } from '../_rules/rule-form.tsx'
import { RulesRoom } from '../_rules/rules-room.tsx'
import { FindTerms, PutTerms } from './_words/terms-forms.tsx'
import { TermsTable } from './_words/terms-table.tsx'

/** The list of words: found, added to, changed. */
export default async function WordsPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const wish = { find: said(search, 'find')?.slice(0, 200), after: said(search, 'after')?.slice(0, 200) }
  const viewer = await getViewer()
  const page = await show(listTerms(viewer, wish), pathWith('/admin/rules/words', wish))
  const rule = await show(readRule(viewer, 'words', new Date()), '/admin/rules/words')
  return (
    <RulesRoom viewer={viewer} part="words" title={say('rules.words')} outcome={outcomeIn(search)}>
      <p>{say('rules.words.count', { n: page.total })}</p>
      <h2>{say('rules.words.put')}</h2>
      <PutTerms />
      <h2>{say('rules.words.list')}</h2>
      <FindTerms find={wish.find} />
      <TermsTable page={page} find={wish.find} />
      <h2>{say('rules.name')}</h2>
      <RuleSection rule={rule} />
    </RulesRoom>
  )
}
