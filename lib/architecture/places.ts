/** Where the kinds of files stand. */

const pure = /^(policy|status|schema)\.ts$/
/** The ground is everybody's; worlds and the command line act for the operator; the rest here is not a module. */
const elsewhere = /^lib\/(ground|worlds|command-line|architecture)\//

export const isTest = (path: string) => /\.(test|spec)\.[jt]sx?$/.test(path)

export const isInLib = (path: string) => /^lib\/.+\.ts$/.test(path) && !isTest(path) && !elsewhere.test(path)

/** `lib/comments/post-comment.ts`: a file that stands in its module, not in a back room. */
export const isModuleFile = (path: string) => isInLib(path) && path.split('/').length === 3

export const isPure = (path: string) => isModuleFile(path) && pure.test(path.split('/')[2]!)

export const isQueries = (path: string) => isInLib(path) && /^lib\/[^/]+\/queries(\.ts$|\/)/.test(path)

/** Neither pure nor a query: a verb, or a part that verbs share. */
export const isVerb = (path: string) => isModuleFile(path) && !isPure(path) && !isQueries(path)

export const camelCase = (kebab: string) => kebab.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export const baseOf = (path: string) => path.split('/').at(-1)!.replace(/\..*$/, '')
