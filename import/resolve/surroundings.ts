/** What other things say of a thing: what its own mentions leave open. */
import type { Mention, MentionKind, PresentationMention } from '../../src/model/claim.ts'
import { type Counts, countsIn } from './counts.ts'
import { suspectsOf } from './links.ts'
import { remembered } from './numbering.ts'
import { nameOf } from './other-entities.ts'
import type { WorkGist } from './record.ts'
import type { SlugBook } from './slugs.ts'
import type { Standing } from './standing.ts'
import { addressesIn, kindOfAll, titlesOf, yearOf } from './work-entities.ts'

/** What the layer is worked out from. */
export interface Ground {
  readonly standing: Standing
  readonly gists: ReadonlyMap<string, WorkGist>
  readonly slugs: SlugBook
  /** Titles that people decided, by mention. */
  readonly titles: ReadonlyMap<string, string>
}

/** What other things say of a work. */
export interface Surroundings {
  gistsOf(work: string): readonly WorkGist[]
  isTalk(work: string): boolean
  presentations(work: string): readonly PresentationMention[]
  readonly counts: Counts
  /** When a work was given first, else published. */
  yearOf(work: string): number | null
  suspects(work: string): ReadonlySet<string>
  /** The title that people decided, if any. */
  decidedTitle(work: string): string | null
  /** "Sean Cribbs at QCon NY 2016": what a talk is called whose title nobody wrote. */
  fallbackTitle(work: string): string
}

/** What stands around works, remembered as it is asked: it holds until something comes or goes. */
export function surroundings({ standing, gists, titles }: Ground): Surroundings {
  const { said, membersOf, entityOf, bearersOf } = standing
  const gistsOf = (work: string) => membersOf(work).flatMap(({ id }) => gists.get(id) ?? [])
  const isTalk = remembered((work: string) => kindOfAll(gistsOf(work)) === 'TALK')
  /** Distinct entities of the mentions at the other end of claims. */
  const entities = (mentions: readonly Mention[]): readonly string[] => [
    ...new Set(mentions.flatMap(({ id }) => entityOf(id) ?? [])),
  ]
  const presentations = (work: string) =>
    entities(membersOf(work).flatMap(({ id }) => said.from(id, 'PRESENTED_AS'))).flatMap((id) =>
      ofKind(membersOf(id), 'presentation'),
    )
  const speakers = (work: string) =>
    entities(membersOf(work).flatMap(({ id }) => said.to(id, 'GAVE'))).flatMap(
      (id) => nameOf(ofKind(membersOf(id), 'person')) ?? [],
    )
  const holders = (address: string) =>
    entities(bearersOf(`address ${address}`)).map((id) => ({ id, titles: titlesOf(gistsOf(id)) }))
  const suspectsAt = remembered((address: string) => suspectsOf(address, holders(address)))
  return {
    gistsOf,
    isTalk,
    presentations,
    counts: countsIn(standing, isTalk),
    yearOf: (work) => yearOf(gistsOf(work), presentations(work)),
    suspects: (work) => new Set(addressesIn(gistsOf(work)).filter((address) => suspectsAt(address).has(work))),
    decidedTitle: (work) => membersOf(work).flatMap(({ id }) => titles.get(id) ?? [])[0] ?? null,
    fallbackTitle(work) {
      const event = presentations(work).find((presentation) => presentation.event !== null)?.event
      const who = speakers(work).join(' and ') || 'Untitled talk'
      return event === undefined || event === null ? who : `${who} at ${event}`
    },
  }
}

/** The mentions that are of a kind. */
export function ofKind<K extends MentionKind>(
  members: readonly Mention[],
  kind: K,
): readonly Extract<Mention, { kind: K }>[] {
  return members.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind)
}
