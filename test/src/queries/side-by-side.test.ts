import { describe, expect, it } from 'vitest'
import { cypher } from '../../../src/graph/cypher.ts'
import { commonOf, rowsOfEach, sideBySide } from '../../../src/queries/side-by-side.ts'

const text = `MATCH (n:Work {kind: $kind}) WHERE n.year > $from
CALL (n) {
  MATCH (n)<-[:CITES]-(t)
  CALL () { RETURN $from AS from }
  RETURN t LIMIT $size
}
RETURN n.id AS id, COLLECT { MATCH (n)--(o) RETURN o.id LIMIT 3 } AS r`
const statement = (kind: string, from: number, size = 5) => cypher(text, { kind, from, size })

describe('statements side by side', () => {
  it('read the parameters of whoever asked, whose number all of their parts see', () => {
    const { text, parameters } = sideBySide([statement('PAPER', 1), statement('BOOK', 2)])
    expect(text).toBe(`UNWIND range(0, size($askers) - 1) AS asked
CALL (asked) {
MATCH (n:Work {kind: $askers[asked].kind}) WHERE n.year > $askers[asked].from
CALL (asked, n) {
  MATCH (n)<-[:CITES]-(t)
  CALL (asked) { RETURN $askers[asked].from AS from }
  RETURN t LIMIT $size
}
RETURN n.id AS id, COLLECT { MATCH (n)--(o) RETURN o.id LIMIT 3 } AS r
}
RETURN *`)
    expect(parameters).toEqual({
      size: 5,
      askers: [
        { kind: 'PAPER', from: 1 },
        { kind: 'BOOK', from: 2 },
      ],
    })
  })

  it('are one text however many they are', () => {
    const [one, three] = [1, 3].map((count) =>
      sideBySide(Array.from({ length: count }, (_, i) => statement('PAPER', i))),
    )
    expect(one?.text).toBe(three?.text)
  })

  it('have their text in common, and their limits', () => {
    expect(commonOf(statement('PAPER', 1))).toBe(commonOf(statement('BOOK', 2)))
    expect(commonOf(statement('PAPER', 1))).not.toBe(commonOf(statement('PAPER', 1, 6)))
    expect(commonOf(cypher('RETURN $a', { a: 1 }))).not.toBe(commonOf(cypher('RETURN  $a', { a: 1 })))
  })

  it('are told apart by their rows', () => {
    const rows = [
      { asked: 0, r: 'a' },
      { asked: 2, r: 'b' },
      { asked: 2, r: 'c' },
    ]
    expect(rowsOfEach(rows, 3).map((each) => each.map(({ r }) => r))).toEqual([['a'], [], ['b', 'c']])
  })

  it('are at least one', () => {
    expect(() => sideBySide([])).toThrow('none')
  })
})
