/**
 * Puts questions of many askers to the graph together: what is asked in one turn of the event loop goes as one statement
 * for each question and its arguments, whoever asks, and what different askers ask in one text with different arguments goes
 * side by side. No asker notices the others. What shares a statement that fails, or is slow, is asked again by each asker
 * alone, so that only whom it concerns is failed or kept waiting; a statement is stopped when all who wait for it have gone.
 * Nobody joins a statement that was sent before he asked.
 */
import { TalkgraphError } from '../errors.ts'
import type { Row } from '../graph/cypher.ts'
import type { Graph, ReadBounds } from '../graph/graph.ts'
import { memory, rememberingEach } from '../model/remembering.ts'
import { batchesOf, type Group, type Key, type Part, partsOf } from './batch.ts'
import type { KeyedQuestion } from './question.ts'
import { commonOf, rowsOfEach, sideBySide } from './side-by-side.ts'
import { createTurns, type Turns } from './turns.ts'

/** Answers questions from the graph, those of one turn together. */
export interface Batcher {
  /**
   * The answer for one key. `named` is the arguments as text, which tells them from others of the question. The bounds
   * tell the asker from others, and hold for his statements.
   */
  answer<K extends Key, Arguments, Answer>(asked: Asked<K, Arguments, Answer>, bounds: ReadBounds): Promise<Answer>
}

/** A question for one key. */
export interface Asked<K extends Key, Arguments, Answer> {
  readonly question: KeyedQuestion<K, Arguments, Answer>
  readonly args: Arguments
  readonly named: string
  readonly key: K
}

/** As many statements of one question and text are under way at a time; what is asked meanwhile gathers, */
const mostUnderWay = 4
/** but for no longer than this, in milliseconds, nor than a statement takes of late: many at once only slow each other. */
const gathering = { least: 5, most: 100 }
/** Statements that are under way at once: fewer than the driver has connections, and far more than Neo4j has cores. */
export const mostStatements = 64
/** How long a shared statement may take, in milliseconds, before each asker is helped alone: at least the first, */
const patience = { least: 500, most: 3000 }
/** and so many times what statements take of late: where all are slow, none is slow for what it is asked together with. */
const timesUsual = 10
/** How many are helped alone at a time. */
const aloneAtOnce = 8

/** What is asked of one question in one text. */
interface Shape {
  readonly question: KeyedQuestion<Key, unknown, unknown>
  readonly common: string
  /** What is asked in this turn, by asker and arguments. */
  groups: Map<ReadBounds, Map<string, Group>>
  /** What was asked in earlier turns and is not sent yet. */
  gathered: Group[]
  isScheduled: boolean
  underWay: number
  overdue: NodeJS.Timeout | null
}

/**
 * A batcher over the graph: one for each process, or for each request where requests are to share nothing but the turns of
 * their statements. Patience begins with the turn.
 */
export function createBatcher(graph: Graph, turns: Turns = createTurns(mostStatements)): Batcher {
  const shapes = new Map<object, Map<string, Shape>>()
  const means: Means = { graph, turns, usual: 0 }

  function shapeOf(question: AnyQuestion, args: unknown, named: string): Shape {
    const common = commonFor(question, args, named)
    const byText = shapes.get(question) ?? new Map<string, Shape>()
    shapes.set(question, byText)
    const shape = byText.get(common) ?? newShape(question, common)
    byText.set(common, shape)
    return shape
  }

  function forgetIdle({ question, common, groups, gathered, underWay }: Shape): void {
    if (groups.size > 0 || gathered.length > 0 || underWay > 0) return
    const byText = shapes.get(question)
    byText?.delete(common)
    if (byText?.size === 0) shapes.delete(question)
  }

  function send(shape: Shape): void {
    if (shape.overdue !== null) clearTimeout(shape.overdue)
    shape.overdue = null
    const groups = shape.gathered
    shape.gathered = []
    for (const batch of batchesOf(groups)) {
      shape.underWay += 1
      turns
        .take(() => ask(means, shape, batch))
        .finally(() => {
          shape.underWay -= 1
          if (shape.gathered.length > 0) send(shape)
          else forgetIdle(shape)
        })
    }
  }

  function schedule(shape: Shape): void {
    if (shape.isScheduled) return
    shape.isScheduled = true
    setImmediate(() => {
      shape.isScheduled = false
      for (const byArguments of shape.groups.values()) shape.gathered.push(...byArguments.values())
      shape.groups = new Map()
      if (shape.underWay < mostUnderWay) send(shape)
      else shape.overdue ??= setTimeout(() => send(shape), gatheringWith(means))
    })
  }

  return {
    answer<K extends Key, Arguments, Answer>(asked: Asked<K, Arguments, Answer>, bounds: ReadBounds): Promise<Answer> {
      return new Promise<Answer>((resolve, reject) => {
        const { question, args, named, key } = asked
        const shape = shapeOf(question as AnyQuestion, args, named) // a shape's keys and arguments come with its question
        const byArguments = shape.groups.get(bounds) ?? new Map<string, Group>()
        shape.groups.set(bounds, byArguments)
        const group = byArguments.get(named) ?? {
          bounds,
          args,
          named,
          shared: sharedBy(shape, args, named),
          waiting: [],
        }
        byArguments.set(named, group)
        group.waiting.push({ key, resolve: (answer) => resolve(answer as Answer), reject }) // the shape is the question's
        schedule(shape)
      })
    },
  }
}

