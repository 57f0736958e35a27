import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings, storeSetting } from '#lib/ground/settings'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { markOf, recordable } from './changing/mark.ts'
import { mayChangeSettings } from './policy.ts'
import type { SettingChange } from './schema.ts'

/** Sets one setting, from the next request on. Answers whether that changed anything. */
export async function changeSetting(viewer: Viewer, change: SettingChange, now: Date): Promise<{ changed: boolean }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeSettings(viewer), 'forbidden', 'forbidden')
  const { name, value, seen } = change
  return write(async (tx) => {
    const before = (await readSettings(tx))[name]
    if (markOf(before) === markOf(value)) return { changed: false }
    refuseUnless(seen === undefined || seen === markOf(before), 'conflict', 'setting-changed')
    await storeSetting(tx, name, { value, now })
    const details = { before: recordable(before), after: recordable(value) }
    await record(tx, { name: 'setting.changed', actorId: viewer.id, subjectId: name, details }, now)
    return { changed: true }
  })
}
