/** What Chromium tells a screen reader about a page: read as one would hear it, a line per thing. */
import type { CDPSession, Page } from 'playwright/test'

interface Value {
  value?: unknown
}

interface Node {
  nodeId: string
  parentId?: string
  childIds?: string[]
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  properties?: { name: string; value: Value }[]
}

export interface ScreenReader {
  /** The page from top to bottom. */
  read(): Promise<string[]>
  /** What is said of the thing that has the focus. */
  here(): Promise<string>
  /** What was said by itself since the last time it was asked for, and nothing else. */
  said(): Promise<string[]>
}

/** Roles that are said; of everything else only what is in it. */
const SAID = new Set([
  'heading',
  'list',
  'listitem',
  'article',
  'region',
  'navigation',
  'group',
  'status',
  'link',
  'button',
  'textbox',
  'blockquote',
  'DisclosureTriangle',
])
const STATES = ['level', 'pressed', 'expanded', 'invalid', 'required', 'disabled']

/** Turns the screen reader on. From now on it hears every live region of the page. */
export async function listen(page: Page): Promise<ScreenReader> {
  const line = await page.context().newCDPSession(page)
  await line.send('Accessibility.enable')
  await page.evaluate(hearLiveRegions)
  return {
    read: async () => readFrom(await nodesOf(line)),
    here: async () => {
      const node = (await nodesOf(line)).find(
        (it) => propertyOf(it, 'focused') === true && textOf(it.role) !== 'RootWebArea',
      )
      return node ? lineOf(node) : 'nothing'
    },
    said: () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0)),
  }
}

async function nodesOf(line: CDPSession): Promise<Node[]> {
  const { nodes } = await line.send('Accessibility.getFullAXTree')
  return nodes as Node[]
}

function readFrom(nodes: Node[]): string[] {
  const byId = new Map(nodes.map((it) => [it.nodeId, it]))
  const lines: string[] = []
  const visit = (node: Node | undefined): void => {
    if (!node) return
    if (!node.ignored && SAID.has(textOf(node.role))) lines.push(lineOf(node))
    else if (textOf(node.role) === 'StaticText' && textOf(node.name).trim() && !isSaidAbove(node, byId))
      lines.push(textOf(node.name).trim())
    for (const id of node.childIds ?? []) visit(byId.get(id))
  }
  visit(nodes[0])
  return lines
}

/** The words of a link, a button or a heading are its name, which has been said. */
function isSaidAbove({ parentId }: Node, byId: Map<string, Node>): boolean {
  const above = byId.get(parentId ?? '')
  if (!above) return false
  return ['link', 'button', 'heading', 'DisclosureTriangle'].includes(textOf(above.role)) || isSaidAbove(above, byId)
}

function lineOf(node: Node): string {
  const states = STATES.flatMap((name) => {
    const value = propertyOf(node, name)
    return value === undefined || value === false || value === 'false'
      ? []
      : [value === true || value === 'true' ? name : `${name} ${value}`]
  })
  const parts = [`${textOf(node.role)} ${textOf(node.name)}`.trim(), ...states, textOf(node.description)]
  return parts.filter(Boolean).join(', ')
}

const propertyOf = ({ properties = [] }: Node, name: string): unknown =>
  properties.find((it) => it.name === name)?.value.value

const textOf = (value: Value | undefined): string => String(value?.value ?? '')

/** Runs in the page: remembers what any polite or assertive region comes to say. */
function hearLiveRegions(): void {
  const heard: string[] = []
  Object.assign(window, { said: heard })
  const hear = (changes: MutationRecord[]) => {
    const regions = new Set(
      changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest('[role=status], [role=alert], [aria-live]') ?? []
      }),
    )
    for (const region of regions) {
      const words = region.textContent?.trim()
      if (words) heard.push(words)
    }
  }
  new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true })
}
