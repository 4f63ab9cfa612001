/** A graph by chance, and what it says, for laws: the same seed gives the same graph. */
import type { Fixture, FixtureClaim } from './graph-fixture.ts'

/** Whole numbers below `bound`, the same for the same seed (a linear congruential generator after Numerical Recipes). */
export function dice(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)
const events = ['QCon London', 'Strange Loop', 'Café Conf'] as const

/** Sixty works of three kinds, some of one title, among ten people, three venues and six topics. */
export function randomFixture(seed: number): Fixture {
  const roll = dice(seed)
  const kinds = ['TALK', 'TALK', 'PAPER', 'PAPER', 'TOOL'] as const
  const works = numbers(60).map((i) => {
    const kind = kinds[i % kinds.length] ?? 'TALK'
    const year = roll(3) === 0 ? {} : { year: 2010 + roll(6) }
    return { id: `work-${i}`, kind, title: `Title ${roll(30)}`, ...(kind === 'TALK' ? {} : year) }
  })
  const talks = works.filter(({ kind }) => kind === 'TALK')
  const presentations = talks.flatMap((talk) =>
    numbers(roll(4)).map((i) => {
      const year = 2010 + roll(6)
      return { id: `${talk.id}-given-${i}`, year, event: `${events[roll(3)]} ${year}`, talk: talk.id }
    }),
  )
  const claims: FixtureClaim[] = [
    ...talks.map(({ id }): FixtureClaim => ({ claim: ['GAVE', `person-${roll(10)}`, id] })),
    ...talks.map(({ id }): FixtureClaim => ({ claim: ['GAVE', `person-${roll(10)}`, id] })),
    ...works
      .filter(({ kind }) => kind === 'PAPER')
      .flatMap(({ id }): FixtureClaim[] => [
        { claim: ['AUTHORED', `person-${roll(10)}`, id] },
        { claim: ['PUBLISHED_IN', id, `venue-${roll(3)}`] },
      ]),
    ...presentations.flatMap(({ id, talk, event }): FixtureClaim[] => [
      { claim: ['PRESENTED_AS', talk, id] },
      { claim: ['HELD_AT', id, `venue-${events.findIndex((name) => event.startsWith(name))}`] },
    ]),
    ...numbers(150).map(
      (): FixtureClaim => ({
        claim: ['CITES', `work-${roll(60)}`, `work-${roll(60)}`],
        relation: (['REFERENCES', 'MENTIONS', 'IS_ABOUT'] as const)[roll(3)] ?? 'MENTIONS',
        section: [['Sources'], ['Sources', 'Gossip'], ['Talks'], []][roll(4)] ?? [],
      }),
    ),
    ...numbers(70).map((): FixtureClaim => ({ claim: ['ABOUT', `work-${roll(60)}`, `topic-${roll(6)}`] })),
    { claim: ['BROADER', 'topic-1', 'topic-0'] },
    { claim: ['BROADER', 'topic-2', 'topic-1'] },
    { claim: ['BROADER', 'topic-4', 'topic-3'] },
  ]
  return {
    works: works.map((work) => ({ ...work, ...yearOf(work.id, presentations) })),
    presentations,
    people: numbers(10).map((i) => ({ id: `person-${i}`, name: `Person ${i}` })),
    venues: events.map((name, i) => ({ id: `venue-${i}`, name })),
    topics: numbers(6).map((i) => ({ id: `topic-${i}`, name: `Topic ${i}` })),
    documents: [{ path: 'random.md', claims: claims.filter(({ claim: [, from, to] }) => from !== to) }],
  }
}

function yearOf(talk: string, presentations: readonly { readonly talk: string; readonly year: number }[]) {
  const years = presentations.filter((one) => one.talk === talk).map(({ year }) => year)
  return years.length === 0 ? {} : { year: Math.min(...years) }
}
