import type { CaseCard } from '#lib/moderation/desk/views'
import type { Acts } from './actions.tsx'
import type { useWord } from './desk-room.tsx'
import type { Command } from './palette-commands.ts'
import type { Care } from './use-care.ts'

interface About {
  u: () => void
  t?: () => void
  n: () => void
}

const inAnotherTab = (path: string) => void window.open(path, '_blank', 'noopener')

/** What the keys do about whom and what a card is about; without a card they do nothing. The claim stays where it is. */
export function aboutCard(card: CaseCard | null, onNote: () => void): About | Record<string, never> {
  if (!card) return {}
  const { author } = card
  const place = threadOf(card)
  const thread = place && { t: () => inAnotherTab(place) }
  return { u: () => inAnotherTab(`/desk/authors/${author.id}`), n: onNote, ...thread }
}

/** Where the conversation is: at the comment itself when readers see it, else at what it answers, else at its beginning. */
function threadOf({ comment, article }: CaseCard): string | undefined {
  if (comment?.status === 'published') return `/comments/${comment.id}`
  if (comment?.parentId) return `/comments/${comment.parentId}`
  return article ? `/articles/${article.slug}/comments` : undefined
}

interface Offered {
  word: ReturnType<typeof useWord>
  acts: Acts & { pause: () => void }
  about: Partial<About>
  care: Care
  more: { undo: (() => void) | undefined; bulk: (() => void) | undefined; help: () => void }
}

/** The same by name, for the palette. */
export function commandsOf({ word, acts, about, care, more }: Offered): Command[] {
  const all: [name: string, letter: string, act: (() => void) | undefined][] = [
    [word('approve'), 'A', acts.approve],
    [word('remove'), 'R', acts.remove],
    [word('escalate'), 'E', acts.escalate],
    [word('skip'), 'S', acts.skip],
    [word('help-author'), 'U', about.u],
    [word('help-thread'), 'T', about.t],
    [word('note'), 'N', about.n],
    [word('unveil'), 'V', care.veil?.isOn ? care.veil.onShow : undefined],
    [word('break'), 'P', acts.pause],
    [word('undo'), 'Z', more.undo],
    [word('bulk'), 'B', more.bulk],
    [word('help'), '?', more.help],
  ]
  return all.flatMap(([name, letter, act]) => (act ? [{ name, letter, act }] : []))
}
