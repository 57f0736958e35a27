import { delimiter, join } from 'node:path'
import { root } from './root.js'

/** Everything an operator tells the site by its environment. */
const told = [
  ...['PORT', 'HOST', 'SITE_URL', 'DATABASE_URL', 'DATA_DIR', 'AUTH_SECRET', 'SMTP_URL', 'MAIL_FROM'],
  ...['TRUSTED_PROXIES', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OUTGOING_ALLOW'],
  ...['LOG_LEVEL', 'METRICS_TOKEN', 'WORKERS', 'DEMO', 'NODE_ENV', 'NEXTAUTH_URL', 'NEXTAUTH_SECRET'],
]

/** What every program we start is given: the pinned programs first, a framework that tells nobody, a quicker start. */
export const environment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
}

/** The same without anything the operator told the site: for builds and demos, which must not touch what is real. */
export const untold = Object.fromEntries(Object.entries(environment).filter(([name]) => !told.includes(name)))
