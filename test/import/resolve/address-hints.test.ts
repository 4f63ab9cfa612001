import { describe, expect, test } from 'vitest'
import { hintsIn } from '../../../import/resolve/address-hints.ts'
import { slowness } from '../../support/slowness.ts'

describe('an event in an address', () => {
  test.each([
    ['https://qconnewyork.com/ny2016/presentation/quiet-clocks.html', 'qconnewyork|2016'],
    ['http://www.thestrangeloop.com/2015/sessions.html', 'strangeloop|2015'],
    ['https://talks.quietconf.co.uk/events/2016/x', 'quiet|2016'],
    ['https://quietconf.com/sessions', null],
    ['https://quietconf.com/123420165', null],
    ['https://qcon.io/2016', 'qcon|2016'],
    ['not an address 2016', null],
  ])('%s: %s', (address, occasion) => {
    expect(hintsIn(address).occasion).toBe(occasion)
  })
})

describe('a file', () => {
  test.each([
    ['https://www.cs.example.edu/~ada/research/dsn02-swim.pdf', 'dsn02-swim'],
    ['http://example.org/Quiet-Clocks.PS.gz', 'quiet-clocks'],
    ['http://example.org/papers/Quiet-Clocks.ps', 'quiet-clocks'],
    ['http://example.org/paper.pdf', null],
    ['http://example.org/paper2_final-v3.pdf', null],
    ['http://example.org/a.pdf', null],
    ['http://example.org/quiet-clocks.html', null],
  ])('%s: %s', (address, name) => {
    expect(hintsIn(address).fileName).toBe(name)
  })
})

describe('a beginning', () => {
  test.each([
    ['https://www.youtube.com/watch?v=abcdefghijk&t=1h6m17s', 3977],
    ['https://youtu.be/abcdefghijk?t=97', 97],
    ['https://youtu.be/abcdefghijk?t=2m', 120],
    ['https://www.youtube.com/embed/abcdefghijk?start=97', 97],
    ['https://vimeo.com/123456#t=1m3s', 63],
    ['https://youtu.be/abcdefghijk', null],
    ['https://youtu.be/abcdefghijk?t=soon', null],
    ['https://example.org/?t=', null],
  ])('%s: %s', (address, start) => {
    expect(hintsIn(address).start).toBe(start)
  })
})

test.each([
  ['digits', `https://example.org/${'1'.repeat(7_900)}.pdf`],
  ['dots', `https://example.org/${'p.'.repeat(3_900)}pdf`],
  ['a time', `https://youtu.be/abcdefghijk?t=${'1'.repeat(7_900)}`],
])('%s take no time', (_, address) => {
  const start = performance.now()
  for (let round = 0; round < 20; round += 1) hintsIn(address)
  expect(performance.now() - start).toBeLessThan(500 * slowness())
})
