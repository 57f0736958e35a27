import { spawnSync } from 'node:child_process'

const COMMANDS = ['verify-audit', 'recount']

/** Fails when the record of a site does not verify, or a stored count is not what counting again gives. */
export function expectRecordInOrder(env: { DATA_DIR: string; DATABASE_URL: string }): void {
  for (const command of COMMANDS) {
    const options = { env: { ...process.env, ...env, LOG_LEVEL: 'warn' }, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/command-line/main.ts', command], options)
    if (status !== 0) throw new Error(`btl ${command} answered ${status}: ${stdout}${stderr}`)
  }
}
