/**
 * A closed loop of HTTP requests: each connection sends the next one when the answer to the last is there. On bare sockets,
 * since it shares the machine with what it measures: it takes the time of a few string operations for each request.
 */
import { connect, type Socket } from 'node:net'

/** Where requests go, and their bodies: that of the `number`th. */
export interface Target {
  readonly url: string
  body(number: number): string
}

/** What came of it: how many answers in how many seconds, and how long each took, in milliseconds. */
export interface Outcome {
  readonly seconds: number
  readonly latencies: readonly number[]
}

/**
 * Sends for so many seconds and waits for what is still under way. Rejects with the first answer that is not 200 or has
 * errors: what fails fast must not count as fast.
 */
export async function load(target: Target, connections: number, seconds: number): Promise<Outcome> {
  const latencies: number[] = []
  const begun = performance.now()
  const until = begun + seconds * 1000
  let number = 0
  const lines = Array.from({ length: connections }, async () => {
    const line = await open(target.url)
    try {
      for (let at = performance.now(); at < until; ) {
        await line.ask(target.body(number++))
        const now = performance.now()
        latencies.push(now - at)
        at = now
      }
    } finally {
      line.close()
    }
  })
  await Promise.all(lines)
  return { seconds: (performance.now() - begun) / 1000, latencies }
}

/** One request and its answer, over a connection of its own: the answer's body. */
export async function askOnce(url: string, body: string): Promise<string> {
  const line = await open(url)
  try {
    return await line.ask(body)
  } finally {
    line.close()
  }
}

interface Line {
  ask(body: string): Promise<string>
  close(): void
}

async function open(url: string): Promise<Line> {
  const { hostname, port, pathname } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept: application/json\r\ncontent-type: application/json\r\ncontent-length: `
  return {
    async ask(body) {
      const answered = nextAnswer(socket)
      socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`)
      const answer = await answered
      if (answer.status !== 200 || answer.body.includes('"errors":'))
        throw new Error(
          `Expected an answer without errors to ${body}, got ${answer.status} ${answer.body.slice(0, 500)}`,
        )
      return answer.body
    },
    close: () => void socket.destroy(),
  }
}

interface Answer {
  readonly status: number
  readonly body: string
}

function nextAnswer(socket: Socket): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    const done = (settle: () => void): void => {
      socket.off('data', take).off('error', fail).off('close', cut)
      settle()
    }
    const take = (chunk: Buffer): void => {
      chunks.push(chunk)
      const all = chunks.length === 1 ? chunk : Buffer.concat(chunks)
      chunks = [all]
      const answer = answerIn(all)
      if (answer !== null) done(() => resolve(answer))
    }
    const fail = (error: Error): void => done(() => reject(error))
    const cut = (): void => fail(new Error('The server hung up before it answered'))
    socket.on('data', take).on('error', fail).on('close', cut)
  })
}

/** The answer, where it is whole; its length must be declared, as those of all three servers are. */
function answerIn(bytes: Buffer): Answer | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`Expected an answer of declared length, got ${head}`)
  const start = end + 4
  if (bytes.length < start + Number(length)) return null
  return { status: Number(head.slice(9, 12)), body: bytes.toString('utf8', start) }
}