/** What arguments are read together by; a reach names no arguments as `named` does. */
function sharedBy({ question: { reach } }: Shape, args: unknown, named: string): string {
  return reach?.common(args) ?? named
}

type AnyQuestion = KeyedQuestion<Key, unknown, unknown>

/** What statements of a question have in common with others, by the arguments last asked for: one asks for many keys with the same. */
const commons = rememberingEach((_: AnyQuestion) => memory<string>(8))

function commonFor(question: AnyQuestion, args: unknown, named: string): string {
  return commons(question)(named, () => commonOf(question.statement([], args)))
}

function newShape(question: AnyQuestion, common: string): Shape {
  return { question, common, groups: new Map(), gathered: [], isScheduled: false, underWay: 0, overdue: null }
}

/** With what statements are read. */
interface Means {
  readonly graph: Graph
  readonly turns: Turns
  /** What a statement takes of late, in milliseconds. */
  usual: number
}

/** Settles what the groups wait for. Resolves when the statement that they share is over, not when all are settled. */
async function ask(means: Means, shape: Shape, groups: readonly Group[]): Promise<void> {
  const [first] = groups
  if (first !== undefined && groups.length === 1) return askAlone(means, shape, first)
  const { signal, end } = whileWaitedFor(groups, patienceWith(means))
  try {
    await answerAll(means, shape, groups, { signal, milliseconds: first?.bounds.milliseconds })
  } catch (error) {
    if (isOfAll(error)) for (const group of groups) rejectAll(group, error)
    else askEachAlone(means, shape, groups)
  } finally {
    end()
  }
}

/** How long what is asked gathers while others of its kind are under way. */
function gatheringWith({ usual }: Means): number {
  return Math.min(Math.max(gathering.least, usual), gathering.most)
}

/** How long to wait for a shared statement. */
function patienceWith({ usual }: Means): number {
  return Math.min(Math.max(patience.least, timesUsual * usual), patience.most)
}

/** Whether a failure has nothing to do with what was asked, so that asking again would only do harm. */
export function isOfAll(error: unknown): boolean {
  return error instanceof TalkgraphError && error.code === 'DATABASE_UNAVAILABLE'
}

async function askAlone(means: Means, shape: Shape, group: Group): Promise<void> {
  try {
    await answerAll(means, shape, [group], group.bounds)
  } catch (error) {
    rejectAll(group, error)
  }
}

function askEachAlone(means: Means, shape: Shape, groups: readonly Group[]): void {
  const left = [...groups]
  const helpOne = async (): Promise<void> => {
    for (let group = left.shift(); group !== undefined; group = left.shift()) {
      const one = group
      await means.turns.take(() => askAlone(means, shape, one))
    }
  }
  for (let i = 0; i < aloneAtOnce; i += 1) void helpOne()
}

/** One statement for the keys of all groups, each key once for arguments that are read together. */
async function answerAll(means: Means, shape: Shape, groups: readonly Group[], bounds: ReadBounds): Promise<void> {
  const { question } = shape
  const parts = partsOf(groups, question.reach)
  const statements = parts.map(({ keys, args }) => question.statement(keys, args))
  const [only, ...others] = statements
  const isOne = only !== undefined && others.length === 0
  const begun = performance.now()
  const rows = await means.graph.read(isOne ? only : sideBySide(statements), bounds)
  means.usual += (performance.now() - begun - means.usual) / 10
  const each = isOne ? [rows] : rowsOfEach(rows, parts.length)
  for (const [i, part] of parts.entries()) answerPart(question, part, each[i] ?? [])
}

/** Answers all who wait for a part, from the rows of the arguments that reach farthest. */
function answerPart(question: AnyQuestion, { keys, asked }: Part, rows: readonly Row[]): void {
  // What reaches less far has the first of the rows: as many of them are the same.
  const answers = new Map<number, readonly unknown[]>()
  for (const { args, placed } of asked.values()) {
    const within = asked.size === 1 ? rows : (question.reach?.within(rows, args) ?? rows)
    const own = answers.get(within.length) ?? question.answer(within, keys, args)
    answers.set(within.length, own)
    for (const { one, place } of placed) one.resolve(own[place])
  }
}

function rejectAll({ waiting }: Group, error: unknown): void {
  for (const one of waiting) one.reject(error)
}

/** A signal that aborts when all the groups' have, or when the patience with what they share is over. */
function whileWaitedFor(groups: readonly Group[], milliseconds: number): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController()
  const stop = (): void => controller.abort(new Error('Expected a shared statement to be quick and wanted'))
  const late = setTimeout(stop, milliseconds)
  const signals = groups.map(({ bounds }) => bounds.signal)
  let left = signals.length
  const gone = (): void => {
    left -= 1
    if (left === 0) stop()
  }
  for (const signal of signals) {
    if (signal?.aborted) gone()
    else signal?.addEventListener('abort', gone, { once: true })
  }
  const end = (): void => {
    clearTimeout(late)
    for (const signal of signals) signal?.removeEventListener('abort', gone)
  }
  return { signal: controller.signal, end }
}
