import type { Rule } from './rule.ts'
import { bannedWords } from './rules/banned-words.ts'
import { fourKinds } from './rules/four-kinds.ts'
import { namedColumns } from './rules/named-columns.ts'
import { noBarrels } from './rules/no-barrels.ts'
import { noClasses } from './rules/no-classes.ts'
import { noQueryInALoop } from './rules/no-query-in-a-loop.ts'
import { onlyTheTransactionInsideWrite } from './rules/only-the-transaction-inside-write.ts'
import { portableQueries } from './rules/portable-queries.ts'
import { shortFiles } from './rules/short-files.ts'
import { theEnvironment } from './rules/the-environment.ts'
import { threeParameters } from './rules/three-parameters.ts'
import { timeIsPassedIn } from './rules/time-is-passed-in.ts'
import { trueSentences } from './rules/true-sentences.ts'
import { verbsAskAndRecord } from './rules/verbs-ask-and-record.ts'
import { viewerComesFirst } from './rules/viewer-comes-first.ts'
import { wordsCanBeErased } from './rules/words-can-be-erased.ts'

/** The rules of the house that a linter cannot know. */
export const house: Rule[] = [
  verbsAskAndRecord,
  viewerComesFirst,
  fourKinds,
  onlyTheTransactionInsideWrite,
  portableQueries,
  namedColumns,
  noQueryInALoop,
  timeIsPassedIn,
  theEnvironment,
  bannedWords,
  noBarrels,
  noClasses,
  threeParameters,
  shortFiles,
  trueSentences,
  wordsCanBeErased,
]
