/**
 * A made-up world of talks: how many things of each kind there are, which of them belong together, and their ids, all worked
 * out from a seed. A fifth of the works are talks, three fifths papers; a tenth of the people give all the talks.
 */
import { hashId } from '../../src/model/id.ts'
import type { WorkKind } from '../../src/model/work.ts'
import { type Citations, makeCitations } from './citations.ts'
import { below, type Draw, different, drawsFor } from './draw.ts'

/** What to make; equal recipes give equal graphs. */
export interface Recipe {
  readonly seed: number
  /** A multiple of ten, at least 1,000 and at most 1,000,000; there are ten times as many citations. */
  readonly works: number
}

/** The world; things of a kind are known by their numbers, from 0. */
export interface World {
  readonly recipe: Recipe
  readonly draw: Draw
  readonly sizes: Readonly<Record<'works' | 'people' | 'speakers' | 'venues' | 'topics', number>>
  readonly ids: Readonly<Record<'works' | 'people' | 'venues' | 'topics', readonly string[]>>
  readonly citations: Citations
  readonly counts: Counts
}

/** By number: distinct talks given by a person and at a venue, and works about a topic. */
interface Counts {
  readonly talksOfPeople: Uint32Array
  readonly talksAtVenues: Uint32Array
  readonly worksOnTopics: Uint32Array
}

/** The world of a recipe. Linear; a million works take a minute and a gigabyte. Throws RangeError for a size out of bounds. */
export function makeWorld(recipe: Recipe): World {
  const { seed, works } = recipe
  if (!Number.isInteger(works / 10) || works < 1000 || works > 1_000_000)
    throw new RangeError(`Expected a multiple of 10 from 1,000 to 1,000,000 works, got ${works}`)
  const people = works / 5
  const sizes = {
    works,
    people,
    speakers: Math.ceil(people / 10),
    venues: Math.ceil(works / 500),
    topics: Math.min(300, Math.ceil(works / 30)),
  }
  const idsOf = (kind: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, number) => hashId('bench', kind, String(number)))
  const draw = drawsFor(seed, 'things')
  return {
    recipe,
    draw,
    sizes,
    ids: {
      works: idsOf('work', works),
      people: idsOf('person', people),
      venues: idsOf('venue', sizes.venues),
      topics: idsOf('topic', sizes.topics),
    },
    citations: makeCitations(seed, works, (work) => kindOf(work) === 'TALK'),
    counts: countsOf({ draw, sizes }),
  }
}

/** Of a world as much as belongs to which things there are, and which of them belong together. */
type Things = Pick<World, 'draw' | 'sizes'>

function countsOf(things: Things): Counts {
  const { people, venues, topics, works } = things.sizes
  const counts = {
    talksOfPeople: new Uint32Array(people),
    talksAtVenues: new Uint32Array(venues),
    worksOnTopics: new Uint32Array(topics),
  }
  const count = (all: Uint32Array, numbers: Iterable<number>): void => {
    for (const number of numbers) all[number] = (all[number] ?? 0) + 1
  }
  for (let work = 0; work < works; work++) count(counts.worksOnTopics, topicsOf(things, work))
  for (const talk of talksOf(things)) {
    const occasions = Array.from({ length: timesGiven(things, talk) }, (_, occasion) => occasion)
    count(counts.talksOfPeople, speakersOf(things, talk))
    count(counts.talksAtVenues, new Set(occasions.map((occasion) => venueOf(things, talk, occasion))))
  }
  return counts
}

/** The kind of a work: every fifth is a talk, every other fifth something else than a paper. */
export function kindOf(work: number): WorkKind {
  if (work % 5 === 0) return 'TALK'
  return work % 5 === 4 ? (otherKinds[Math.floor(work / 5) % otherKinds.length] ?? 'OTHER') : 'PAPER'
}

const otherKinds: readonly WorkKind[] = ['ARTICLE', 'BOOK', 'VIDEO', 'TOOL', 'PODCAST', 'THESIS']

/** Who gave a talk: one or two speakers, some of whom give many talks. */
export function speakersOf({ draw, sizes }: Things, talk: number): readonly number[] {
  return different(1 + below(2, draw(talk, 40)), null, (which) => below(sizes.speakers, draw(talk, 41 + which) ** 1.5))
}

/** Who wrote another work: one to four people. */
export function authorsOf({ draw, sizes }: World, work: number): readonly number[] {
  return different(1 + below(4, draw(work, 40)), null, (which) => below(sizes.people, draw(work, 41 + which)))
}

/** What a work is about: one to three topics, some of them far more often than others. */
export function topicsOf({ draw, sizes }: Things, work: number): readonly number[] {
  return different(1 + below(3, draw(work, 60)), null, (which) => below(sizes.topics, draw(work, 61 + which) ** 2))
}

/** The venue where a paper was published, or of an occasion of a talk. */
export function venueOf({ draw, sizes }: Things, work: number, occasion: number): number {
  return below(sizes.venues, draw(work, 90 + occasion) ** 2)
}

/** How often a talk was given: once to three times. */
export function timesGiven({ draw }: Things, talk: number): number {
  return 1 + below(3, draw(talk, 80))
}

/** The year of a paper, or of a talk's first occasion. */
export function yearOf({ draw }: World, work: number): number {
  return 1975 + below(50, draw(work, 81))
}

/** The numbers of the talks, in order. */
export function* talksOf({ sizes }: Pick<World, 'sizes'>): Generator<number> {
  for (let work = 0; work < sizes.works; work += 5) yield work
}
