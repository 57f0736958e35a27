/** Serves the site for the browser journeys: a database of its own, a mail server that keeps what it is sent, and a provider. */
import { spawn } from 'node:child_process'
import { catchMail } from './mail-catcher.ts'
import { openProvider } from './provider.ts'

const { E2E_FOLDER: folder, E2E_PORT: port } = process.env
if (!folder || !port) throw new Error('E2E_FOLDER and E2E_PORT say where to serve; playwright.config.ts sets them.')

const mailPort = await catchMail(folder)
const client = await openProvider(process.env.SITE_URL ?? '')
const site = spawn(process.execPath, ['app/_server/front.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...client,
    HOST: '127.0.0.1',
    PORT: port,
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    LOG_LEVEL: 'warn',
  },
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => site.kill(signal))
site.on('exit', (status) => process.exit(status ?? 0))
