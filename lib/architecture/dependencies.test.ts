import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { filesOf } from './files.ts'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>

/** Licences a publisher may run without giving anything of their own away. */
const FREE = /^(0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause|CC-BY-4\.0|ISC|MIT|MIT-0|PSF-2\.0|Zlib)$/
/** Next's own pictures code, which this site never calls, brings libvips as a library of its own. */
const EXCEPTED: [RegExp, RegExp][] = [
  [/^node_modules\/@img\/sharp-/, /^LGPL-3\.0-or-later$/],
  [/^node_modules\/(@axe-core\/playwright|axe-core)$/, /^MPL-2\.0$/],
]

test('every package we stand on has a licence that asks nothing of whoever runs the site', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, { license?: string }> }
  const strange = Object.entries(packages).filter(([path, { license }]) => path && !isFree(path, license ?? ''))
  assert.deepEqual(strange, [])
})

/** Of licences joined by OR one is enough; of those joined by AND all count. */
function isFree(path: string, license: string): boolean {
  const [, also] = EXCEPTED.find(([of]) => of.test(path)) ?? []
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((it) => FREE.test(it) || also?.test(it)))
}

test('every package that is installed is used: those of the site by its code, the others by its tools or tests', () => {
  const code = textOf(['app', 'bin', 'db', 'lib'].flatMap((it) => filesOf(it)))
  const tools = textOf([...filesOf('e2e'), ...filesOf('.ci'), 'tsconfig.json', 'biome.json'])
  const unused = [
    ...Object.keys(dependencies ?? {}).filter((it) => !names(it, code)),
    ...Object.keys(devDependencies ?? {}).filter((it) => !names(it, code + tools) && !isTypesOfOurs(it)),
  ]
  assert.deepEqual(unused, [])
})

const textOf = (paths: string[]) =>
  paths
    .filter((it) => existsSync(it) && /\.([cm]?[jt]sx?|json)$|\/run$/.test(it))
    .map((it) => readFileSync(it, 'utf8'))
    .join('\n')

const names = (dependency: string, text: string) =>
  new RegExp(`['"/]${dependency.replaceAll('.', '\\.')}['"/]`).test(text)

const isTypesOfOurs = (name: string) =>
  name.startsWith('@types/') &&
  (name === '@types/node' || name.slice('@types/'.length) in { ...dependencies, ...devDependencies })
