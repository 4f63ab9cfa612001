/** The only reader of the environment: read once, checked whole, refused by naming every variable that does not fit. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { TalkgraphError } from './errors.ts'
import { type Limits, usualLimits } from './limits.ts'
import { type Means, usualMeans } from './means.ts'

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** A whole number of at least `least`, as a variable; where it is not set, `usual`. */
function atLeast(least: number, usual: number) {
  const what = `a whole number of at least ${least}`
  return z
    .string()
    .regex(/^\d{1,15}$/, what)
    .transform(Number)
    .refine((value) => value >= least, what)
    .default(usual)
}

/** Whether something is used: it is, unless turned off. */
const onOrOff = z
  .enum(['on', 'off'], 'on or off')
  .default('on')
  .transform((value) => value === 'on')

const variables = z
  .object({
    NEO4J_URI: z
      .string()
      .regex(
        /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/,
        'an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org',
      )
      .optional(),
    NEO4J_USERNAME: z.string().min(1, 'a user name').default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().min(1, 'a database name').default('neo4j'),
    TALKGRAPH_HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
    TALKGRAPH_PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'a port from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'a port from 0 to 65535')
      .default(4000),
    TALKGRAPH_DATA: z.string().min(1, 'a folder').default('.talkgraph'),
    TALKGRAPH_CACHE: z.string().min(1, 'a folder').optional(),
    TALKGRAPH_CORS_ORIGINS: z.string().default(''),
    TALKGRAPH_LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('warn'),
    TALKGRAPH_MAX_DEPTH: atLeast(1, usualLimits.depth),
    TALKGRAPH_MAX_ALIASES: atLeast(0, usualLimits.aliases),
    TALKGRAPH_MAX_TOKENS: atLeast(1, usualLimits.tokens),
    TALKGRAPH_MAX_COST: atLeast(1, usualLimits.cost),
    TALKGRAPH_MAX_BODY_BYTES: atLeast(1, usualLimits.bodyBytes),
    TALKGRAPH_MAX_MILLISECONDS: atLeast(1, usualLimits.milliseconds),
    TALKGRAPH_MAX_CONCURRENT: atLeast(1, usualLimits.concurrent),
    TALKGRAPH_MAX_WAITING: atLeast(0, usualLimits.waiting),
    TALKGRAPH_ANSWER_CACHE_BYTES: atLeast(0, usualMeans.answerCacheBytes),
    TALKGRAPH_JIT: onOrOff,
    TALKGRAPH_BATCHING: onOrOff,
    TALKGRAPH_LOOK_AHEAD: onOrOff,
    XDG_CACHE_HOME: z.string().optional(),
    JAVA_HOME: z.string().optional(),
  })
  .refine((all) => all.NEO4J_URI === undefined || all.NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'a password, since NEO4J_URI is set',
  })

/** Everything that may be set from outside; paths are as given, relative ones to the working directory. */
export interface Config {
  /** The Neo4j to use; null means a local process of our own. */
  readonly neo4j: {
    readonly uri: string
    readonly username: string
    readonly password: string
    readonly database: string
  } | null
  readonly host: string
  /** 0 means any free port. */
  readonly port: number
  readonly dataDir: string
  readonly cacheDir: string
  /** The `java` of JAVA_HOME where that is set, else the one on the path. */
  readonly javaCommand: string
  /** Origins whose pages may ask; none by default. */
  readonly corsOrigins: readonly string[]
  readonly logLevel: (typeof logLevels)[number]
  readonly limits: Limits
  readonly means: Means
}

/** The configuration of this environment; an empty variable counts as not set. Throws INVALID_CONFIGURATION. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = variables.safeParse(set)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}: expected ${message}, got ${shown(path.join('.'), set)}`,
    )
    throw new TalkgraphError('INVALID_CONFIGURATION', `The environment cannot be used\n  ${wrong.join('\n  ')}`, {
      data: { variables: wrong },
    })
  }
  const { data } = parsed
  return {
    neo4j:
      data.NEO4J_URI === undefined
        ? null
        : {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD ?? '',
            database: data.NEO4J_DATABASE,
          },
    host: data.TALKGRAPH_HOST,
    port: data.TALKGRAPH_PORT,
    dataDir: data.TALKGRAPH_DATA,
    cacheDir: data.TALKGRAPH_CACHE ?? join(data.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'talkgraph'),
    javaCommand: data.JAVA_HOME === undefined ? 'java' : join(data.JAVA_HOME, 'bin/java'),
    corsOrigins: data.TALKGRAPH_CORS_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    logLevel: data.TALKGRAPH_LOG_LEVEL,
    limits: limitsOf(data),
    means: {
      answerCacheBytes: data.TALKGRAPH_ANSWER_CACHE_BYTES,
      jit: data.TALKGRAPH_JIT,
      batching: data.TALKGRAPH_BATCHING,
      lookAhead: data.TALKGRAPH_LOOK_AHEAD,
    },
  }
}

function limitsOf(data: z.infer<typeof variables>): Limits {
  return {
    depth: data.TALKGRAPH_MAX_DEPTH,
    aliases: data.TALKGRAPH_MAX_ALIASES,
    tokens: data.TALKGRAPH_MAX_TOKENS,
    cost: data.TALKGRAPH_MAX_COST,
    bodyBytes: data.TALKGRAPH_MAX_BODY_BYTES,
    milliseconds: data.TALKGRAPH_MAX_MILLISECONDS,
    concurrent: data.TALKGRAPH_MAX_CONCURRENT,
    waiting: data.TALKGRAPH_MAX_WAITING,
  }
}

/** A variable's value as it may be shown: never a password's. */
function shown(name: string, set: Readonly<Record<string, unknown>>): string {
  if (!(name in set)) return 'nothing'
  return name.includes('PASSWORD') ? 'something else' : JSON.stringify(set[name])
}
