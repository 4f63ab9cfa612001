import { describe, expect, it } from 'vitest'
import { type Searchable, searchTextOf } from '../../../src/model/search-text.ts'

const workWith = (title: string, alternativeTitles: readonly string[] = []): Searchable => ({
  type: 'Work',
  kind: 'PAPER',
  title,
  alternativeTitles,
  abstract: null,
})
const shortOf = (thing: Searchable) => searchTextOf(thing).searchNames.filter((name) => name.startsWith('#s '))
const venue = (name: string): Searchable => ({ type: 'Venue', name, alternativeNames: [] })

describe('the texts that search goes by', () => {
  it('are the folded names, the main one first', () => {
    const { searchNames, searchType } = searchTextOf(
      workWith('Über “Quiet” Clocks', ['On Quiet Clocks', 'UBER quiet clocks']),
    )
    expect(searchNames.filter((name) => !name.startsWith('#'))).toEqual(['uber quiet clocks', 'on quiet clocks'])
    expect(searchType).toBe('paper')
  })

  it.each<[string, Searchable, readonly string[]]>([
    ['the head of a title', workWith('RING: Quiet Clocks Reconciled in Groups'), ['ring']],
    ['initials', workWith('Practical Ring Fault Tolerance'), ['prft']],
    ['initials with and without small words', workWith('A Note on Quiet Clocks'), ['anoqc', 'nqc']],
    ['initials with a compound as one word', workWith('Conflict-free Replicated Data Types'), ['cfrdt', 'crdt']],
    ['initials of the part after the colon', workWith('Mellow: Quiet Ring Clocks'), ['mellow', 'qrc']],
    ['words as one', workWith('Quiet Clocks'), ['quietclocks']],
    ['one word apart', workWith('RingReduce'), ['ring reduce']],
    ['initials of words in a row, of a series', venue('Quiet Loop San Rafael'), ['ql', 'sr', 'qlsr']],
    [
      'initials of a series without its small words',
      venue('Harbour Meeting on Ring and Knot Clocks'),
      ['rkc', 'hmrkc'],
    ],
  ])('have %s', (_, thing, forms) => {
    expect(shortOf(thing)).toEqual(expect.arrayContaining(forms.map((form) => `#s ${form}`)))
  })

  it('have no initials of people, and of a topic only those of its main name', () => {
    const person = {
      type: 'Person',
      name: 'Ada B. Moore',
      alternativeNames: [],
      handles: [],
      affiliations: [],
    } as const
    expect(shortOf(person)).toEqual(['#s adabmoore'])
    expect(shortOf({ type: 'Topic', name: 'Clocks', alternativeNames: ['Ring driven clock repair'] })).toEqual([])
  })

  it('have handles without their service, and what is said at length, folded', () => {
    const person = {
      type: 'Person',
      name: 'Ada Moore',
      alternativeNames: [],
      handles: ['twitter:ada_m', 'github:ada_m'],
      affiliations: ['Harbour Labs', 'École'],
    } as const
    expect(searchTextOf(person)).toMatchObject({
      searchType: 'person',
      searchNames: ['ada moore', '#s adamoore', '#h ada m'],
      searchText: 'harbour labs ecole',
    })
    expect(searchTextOf(workWith('x')).searchText).toBeNull()
  })
})
