import { PrivacyPage } from '#app/_document/lists/privacy-page.tsx'
import { present } from '#app/_server/present'
import { readRetention } from '#lib/privacy/queries/read-retention'

/** What is kept about people. */
export const GET = present(async ({ viewer, chrome }) => (
  <PrivacyPage chrome={chrome} retention={await readRetention(viewer)} />
))
