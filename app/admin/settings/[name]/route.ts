import type { Params } from '#app/_server/ask'
import { presentRefused } from '#app/_server/present'
import { say } from '#lib/ground/catalogue/say'
import { Refusal } from '#lib/ground/refusal'
import { isSettingName } from '#lib/ground/settings/schemas'
import { changeSetting } from '#lib/rules/change-setting'
import { settingForm } from '#lib/rules/schema'
import { visitor } from '#lib/users/policy'
import { backTo, takeForm } from '../../_office/office-form.tsx'

export const GET = backTo(() => '/admin/settings')

/** One setting of the list. */
export async function POST(request: Request, context: Params) {
  const { name = '' } = await context.params
  if (!isSettingName(name)) return presentRefused(new Refusal('not-found', 'not-found'), { viewer: visitor, request })
  return takeForm(request, context, {
    schema: settingForm(name),
    back: '/admin/settings',
    labels: {
      value: say('office.value'),
      title: say('setting.newsletter.title'),
      text: say('setting.newsletter.words'),
    },
    async verb({ viewer, input, now }) {
      await changeSetting(viewer, input, now)
      return 'setting'
    },
  })
}
