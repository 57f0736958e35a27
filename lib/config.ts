import { parseConfig } from '#lib/ground/config/parse'

/** The environment, parsed once. A process that serves checks it first with `checkConfig` and stops with its sentences. */
export const config = parseConfig(process.env)
