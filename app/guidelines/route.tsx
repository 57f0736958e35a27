import { GuidelinesPage } from '#app/_document/lists/guidelines-page.tsx'
import { present } from '#app/_server/present'
import { readGuidelines } from '#lib/guidelines/queries'

/** The guidelines in force. */
export const GET = present(async ({ viewer, chrome }) => (
  <GuidelinesPage chrome={chrome} guidelines={await readGuidelines(viewer)} />
))
