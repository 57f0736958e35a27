/** Every sentence the site says in English, a file per part of the house. */
import { account } from './en/account.ts'
import { articles } from './en/articles.ts'
import { commandLine } from './en/command-line.ts'
import { comments } from './en/comments.ts'
import { confirming } from './en/confirming.ts'
import { desk } from './en/desk.ts'
import { deskDecisions } from './en/desk-decisions.ts'
import { deskPeople } from './en/desk-people.ts'
import { guidelines } from './en/guidelines.ts'
import { health } from './en/health.ts'
import { identities } from './en/identities.ts'
import { insights } from './en/insights.ts'
import { live } from './en/live.ts'
import { mails } from './en/mails.ts'
import { moderation } from './en/moderation.ts'
import { newsletters } from './en/newsletters.ts'
import { notices } from './en/notices.ts'
import { office } from './en/office.ts'
import { officeArticles } from './en/office-articles.ts'
import { ownAccount } from './en/own-account.ts'
import { ownPages } from './en/own-pages.ts'
import { privacy } from './en/privacy.ts'
import { theRecord } from './en/record.ts'
import { refusals } from './en/refusals.ts'
import { reports } from './en/reports.ts'
import { rules } from './en/rules.ts'
import { screening } from './en/screening.ts'
import { signingIn } from './en/signing-in.ts'
import { site } from './en/site.ts'
import { staff } from './en/staff.ts'

export const en = {
  ...account,
  ...articles,
  ...commandLine,
  ...comments,
  ...confirming,
  ...desk,
  ...deskDecisions,
  ...guidelines,
  ...identities,
  ...insights,
  ...health,
  ...deskPeople,
  ...live,
  ...mails,
  ...moderation,
  ...newsletters,
  ...notices,
  ...office,
  ...officeArticles,
  ...ownPages,
  ...privacy,
  ...ownAccount,
  ...theRecord,
  ...refusals,
  ...reports,
  ...rules,
  ...screening,
  ...signingIn,
  ...site,
  ...staff,
} as const
