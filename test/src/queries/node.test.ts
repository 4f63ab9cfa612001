import { describe, expect, it } from 'vitest'
import { findNode, findNodes } from '../../../src/queries/node.ts'
import { workValues } from '../../support/graph-rows.ts'
import { askerOver, silentGraph } from '../../support/graph-silent.ts'

/** A graph with one work, `swim`, which was once called `old`. */
const asker = askerOver(
  silentGraph(async ({ text, parameters }) => {
    const keys = parameters.keys as readonly string[]
    const found = keys.flatMap((key, i) => (key === 'nothing' ? [] : [i]))
    if (text.includes('keyId')) return found.map((i) => ({ i, r: ['swim', 'Work'] }))
    return found.map((i) => ({ i, r: workValues({ id: 'swim' }) }))
  }),
)

describe('findNode', () => {
  it('reads what an id names, also where it is a former one', async () => {
    expect(await findNode(asker, 'old')).toMatchObject({ type: 'Work', id: 'swim' })
  })
})

describe('findNodes', () => {
  it('answers in the order of the ids, with null for what there is not', async () => {
    expect(await findNodes(asker, ['nothing', 'swim'])).toMatchObject([null, { id: 'swim' }])
  })

  it('refuses more than a hundred', () => {
    const ids = Array.from({ length: 101 }, String)
    expect(() => findNodes(asker, ids)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: 'Expected at most 100 ids, got 101' }),
    )
  })
})
