import { pathId } from '#app/_server/path-id'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { readSubject } from '#lib/sanctions/queries/read-subject'
import { Office } from '../../../_office/office.tsx'
import parts from '../../../_office/parts.module.css'

/** Says what erasing somebody does, before it is done. */
export default async function ErasePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, viewer] = [await params, await getViewer()]
  const { name } = await show(readSubject(viewer, pathId(id)), `/admin/users/${id}/erase`)
  return (
    <Office viewer={viewer} part="users" title={say('erase.title', { name })}>
      <p>{say('erase.text')}</p>
      <form method="post" action={`/admin/users/${id}/erasure`} className={parts.row}>
        <button type="submit" className={buttons.danger}>
          {say('erase.submit', { name })}
        </button>
        <a href={`/admin/users/${id}`} className={buttons.button}>
          {say('office.cancel')}
        </a>
      </form>
    </Office>
  )
}
