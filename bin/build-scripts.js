import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { install } from './steps/install.js'
import { root } from './steps/root.js'
import { browserScripts } from './steps/scripts.js'

await install()
const { build } = await import('esbuild')

for (const { from, to } of browserScripts()) {
  await build({
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  console.log(`${to}: ${gzipSync(readFileSync(join(root, to)), { level: 9 }).length} bytes gzipped`)
}
