import { describe, expect, it } from 'vitest'
import { longestQuery, mostWords, readWords } from '../../../../src/queries/search/words.ts'
import fc from '../../../support/laws.ts'

describe('the words of a query', () => {
  it('are folded, and those without meaning need not be met', () => {
    expect(readWords('  The Vérification of a “Ring”  ')).toEqual({
      text: 'The Vérification of a “Ring”',
      words: ['the', 'verification', 'of', 'a', 'ring'],
      content: ['verification', 'ring'],
    })
  })

  it('are all of them where none has meaning, and each once', () => {
    expect(readWords('It is').content).toEqual(['it', 'is'])
    expect(readWords('ring ring').content).toEqual(['ring'])
  })

  it('are those of the path in an address', () => {
    expect(readWords('https://www.example.org/talks/quiet-clocks.html?x=1#top').words).toEqual([
      'talks',
      'quiet',
      'clocks',
    ])
    expect(readWords('tcp/ip clocks').words).toEqual(['tcp', 'ip', 'clocks'])
  })

  it('are bounded, and letters and digits alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => {
        const read = readWords(text)
        expect(read.text.length).toBeLessThanOrEqual(longestQuery)
        expect(read.content.length).toBeLessThanOrEqual(mostWords)
        for (const word of read.words) expect(word).toMatch(/^[\p{L}\p{N}]{1,60}$/u)
      }),
    )
  })
})
