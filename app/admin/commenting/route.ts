import type { Params } from '#app/_server/ask'
import { changeSetting } from '#lib/rules/change-setting'
import { settingForm } from '#lib/rules/schema'
import { backTo, takeForm } from '../_office/office-form.tsx'

export const GET = backTo(() => '/admin')

/** The sitewide switch of the overview. */
export const POST = (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: settingForm('commenting'),
    back: '/admin',
    async verb({ viewer, input, now }) {
      await changeSetting(viewer, input, now)
      return input.value === 'off' ? 'off' : 'on'
    },
  })
