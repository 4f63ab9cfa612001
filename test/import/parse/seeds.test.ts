import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../import/parse/lines.ts'
import { citations, from, presentations, read, speakers, talk, titles } from './facts.ts'

const seeds = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url))

describe.skipIf(!existsSync(seeds))('the five documents', () => {
  const names = existsSync(seeds) ? readdirSync(seeds).sort() : []
  const seed = (number: string): ReturnType<typeof read> => {
    const name = names.find((one) => one.startsWith(number)) ?? ''
    return read(readFileSync(seeds + name, 'utf8'), `seeds/${name}`)
  }

  test('their kinds, and how many talks each describes', () => {
    expect(
      ['000', '001', '002', '003', '004'].map((number) => [seed(number).kind, titles(seed(number)).length]),
    ).toEqual([
      ['TALK_REPOSITORY', 16],
      ['TALK_PAGE', 1],
      ['CONFERENCE_RECAP', 9],
      ['CONFERENCE_NOTES', 10],
      ['PODCAST', 1],
    ])
  })

  test('every talk of the repository is given by its owner, three of them with another', () => {
    const document = seed('000')
    const given = titles(document).map((title) => new Set(speakers(document, talk(document, title))).size)
    expect([given.filter((count) => count === 1).length, given.filter((count) => count === 2).length]).toEqual([13, 3])
  })

  test('presentations and citations of the repository', () => {
    const document = seed('000')
    const described = titles(document).map((title) => talk(document, title))
    expect(described.flatMap((one) => presentations(document, one))).toHaveLength(26)
    expect(described.flatMap((one) => citations(document, one))).toHaveLength(103)
  })

  test('the untitled session cites SWIM, quoted with its line', () => {
    const document = seed('002')
    const cited = from(document, talk(document, null), 'CITES')
    const swim = cited.find((work) => work.kind === 'work' && work.title === 'SWIM')
    expect(swim?.statement).toMatchObject({ startLine: 134, endLine: 134, quote: '- SWIM' })
  })

  test('of every link, item and line somebody can say what became of it', () => {
    for (const name of names) {
      const account = read(readFileSync(seeds + name, 'utf8'), name).account()
      expect(account.length).toBeGreaterThan(20)
      expect(account.filter(({ rule }) => rule === 'unread')).toEqual([])
    }
  })

  test('evidence quotes its lines', () => {
    for (const name of names) {
      const text = readFileSync(seeds + name, 'utf8')
      const document = read(text, name)
      for (const { statement } of [...document.mentions, ...document.claims]) {
        const { part, startLine, endLine, quote } = statement
        const passage =
          part === null
            ? linesOf(text)
                .slice(startLine - 1, endLine)
                .join('\n')
            : text
        expect(passage).toContain(quote)
        expect(quote).not.toBe('')
      }
    }
  })
})
