import { z } from 'zod'
import { isAddressOrRange } from './client-address.js'

const port = z.coerce.number().int().min(0).max(65_535)

/** All of them or none. */
const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const

const environment = z
  .object({
    WAARBORG_MODE: z.enum(['demonstration', 'production']).default('demonstration'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: port.default(4000),
    PUBLIC_URL: z.url().optional(),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://'),
    DATABASE_MIGRATION_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    WAARBORG_DATA: z.string().min(1),
    WAARBORG_KEY: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits (32 random bytes)')
      .optional(),
    WORKER: z.enum(['on', 'off']).default('on'),
    GUARD: z.enum(['on', 'off']).default('on'),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/, 'must be 16 to 200 signs without spaces')
      .optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/[^\s/]+/, 'must begin with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/, 'must be an e-mail address, with or without a name before it')
      .optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().trim().min(1).max(60).optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((list) => list.split(',').flatMap((each) => each.trim() || []))
      .refine(
        (list) => list.every(isAddressOrRange),
        'must be addresses or ranges (10.0.0.0/8), with commas',
      ),
    CLOCK_AHEAD_IN_HOURS: z.coerce.number().int().min(-100_000).max(100_000).default(0),
    FORM_DIFFICULTY: z.coerce.number().int().min(1).max(10_000_000).default(50_000),
  })
  .superRefine((env, context) => {
    const given = OIDC.filter((name) => env[name] !== undefined)
    for (const name of given.length > 0 ? OIDC.filter((each) => env[each] === undefined) : [])
      context.addIssue({ code: 'custom', path: [name], message: `is needed beside ${given.join(', ')}` })
    if (env.WAARBORG_MODE === 'production' && env.OIDC_ISSUER?.startsWith('http:'))
      context.addIssue({
        code: 'custom',
        path: ['OIDC_ISSUER'],
        message: 'must begin with https:// in production',
      })
    if (env.WAARBORG_MODE !== 'production') return
    for (const name of ['WAARBORG_KEY', 'PUBLIC_URL'] as const) {
      if (env[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: 'is needed in production' })
    }
    if (env.CLOCK_AHEAD_IN_HOURS !== 0)
      context.addIssue({
        code: 'custom',
        path: ['CLOCK_AHEAD_IN_HOURS'],
        message: 'cannot be set in production',
      })
    if (env.GUARD === 'off')
      context.addIssue({ code: 'custom', path: ['GUARD'], message: 'cannot be off in production' })
  })

/** The provider of accounts that staff can sign in with. */
export interface OpenIdConnect {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** As it stands on the button. */
  readonly name: string
}

export interface MailSettings {
  /** Null: a demonstration writes files, production lets mails wait. */
  readonly smtpUrl: string | null
  /** Null: the office's own name and address. */
  readonly from: string | null
}

/** What the server is told from outside; every default stands in the README's table. */
export interface Config {
  readonly mode: 'demonstration' | 'production'
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** The address that people see, without a final slash. Null: http://localhost and the port listened on. */
  readonly publicUrl: string | null
  readonly databaseUrl: string
  /** The owner of the tables. The same as `databaseUrl` when the office has only one database user. */
  readonly migrationUrl: string
  /** Folder for uploaded files and, in a demonstration, the key. */
  readonly dataFolder: string
  /** 64 hexadecimal digits, or null: the demonstration makes one and keeps it in the data folder. */
  readonly key: string | null
  /** Whether this process does jobs besides answering requests. */
  readonly worker: boolean
  /** Whether sessions run our own documents only, and nobody asks endlessly; always so in production. */
  readonly guarded: boolean
  /** Who shows this may read `/metrics`; null: nobody, it is not there. */
  readonly metricsToken: string | null
  readonly mail: MailSettings
  /** Null: staff sign in here only. */
  readonly openIdConnect: OpenIdConnect | null
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  /** Addresses and ranges of our own proxies: what these say about who calls is believed, and nobody else's word. */
  readonly trustedProxies: readonly string[]
  /** So many numbers a browser tries at most before it may send the public form. */
  readonly formDifficulty: number
  /** How far the office's own clock runs before that of the machine, to try what time brings; 0 in production. */
  readonly clockAheadInHours: number
}

/** The configuration cannot be used; `faults` names every variable and what is wrong with it. */
export class ConfigurationFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  }
}

/** Environment to configuration, or all faults at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = environment.safeParse(filled)
  if (!read.success)
    throw new ConfigurationFault(
      read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  const { data } = read
  return {
    mode: data.WAARBORG_MODE,
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    databaseUrl: data.DATABASE_URL,
    migrationUrl: data.DATABASE_MIGRATION_URL ?? data.DATABASE_URL,
    dataFolder: data.WAARBORG_DATA,
    key: data.WAARBORG_KEY ?? null,
    worker: data.WORKER === 'on',
    guarded: data.GUARD === 'on',
    metricsToken: data.METRICS_TOKEN ?? null,
    mail: { smtpUrl: data.SMTP_URL ?? null, from: data.MAIL_FROM ?? null },
    openIdConnect: openIdConnectOf(data),
    logLevel: data.LOG_LEVEL,
    trustedProxies: data.TRUSTED_PROXIES,
    formDifficulty: data.FORM_DIFFICULTY,
    clockAheadInHours: data.CLOCK_AHEAD_IN_HOURS,
  }
}

function openIdConnectOf(data: z.infer<typeof environment>): OpenIdConnect | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
  } = data
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || name === undefined)
    return null
  return { issuer, clientId, clientSecret, name }
}
