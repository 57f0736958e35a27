import { say } from '#lib/ground/catalogue/say'
import { liveWords } from './live-words.ts'

/** The few sentences the script says by itself; everything else it lifts out of documents. */
export const wordsForScript = () => ({
  left: say('comments.left', { count: '#' }),
  over: say('comments.over', { count: '#' }),
  busy: say('said.busy'),
  offline: say('said.offline'),
  unreachable: say('said.unreachable'),
  live: liveWords,
})

export type WordsForScript = ReturnType<typeof wordsForScript>
