import { PrivacyPage } from '#app/_document/lists/privacy-page.tsx'
import { present } from '#app/_server/present'

/** What is kept about people. */
export const GET = present(async ({ chrome }) => <PrivacyPage chrome={chrome} />)
