/** What may stand at the top of the project. */
const allowed = new Set([
  ...['app', 'bin', 'db', 'docs', 'e2e', 'lib', 'public', '.ci', 'proxy.ts', 'instrumentation.ts'],
  ...['package.json', 'package-lock.json', 'next.config.ts', 'tsconfig.json', 'playwright.config.ts'],
  ...['biome.json', '.dependency-cruiser.cjs', '.npmrc', '.gitignore', '.gitattributes', '.editorconfig'],
  ...['README.md', 'LICENSE', 'CHANGELOG.md'],
])

const FOLDER_OF_EVERYTHING = /^(src|components|utils|types|services)$/

/** Entries at the top that nobody decided on. */
export const strayEntries = (paths: string[]): string[] => [
  ...new Set(paths.map((path) => path.split('/')[0]!).filter((top) => !allowed.has(top))),
]

/** Files in a folder whose name says nothing. */
export const shapelessFolders = (paths: string[]): string[] =>
  paths.filter((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((part) => FOLDER_OF_EVERYTHING.test(part)),
  )

/** The paths of ours that a document names, in code or in a link. Patterns and placeholders are nobody's path. */
export const pathsIn = (document: string): string[] =>
  [...document.matchAll(/`([^`\s]+)`|\]\((?:\.\/|\.\.\/)*([^)\s#]+)/g)]
    .map(([, code, link]) => (code ?? link)!)
    .filter((path) => /^(app|bin|db|docs|e2e|lib|public|\.ci)\/[\w./()[\]-]+$/.test(path) && !path.includes('...'))
    .map((path) => path.replace(/\/$/, ''))
