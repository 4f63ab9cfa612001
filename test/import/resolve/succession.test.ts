import { describe, expect, test } from 'vitest'
import { successors } from '../../../import/resolve/succession.ts'
import { documentOf } from '../../support/documents.ts'

type Talks = Parameters<typeof documentOf>[1]

/** Titles and names that follow others, as "new < old". */
function followed(before: Talks, after: Talks): readonly string[] {
  const [old, fresh] = [documentOf('folder/a.md', before), documentOf('folder/a.md', after)]
  const name = (document: typeof old, id: string): string => {
    const mention = document.mentions.find((one) => one.id === id)
    if (mention === undefined) return '?'
    return 'title' in mention ? (mention.title ?? '') : 'name' in mention ? mention.name : `at ${mention.event}`
  }
  return [...successors(old, fresh)].map(([next, last]) => `${name(fresh, next)} < ${name(old, last)}`).sort()
}

describe('successors', () => {
  test('a corrected title, name or occasion takes the place of what it corrects', () => {
    const before = [{ title: 'Quiet Clocks in Rings', by: ['Ada Mor'], at: [['Bravo Conf', 2015]] as const }]
    const after = [{ title: 'Quiet Clocks in a Ring', by: ['Ada Mor'], at: [['Bravo Conf', 2015]] as const }]
    expect(followed(before, after)).toEqual([
      'Quiet Clocks in a Ring < Quiet Clocks in Rings',
      'at Bravo Conf 2015 < at Bravo Conf 2015',
    ])
  })

  test('a new title at the same address is the same work', () => {
    const cites = (title: string) => [
      { title: 'Rings', by: ['Ada Moore'], cites: [{ title, url: 'https://a.example/p.pdf' }] },
    ]
    expect(followed(cites('Paper'), cites('Weakly Consistent Membership'))).toEqual([
      'Weakly Consistent Membership < Paper',
    ])
  })

  test('a talk of quite another title that is in all else what it was stays itself', () => {
    const cites = ['Comet', 'Meteor', 'Asteroid', 'Dust'].map((title) => ({ title }))
    const talk = (title: string) => [{ title, by: ['Ada Moore'], cites }]
    expect(followed(talk('Working title'), talk('On Things That Fall'))).toEqual([
      'On Things That Fall < Working title',
    ])
  })

  test('another thing in the same place is no successor', () => {
    const cites = (title: string, url: string) => [{ title: 'Rings', by: ['Ada Moore'], cites: [{ title, url }] }]
    expect(followed(cites('Comet', 'https://a.example/1'), cites('Treatise on Sagas', 'https://a.example/2'))).toEqual(
      [],
    )
    expect(followed([{ title: 'Rings', by: ['Ada Moore'] }], [{ title: 'Sagas', by: ['Ada Moore'] }])).toEqual([])
  })

  test('what stands as before follows nothing', () => {
    const talks = [{ title: 'Rings', by: ['Ada Moore'], cites: [{ title: 'Comet' }] }]
    expect(followed(talks, talks)).toEqual([])
  })
})
