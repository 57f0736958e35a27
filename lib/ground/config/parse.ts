import { z } from 'zod'
import { isProxyList } from '#lib/ground/addresses'
import { secretUnder } from './secret.ts'

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/

const blank = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

const environment = z.object({
  PORT: z.preprocess(
    blank,
    z.coerce.number('PORT is a number, such as 3000.').int().min(0).max(65_535, 'PORT is at most 65535.').default(3000),
  ),
  HOST: z.preprocess(blank, z.string().default('127.0.0.1')),
  SITE_URL: optional(
    z.url({ protocol: /^https?$/, error: 'SITE_URL is the address readers use, such as https://example.org.' }),
  ),
  DATA_DIR: z.preprocess(blank, z.string().default('.data')),
  AUTH_SECRET: optional(
    z.string().min(32, 'AUTH_SECRET has at least 32 characters. Make one with: openssl rand -base64 32'),
  ),
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/, error: 'SMTP_URL looks like smtp://user:password@mail.example.org:587.' }),
  ),
  MAIL_FROM: z.preprocess(blank, z.string().default('Below the Line <comments@localhost>')),
  TRUSTED_PROXIES: z.preprocess(
    blank,
    z
      .string()
      .refine(isProxyList, 'TRUSTED_PROXIES lists addresses and networks, such as 127.0.0.1, 10.0.0.0/8.')
      .default(''),
  ),
  OIDC_ISSUER: optional(
    z.url({
      protocol: /^https?$/,
      error: 'OIDC_ISSUER is the address of the provider, such as https://id.example.org.',
    }),
  ),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  LOG_LEVEL: z.preprocess(
    blank,
    z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
        'LOG_LEVEL is one of trace, debug, info, warn, error, silent.',
      )
      .default('info'),
  ),
  DEMO: optional(z.enum(['quiet', 'busy'], 'DEMO is quiet or busy.')),
})

export type Config = Omit<z.infer<typeof environment>, 'SITE_URL' | 'AUTH_SECRET'> & {
  SITE_URL: string
  AUTH_SECRET: string
  /** SITE_URL without a path or a slash at the end. */
  origin: string
  secure: boolean
  /** Whose sign-ins open accounts here, besides the site's own. */
  oidc: OidcProvider | undefined
}

export interface OidcProvider {
  issuer: string
  /** What it is called on a button: its host. */
  name: string
  clientId: string
  clientSecret: string
}

/** Mistakes in the environment, a sentence each. */
export class BadConfig extends Error {
  override name = 'BadConfig'
  sentences: string[]
  constructor(sentences: string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

/** The configuration an environment describes. Throws a `BadConfig` with a sentence per mistake. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) throw new BadConfig(parsed.error.issues.map((issue) => sentenceOf(issue)))
  const { SITE_URL, AUTH_SECRET, ...rest } = parsed.data
  const url = new URL(SITE_URL ?? `http://${rest.HOST.includes(':') ? `[${rest.HOST}]` : rest.HOST}:${rest.PORT}`)
  if (!AUTH_SECRET && !LOOPBACK.test(url.hostname))
    throw new BadConfig([
      `AUTH_SECRET is missing, and SITE_URL (${url.origin}) is not this machine. Make one with: openssl rand -base64 32`,
    ])
  return {
    ...rest,
    SITE_URL: url.origin,
    AUTH_SECRET: AUTH_SECRET ?? secretUnder(rest.DATA_DIR),
    origin: url.origin,
    secure: url.protocol === 'https:',
    oidc: oidcIn(parsed.data),
  }
}

function oidcIn({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: z.infer<typeof environment>) {
  const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter(Boolean).length
  if (given === 0) return undefined
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET)
    throw new BadConfig(['OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together. Set all three or none.'])
  const { hostname, protocol } = new URL(OIDC_ISSUER)
  if (protocol !== 'https:' && !LOOPBACK.test(hostname))
    throw new BadConfig(['OIDC_ISSUER begins with https:// unless it is this machine.'])
  return { issuer: OIDC_ISSUER, name: hostname, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.')
  return issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`
}
