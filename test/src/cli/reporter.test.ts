import { describe, expect, test } from 'vitest'
import { progressOf } from '../../../src/cli/import-into.ts'
import { createReporter } from '../../../src/cli/reporter.ts'
import { TalkgraphError } from '../../../src/errors.ts'

/** A reporter with what it wrote, and a clock that the test turns. */
function listen({ json = false, isTTY = false } = {}) {
  const written = { out: '', err: '' }
  let clock = 0
  const reporter = createReporter(
    { json },
    {
      stdout: { write: (text) => (written.out += text) },
      stderr: { write: (text) => (written.err += text), isTTY, columns: 60 },
      now: () => clock,
    },
  )
  return {
    reporter,
    written,
    /** Reads this many documents of 1,000, one in each so many milliseconds. */
    read(documents: number, milliseconds: number) {
      for (let done = 1; done <= documents; done += 1) {
        clock += milliseconds
        reporter.tick(progressOf({ step: 'reading', done, total: 1000 }))
      }
    },
  }
}

describe('progress', () => {
  test('is a line every two seconds where there is no terminal, and none of what is quick', () => {
    const { written, read } = listen()
    read(5, 100)
    expect(written.err).toBe('')
    read(1000, 10)
    expect(written.err.split('\n').slice(0, -1)).toHaveLength(5)
    expect(written.err).toMatch(/^Reading: \d+ %, \d+ of 1,000 documents, \d+\/s, \d+ s left\n/)
    expect(written.err).not.toContain('\r')
    expect(written.out).toBe('')
  })

  test('is one line that is rewritten on a terminal, at most ten times a second, and makes room for what is said', () => {
    const { reporter, written, read } = listen({ isTTY: true })
    read(1000, 1)
    const drawn = written.err.split('\r\u001b[K').slice(1)
    expect(drawn.length).toBeGreaterThan(5)
    expect(drawn.length).toBeLessThan(12)
    for (const line of drawn) expect(line).toMatch(/^Reading {2}[█░]{24} \d+ % {2}\d/)
    for (const line of drawn) expect(line.length).toBeLessThan(60)
    reporter.warn('careful')
    expect(written.err.endsWith('\r\u001b[Kcareful\n')).toBe(true)
  })

  test.each([
    ['on a terminal', { isTTY: true }, 1, true],
    ['elsewhere, once it takes long', {}, 3, true],
    ['but not of what may be quick', {}, 1, false],
  ])('shows the first of a step at once, since the next may be long in coming: %s', (_, where, seconds, isShown) => {
    const { reporter, written, read } = listen(where)
    read(seconds, 1000)
    const documents = { done: 0, total: 1 }
    reporter.tick(progressOf({ step: 'writing', part: 1, parts: 1, share: null, rows: 0, documents, entities: 0 }))
    expect(written.err.includes('Working out who is who')).toBe(isShown)
  })

  test('is a JSON object a line for programs, on a terminal too', () => {
    for (const isTTY of [false, true]) {
      const { written, read } = listen({ json: true, isTTY })
      read(500, 10)
      const events = written.out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
      expect(events).toHaveLength(2)
      expect(events[1]).toEqual({
        event: 'progress',
        step: 'reading',
        share: 0.401,
        ...{ done: 401, total: 1000, rate: 100, secondsLeft: 6 },
      })
      expect(written.err).toBe('')
    }
  })
})

describe('a failure', () => {
  const failure = new TalkgraphError('INVALID_ARGUMENT', 'Expected a folder', { data: { path: 'x' } })
  test('is a sentence for people, and no stack', () => {
    const { reporter, written } = listen()
    reporter.failure(failure)
    expect(written).toEqual({ out: '', err: 'talkgraph: Expected a folder\n' })
  })

  test('is an object with its code and data for programs; one that nobody foresaw has a stack on standard error', () => {
    const { reporter, written } = listen({ json: true })
    reporter.failure(failure)
    reporter.failure(new RangeError('much too far'))
    expect(
      written.out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { event: 'failed', code: 'INVALID_ARGUMENT', message: 'Expected a folder', data: { path: 'x' } },
      { event: 'failed', code: 'INTERNAL', message: 'much too far' },
    ])
    expect(written.err).toContain('RangeError: much too far\n    at ')
  })
})
