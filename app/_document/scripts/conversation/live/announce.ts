import { region, tell } from '../region.ts'

const APART = 5_000

let next = 0
let timer: ReturnType<typeof setTimeout> | undefined
let mine: string | undefined
let sentence: () => string | undefined = () => undefined

/** Tells of something nobody here has asked for: seldom, politely, and never over the outcome of what the reader did. */
export function announce(make: () => string | undefined): void {
  sentence = make
  if (timer === undefined) timer = setTimeout(say, Math.max(0, next - Date.now()))
}

function say(): void {
  timer = undefined
  const said = region()?.querySelector('.status')?.textContent
  if (said && said !== mine) {
    timer = setTimeout(say, APART)
    return
  }
  mine = sentence()
  if (mine) tell(mine)
  next = Date.now() + APART
}
