/** What a heading says of the citations beneath it. */
import { type Found, firstOfEach, foundIn } from './found.ts'
import { findTopics, type Hit, type Lexicon } from './lexicon.ts'
import { knownWorks } from './title-topics.ts'
import { coverage } from './whole.ts'

/** The topics of a heading. */
export interface HeadingTopics {
  /** Of the work that has such a section. */
  readonly citing: readonly Found[]
  /** Of the works cited in it. */
  readonly cited: readonly Found[]
  /** Of a talk that stands beneath it as in the track of a conference: those that the whole heading names. */
  readonly track: readonly Found[]
  /**
   * Whether it lists several subjects ("Storage & Databases"), so that a work beneath may be about one of them alone; what
   * a colon parts is one subject ("Membership: Gossip").
   */
  readonly several: boolean
  /** Whether it has none but words that mean something in other fields too. */
  readonly everyday: boolean
  /** Whether it is the name of a system and not that of a topic. */
  readonly system: boolean
}

/**
 * The topics of a heading that is that topic: names that make up at least half of what it says ("Fault injection (Example
 * Ltd)"), ambiguous ones all of it. A heading that is the name of a system is about that system, and so are the works
 * beneath, but the work that has the section need not be.
 */
export function headingTopics(lexicon: Lexicon, heading: string): HeadingTopics {
  const hits = findTopics(lexicon.phrases, heading)
  const covered = coverage(heading, hits)
  const named = hits.filter(({ wordClass }) => wordClass !== 'sign' && (wordClass !== 'ambiguous' || covered === 1))
  const namedPart = coverage(heading, named)
  const citing = namedPart >= 0.5 ? foundIn(heading, subjects(heading, named)) : []
  const systems = covered === 1 ? foundIn(heading, subjects(heading, hits)) : []
  return {
    citing,
    cited: firstOfEach([...citing, ...systems, ...knownWorks(lexicon, heading)]),
    track: namedPart === 1 && citing.length === foundIn(heading, named).length ? citing : [],
    several: hits.some(({ end }, index) => listing.test(heading.slice(end, hits[index + 1]?.start ?? end))),
    everyday: hits.every(({ wordClass }) => wordClass === 'ambiguous' || wordClass === 'everyday'),
    system: named.length === 0,
  }
}

/** What a heading is about: the first before a preposition ("Gossip for databases"), the last in a compound ("Gossip databases"). */
function subjects(heading: string, hits: readonly Hit[]): readonly Hit[] {
  const last = hits.findIndex(({ end }, index) => relating.test(heading.slice(end, hits[index + 1]?.start ?? end)))
  const before = last < 0 ? hits : hits.slice(0, last + 1)
  const starts = new Set(before.map(({ start }) => start))
  return before.filter(({ end }) => heading[end] !== ' ' || !starts.has(end + 1))
}

/** Between two names: what makes them a list. */
const listing = /[,;/&+]|\b(?:and|or|vs)\b/i
/** Between two names: what puts the second below the first. */
const relating = /^ (?:for|in|on|with|at|of|using|over|from) (?:\S+ )*$/i
