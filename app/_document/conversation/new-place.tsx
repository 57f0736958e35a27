import type { Scene } from './scene.ts'

/** Where new comments would stand on this page; nowhere when they belong on another. */
export function newPlaceOf({ view, choice }: Pick<Scene, 'view' | 'choice'>): 'above' | 'below' | undefined {
  if (view.rest) return undefined
  if (choice.order === 'newest') return view.previous ? undefined : 'above'
  return view.next ? undefined : 'below'
}

/** Room for the button that offers them, so that nothing moves when it comes. */
export const NewPlace = () => <div className="new-place" />
