import { parse, validate } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { schema } from '../../../schema/index.ts'
import { readOperations } from '../../../src/server/operations.ts'
import { warmUp } from '../../../src/server/warm-up.ts'
import { searchesFor } from '../../../src/server/warm-up-searches.ts'

const never = new AbortController().signal
const data = {
  works: { nodes: [{ title: 'Leases for Small Boats' }, { title: 'Tides', links: [{ url: 'https://e.org/t' }] }] },
  people: { nodes: [{ name: 'Ana Prado' }] },
  venues: { nodes: [{ name: 'HarborConf' }] },
}

/** Takes down what is asked; `during` is called with each question. */
function listener(during: (query: string) => void = () => {}) {
  const asked: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }[] = []
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    asked.push({ query, variables })
    during(query)
    return query.includes('works(first: 20') ? data : null
  }
  return { ask, asked }
}

describe('warming up', () => {
  it('asks each operation once and in order, then searches for what there is in each way, again and again', async () => {
    const { ask, asked } = listener()
    const operations = await readOperations()
    await warmUp({ ask, quietFor: () => 1000 }, operations, never)
    expect(asked.slice(0, operations.length).map(({ query }) => query)).toEqual(operations.map(({ query }) => query))
    const searched = asked.slice(operations.length + 1).map(({ variables }) => variables.query)
    expect(searched.slice(0, searched.length / 3)).toEqual([
      ...['Leases for Small Boats', 'Leases for', 'Leses for', 'Tides', 'Tides', 'Ties'],
      ...['Ana Prado', 'Ana Prdo', 'Ana Prado Leases', 'HarborConf', 'HaborConf', 'HarborConf Tides'],
      'https://e.org/t',
    ])
    expect(searched.filter((query) => query === 'Ana Prado')).toHaveLength(3)
  })

  it('asks nothing that the schema does not know', async () => {
    const { ask, asked } = listener()
    await warmUp({ ask, quietFor: () => 1000 }, [], never)
    expect(asked.length).toBeGreaterThan(10)
    for (const { query } of asked) expect(validate(schema, parse(query))).toEqual([])
  })

  it('asks nothing while others do', async () => {
    let since = performance.now()
    const { ask, asked } = listener()
    const warming = warmUp({ ask, quietFor: () => performance.now() - since }, [{ name: 'a', query: '{ a }' }], never)
    for (let i = 0; i < 5; i++) {
      await new Promise((resolve) => setTimeout(resolve, 60))
      since = performance.now()
    }
    expect(asked).toEqual([])
    await warming
    expect(asked[0]?.query).toBe('{ a }')
  })

  it('ends where it is told to, also while it waits', async () => {
    const stop = new AbortController()
    const { ask, asked } = listener(() => stop.abort(new Error('enough')))
    const operations = [1, 2, 3].map((n) => ({ name: `${n}`, query: `{ a${n} }` }))
    await expect(warmUp({ ask, quietFor: () => 1000 }, operations, stop.signal)).rejects.toThrow('enough')
    expect(asked).toHaveLength(1)
    const waiting = new AbortController()
    setTimeout(() => waiting.abort(new Error('enough')), 20)
    await expect(warmUp({ ask, quietFor: () => 0 }, operations, waiting.signal)).rejects.toThrow()
    expect(asked).toHaveLength(1)
  })

  it('ends when its time is over, and waits for nobody then', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const { ask, asked } = listener(() => vi.advanceTimersByTime(16_000))
      const operations = [1, 2, 3].map((n) => ({ name: `${n}`, query: `{ a${n} }` }))
      await warmUp({ ask, quietFor: () => (asked.length < 2 ? 1000 : 0) }, operations, never)
      expect(asked.map(({ query }) => query)).toEqual(['{ a1 }', '{ a2 }'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('searches for nothing where nothing could be read', async () => {
    const asked: string[] = []
    const ask = async (query: string): Promise<unknown> => {
      asked.push(query)
      return undefined
    }
    await warmUp({ ask, quietFor: () => 1000 }, [], never)
    expect(asked).toHaveLength(1)
  })
})

describe('searches to warm up with', () => {
  it('are of nothing where nothing is named, and of no more than five addresses', () => {
    expect(searchesFor({ titles: [], names: [], addresses: [] })).toEqual([])
    expect(searchesFor({ titles: [], names: [], addresses: [...'abcdefg'] })).toEqual([...'abcde'])
  })
})
