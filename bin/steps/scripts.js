import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'

/** The scripts readers get: where each is written and where it is served from. */
export const browserScripts = () =>
  ['door', 'conversation']
    .map((name) => ({ from: `app/_document/scripts/${name}.ts`, to: `public/${name}.js` }))
    .filter(({ from }) => existsSync(join(root, from)))
