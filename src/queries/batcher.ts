/**
 * Puts questions of many askers to the graph together: what is asked in one turn of the event loop goes as one statement
 * for each question and its arguments, whoever asks. No asker notices the others. What shares a statement that fails, or is
 * slow, is asked again by each asker alone, so that only whom it concerns is failed or kept waiting; a statement is stopped
 * when all who wait for it have gone. Nobody joins a statement that was sent before he asked.
 */
import { TalkgraphError } from '../errors.ts'
import type { Graph, ReadBounds } from '../graph/graph.ts'
import type { KeyedQuestion } from './question.ts'
import { createTurns, type Turns } from './turns.ts'

/** What names the things that a question is about. */
export type Key = string | readonly string[]

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

/** Keys of several askers go together up to this number; what one asks in one turn is never parted. */
const mostKeys = 100
/** As many statements of one question and arguments are under way at a time; what is asked meanwhile gathers, */
const mostUnderWay = 2
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

interface Waiting {
  readonly key: Key
  resolve(answer: unknown): void
  reject(reason: unknown): void
}

/** What one asker has asked in one turn. */
interface Group {
  readonly bounds: ReadBounds
  readonly waiting: Waiting[]
}

/** What is asked of one question with the same arguments. */
interface Shape {
  readonly question: KeyedQuestion<Key, unknown, unknown>
  readonly args: unknown
  /** What is asked in this turn, by asker. */
  groups: Map<ReadBounds, Group>
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

  function shapeOf(question: object, args: unknown, named: string): Shape {
    const byArguments = shapes.get(question) ?? new Map<string, Shape>()
    shapes.set(question, byArguments)
    const shape = byArguments.get(named) ?? newShape(question, args)
    byArguments.set(named, shape)
    return shape
  }

  function forgetIdle(shape: Shape, named: string): void {
    if (shape.groups.size > 0 || shape.gathered.length > 0 || shape.underWay > 0) return
    const byArguments = shapes.get(shape.question)
    byArguments?.delete(named)
    if (byArguments?.size === 0) shapes.delete(shape.question)
  }

  function send(shape: Shape, named: string): void {
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
          if (shape.gathered.length > 0) send(shape, named)
          else forgetIdle(shape, named)
        })
    }
  }

  function schedule(shape: Shape, named: string): void {
    if (shape.isScheduled) return
    shape.isScheduled = true
    setImmediate(() => {
      shape.isScheduled = false
      shape.gathered.push(...shape.groups.values())
      shape.groups = new Map()
      if (shape.underWay < mostUnderWay) send(shape, named)
      else shape.overdue ??= setTimeout(() => send(shape, named), gatheringWith(means))
    })
  }

  return {
    answer<K extends Key, Arguments, Answer>(asked: Asked<K, Arguments, Answer>, bounds: ReadBounds): Promise<Answer> {
      const { question, args, named, key } = asked
      const shape = shapeOf(question, args, named)
      const group = shape.groups.get(bounds) ?? { bounds, waiting: [] }
      shape.groups.set(bounds, group)
      schedule(shape, named)
      return new Promise<Answer>((resolve, reject) => {
        group.waiting.push({ key, resolve: (answer) => resolve(answer as Answer), reject }) // the shape is the question's
      })
    },
  }
}

function newShape(question: object, args: unknown): Shape {
  const typed = question as KeyedQuestion<Key, unknown, unknown> // a shape's keys and arguments come with its question
  return { question: typed, args, groups: new Map(), gathered: [], isScheduled: false, underWay: 0, overdue: null }
}

/** Groups put together while they have few keys. */
function batchesOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const batches: Group[][] = []
  let keys = mostKeys
  for (const group of groups) {
    const batch = batches.at(-1)
    if (batch !== undefined && keys + group.waiting.length <= mostKeys) batch.push(group)
    else {
      batches.push([group])
      keys = 0
    }
    keys += group.waiting.length
  }
  return batches
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

/** One statement for the keys of all groups, each key once. */
async function answerAll(means: Means, shape: Shape, groups: readonly Group[], bounds: ReadBounds): Promise<void> {
  const places = new Map<string, number>()
  const keys: Key[] = []
  const placed = groups.flatMap(({ waiting }) =>
    waiting.map((one) => {
      const name = keyName(one.key)
      const place = places.get(name) ?? keys.push(one.key) - 1
      places.set(name, place)
      return { one, place }
    }),
  )
  const begun = performance.now()
  const rows = await means.graph.read(shape.question.statement(keys, shape.args), bounds)
  means.usual += (performance.now() - begun - means.usual) / 10
  const answers = shape.question.answer(rows, keys, shape.args)
  for (const { one, place } of placed) one.resolve(answers[place])
}

/** A key as text. */
export function keyName(key: Key): string {
  return typeof key === 'string' ? key : JSON.stringify(key)
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
