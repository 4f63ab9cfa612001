/** Works that are one work for a reader: other versions, and the paper of a talk's title. */

import { isWork, kindOf, neighboursOf, type Snapshot, titleIn } from '../adjacency/snapshot.ts'
import { bisect } from '../model/bisect.ts'

/** The folded title of a work. */
export function titleOf({ sorts, years }: Snapshot, work: number): string {
  return titleIn(sorts[work] ?? '', years[work] ?? 0)
}

/**
 * Whether two works of one title are versions of one: not where both are of one kind, and other people gave or wrote them,
 * as two talks called "Opening" are.
 */
export function areVersions(snapshot: Snapshot, one: number, other: number): boolean {
  const title = titleOf(snapshot, one)
  if (title === '' || title !== titleOf(snapshot, other)) return false
  if (snapshot.kinds[one] !== snapshot.kinds[other]) return true
  const [left, right] = [peopleOf(snapshot, one), peopleOf(snapshot, other)]
  return left.length === 0 || right.length === 0 || left.some((person) => right.includes(person))
}

/** The works that are versions of a work, itself not among them. Costs a search, and a look at each work of its title. */
export function versionsOf(snapshot: Snapshot, work: number): readonly number[] {
  const title = titleOf(snapshot, work)
  return [
    ...sortedFrom(snapshot, title, (sort) => sort === title),
    // Those of a known year are sorted behind others that begin alike.
    ...sortedFrom(snapshot, `${title} 1`, (sort) => sort.startsWith(`${title} 1`)),
    ...sortedFrom(snapshot, `${title} 2`, (sort) => sort.startsWith(`${title} 2`)),
  ].filter((other) => other !== work && isWork(kindOf(snapshot, other)) && areVersions(snapshot, work, other))
}

/** Works whose titles begin alike that are looked at. */
const mostAlike = 200

function* sortedFrom({ sorts }: Snapshot, first: string, isMeant: (sort: string) => boolean): Generator<number> {
  const start = bisect(sorts.length, (place) => (sorts[place] ?? '') < first)
  for (let node = start; node < start + mostAlike && node < sorts.length && isMeant(sorts[node] ?? ''); node += 1)
    yield node
}

/** Who gave or wrote a work. */
export function peopleOf(snapshot: Snapshot, work: number): readonly number[] {
  return [...neighboursOf(snapshot.in.GAVE, work), ...neighboursOf(snapshot.in.AUTHORED, work)]
}
