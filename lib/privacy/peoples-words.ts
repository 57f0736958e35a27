import { ofAccounts } from './words/account.ts'
import { ofComments } from './words/comments.ts'
import { ofDesk } from './words/desk.ts'
import { freeOfPeoplesWords } from './words/free.ts'
import { ofJobs } from './words/jobs.ts'

/**
 * The one list of where people's words can be, and how each place forgets somebody. A table with a column of words is
 * in here, or its column is declared free of people's words with the reason.
 */
export const peoplesWords = [...ofComments, ...ofDesk, ...ofAccounts, ...ofJobs]
export const freeColumns = freeOfPeoplesWords
