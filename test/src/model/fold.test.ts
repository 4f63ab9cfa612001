import { describe, expect, test } from 'vitest'
import { contentWords, fold, lastName, shortName } from '../../../src/model/fold.ts'
import { hashId, slugOf } from '../../../src/model/id.ts'
import { readReference } from '../../../src/model/naming.ts'

describe('fold', () => {
  test.each([
    ['Dynamo: Amazon’s Highly-Available Store', 'dynamo amazons highly available store'],
    ['  Érlang & Co.  ', 'erlang and co'],
    ['C++ and C#', 'c plus plus and c sharp'],
    ['TLA+', 'tla plus'],
    ['···', ''],
    ['Knots – “Don’t” Panic… Twice', 'knots dont panic twice'],
    ['3 Quiet Harbors', '3 quiet harbors'],
    ['Quiet  Harbors ', 'quiet harbors'],
    ['Łukasz Weißenfels, Øystein', 'lukasz weissenfels oystein'],
    ['Caché\u00a0Walls\tand Ｆｕｌｌ width', 'cache walls and full width'],
  ])('%j is %j', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  test('content words leave function words out, unless there is nothing else', () => {
    expect(contentWords('On the Order of Billions')).toEqual(['order', 'billions'])
    expect(contentWords('The And')).toEqual(['the', 'and'])
  })
})

describe('lastName', () => {
  test.each([
    ['Ada Moore', 'moore'],
    ['R. J. Bayardo, Jr.', 'bayardo'],
    ['Bo Lund, PhD', 'lund'],
    ['Jr', 'jr'],
    ['', ''],
  ])('of %j is %j', (name, expected) => {
    expect(lastName(name)).toBe(expected)
  })
})

describe('shortName', () => {
  test.each([
    ['SWIM:Scalable Weakly-consistent Protocol', 'SWIM'],
    ['Dynamo – A Highly Available Store', 'Dynamo'],
    ['Uber Ringpop: Membership in Practice', 'Uber Ringpop'],
    ['Lantern, a Tracing Infrastructure', 'Lantern'],
  ])('of %j is %j', (title, expected) => {
    expect(shortName(title)).toBe(expected)
  })

  test.each([
    'Weakly-consistent Protocols',
    'Clocks, Rings, and Their Repair',
    'So We Hear You Like Papers: Eventual Consistency',
    'Sagas: Two',
    'Plain',
  ])('%j has none', (title) => {
    expect(shortName(title)).toBeNull()
  })
})

describe('ids and slugs', () => {
  test('an id depends on every part and where one part ends', () => {
    expect(hashId('a', 'b')).toMatch(/^[0-9a-z]{16}$/)
    expect(hashId('a', 'b')).toBe(hashId('a', 'b'))
    expect(hashId('a', 'b')).not.toBe(hashId('ab'))
  })

  test('a slug is cut at a word and never empty', () => {
    expect(slugOf('the verification of a distributed system')).toBe('the-verification-of-a-distributed-system')
    expect(slugOf(`${'word '.repeat(30)}`).length).toBeLessThanOrEqual(80)
    expect(slugOf('')).toBe('untitled')
  })
})

describe('readReference', () => {
  test('a title, an address and a handle give the keys they may stand under', () => {
    expect(readReference(' SWIM ').keys).toEqual(['name:swim'])
    expect(readReference('https://youtu.be/kDh5BrqiGhI').keys).toContain('youtube:kDh5BrqiGhI')
    expect(readReference('@Caitie').keys).toEqual(['name:caitie', 'handle:twitter:caitie'])
    expect(readReference('GitHub:Ada').keys).toEqual(['name:github ada', 'handle:github:ada'])
  })

  test('the bare number of a preprint is its identifier; any other number is a name', () => {
    expect(readReference('1503.00421').keys).toEqual(['arxiv:1503.00421', 'name:1503 00421'])
    expect(readReference(' 1503.00421v2 ').keys).toContain('arxiv:1503.00421')
    expect(readReference('1513.00421').keys).toEqual(['name:1513 00421'])
    expect(readReference('2014.5').keys).toEqual(['name:2014 5'])
    expect(readReference('clocks/9901001').keys).toEqual(['name:clocks 9901001'])
  })
})
