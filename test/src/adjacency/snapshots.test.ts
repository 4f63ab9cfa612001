import { describe, expect, it } from 'vitest'
import { createSnapshots } from '../../../src/adjacency/snapshots.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { silentGraph } from '../../support/graph-silent.ts'

/** A graph of nothing that tells how often it was streamed, and fails or hangs where it is to. */
function streamedGraph(stream: (signal: AbortSignal | undefined) => Promise<void> = async () => {}) {
  const seen = { streams: 0 }
  const graph: Graph = {
    ...silentGraph(),
    async stream(_, __, signal) {
      seen.streams += 1
      await stream(signal)
    },
  }
  return { graph, seen }
}

const { signal: never } = new AbortController()

describe('a snapshot read ahead', () => {
  it('is there for whoever asks', async () => {
    const { graph, seen } = streamedGraph()
    const snapshots = createSnapshots(graph)
    await snapshots.readAhead(never)
    const before = seen.streams
    expect(before).toBeGreaterThan(0)
    expect((await snapshots.current()).ids).toEqual([])
    await snapshots.readAhead(never)
    expect(seen.streams).toBe(before)
  })

  it('is shared with who asks while it is read', async () => {
    const { graph, seen } = streamedGraph()
    const snapshots = createSnapshots(graph)
    const reading = snapshots.readAhead(never)
    await Promise.all([reading, snapshots.current()])
    const both = seen.streams
    const alone = streamedGraph()
    await createSnapshots(alone.graph).current()
    expect(both).toBe(alone.seen.streams)
  })

  it('is given up when the signal aborts, and read by who asks then', async () => {
    const controller = new AbortController()
    let hangs = true
    const { graph, seen } = streamedGraph(async (signal) => {
      if (!hangs) return
      setImmediate(() => controller.abort())
      await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    })
    const snapshots = createSnapshots(graph)
    await snapshots.readAhead(controller.signal)
    expect(seen.streams).toBe(1)
    hangs = false
    expect((await snapshots.current()).ids).toEqual([])
  })

  it('that fails is not told before someone asks', async () => {
    const { graph } = streamedGraph(() => Promise.reject(new Error('no such graph')))
    const snapshots = createSnapshots(graph)
    await snapshots.readAhead(never)
    await expect(snapshots.current()).rejects.toThrow('no such graph')
  })
})
