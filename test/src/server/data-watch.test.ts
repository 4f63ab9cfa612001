import { describe, expect, it } from 'vitest'
import { watchData } from '../../../src/server/data-watch.ts'

function watched() {
  const state = { time: 0, stamp: '1', reads: 0, isUp: true }
  const read = async () => {
    state.reads += 1
    if (!state.isUp) throw new Error('gone')
    return state.stamp
  }
  return { state, watch: watchData(read, () => state.time) }
}

describe('a data watch', () => {
  it('asks once for all who ask at the same time, and believes it for a moment', async () => {
    const { state, watch } = watched()
    expect(await Promise.all([watch.stamp(), watch.stamp()])).toEqual(['1', '1'])
    state.stamp = '2'
    state.time = 99
    expect(watch.stamp()).toBe('1')
    state.time = 100
    expect(await watch.stamp()).toBe('2')
    expect(state.reads).toBe(2)
  })

  it('has no stamp where there is no answer, and asks again', async () => {
    const { state, watch } = watched()
    state.isUp = false
    expect(await watch.stamp()).toBeNull()
    state.isUp = true
    expect(await watch.stamp()).toBe('1')
  })
})
