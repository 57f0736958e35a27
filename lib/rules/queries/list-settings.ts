import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import { type SettingName, type Settings, settingNames, settingSchemas } from '#lib/ground/settings/schemas'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { markOf } from '../changing/mark.ts'
import { mayChangeSettings } from '../policy.ts'

interface SettingView<N extends SettingName = SettingName> {
  name: N
  value: Settings[N]
  byDefault: Settings[N]
  /** What the form sends back, so that nobody overwrites what they have not seen. */
  mark: string
}

export type SettingViews = { [N in SettingName]: SettingView<N> }

/** Every setting as it is, with its default. */
export async function listSettings(viewer: Viewer): Promise<SettingViews> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeSettings(viewer), 'forbidden', 'forbidden')
  const settings = await readSettings()
  const views = settingNames.map((name) => [name, viewOf(settings, name)])
  return Object.fromEntries(views)
}

function viewOf(settings: Settings, name: SettingName): SettingView {
  const value = settings[name]
  return { name, value, byDefault: settingSchemas[name].parse(undefined), mark: markOf(value) }
}
