import { expect, test } from 'vitest'
import { rankedPage } from '../../../src/queries/ranked-page.ts'
import fc from '../../support/laws.ts'
import { anyGraph } from '../adjacency/arbitrary.ts'

const ranking = [({ count }: { readonly count: number }) => count]

test('pages of any size in a row are the whole list: highest counts first, then as nodes are', () => {
  fc.assert(
    fc.property(
      anyGraph,
      fc.infiniteStream(fc.nat(3)),
      fc.integer({ min: 1, max: 5 }),
      ({ snapshot }, counts, size) => {
        const items = snapshot.ids.map((_, node) => ({ node, count: counts.next().value ?? 0 }))
        const walked: { readonly node: number; readonly count: number }[] = []
        let after: readonly (string | number)[] | null = null
        for (;;) {
          const page: ReturnType<typeof rankedPage<(typeof items)[number]>> = rankedPage(snapshot, items, ranking, {
            size,
            after,
          })
          walked.push(...page.items.map(({ item }) => item))
          after = page.items.at(-1)?.at ?? null
          if (!page.hasNextPage) break
        }
        expect(walked).toEqual([...items].sort((a, b) => b.count - a.count || a.node - b.node))
      },
    ),
  )
})

test('a walk goes on behind a node that is gone', () => {
  fc.assert(
    fc.property(anyGraph, ({ snapshot }) => {
      const items = snapshot.ids.map((_, node) => ({ node, count: 1 }))
      const page = rankedPage(snapshot, items, ranking, { size: 100, after: [1, 'b', ''] })
      const behind = items.filter(({ node }) => (snapshot.sorts[node] ?? '') >= 'b')
      expect(page.items.map(({ item }) => item)).toEqual(behind)
    }),
  )
})
