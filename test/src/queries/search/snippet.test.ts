import { describe, expect, it } from 'vitest'
import type { EvidenceRecord } from '../../../../src/queries/record/evidence.ts'
import { snippetOf } from '../../../../src/queries/search/snippet.ts'

const evidence = (quote: string, startLine = 1): EvidenceRecord => ({
  part: null,
  startLine,
  endLine: startLine,
  quote,
  section: [],
  rule: 'test',
  documentId: 'd',
  path: 'd.md',
  url: null,
})

describe('the snippet', () => {
  it('is the line with most of the words, as it is written', () => {
    const all = [evidence('Clocks'), evidence('# Talks\n  Quiet *Clócks*, by Ada \nin rings', 7)]
    expect(snippetOf(['quiet', 'clocks'], all)).toMatchObject({
      line: 'Quiet *Clócks*, by Ada',
      evidence: { startLine: 7 },
    })
  })

  it('is found through typos and beginnings, as written rather than so', () => {
    expect(snippetOf(['clokcs'], [evidence('Bells'), evidence('Clocks')])?.line).toBe('Clocks')
    expect(snippetOf(['clock'], [evidence('Clocks'), evidence('Clock')])?.line).toBe('Clock')
  })

  it('is the first of lines that are as good, and none where no word stands', () => {
    expect(snippetOf(['clocks'], [evidence('Clocks', 3), evidence('Clocks', 1)])?.evidence.startLine).toBe(3)
    expect(snippetOf(['bells'], [evidence('Clocks')])).toBeNull()
    expect(snippetOf([], [evidence('Clocks')])).toBeNull()
  })
})
