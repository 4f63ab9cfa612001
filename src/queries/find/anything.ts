/** Finds a thing of any type by whatever names it. */
import { asList, asOneOf, asText } from '../../graph/value.ts'
import type { Asker } from '../asker.ts'
import { byId } from '../entities-by-id.ts'
import { ambiguous, type Findable } from './ambiguous.ts'
import { candidatesOf, candidatesWith } from './candidates.ts'
import { type Decision, decide } from './decide.ts'
import { findWork } from './work.ts'

/** A thing that was found, by what it is read with. */
export interface Found {
  readonly id: string
  readonly type: (typeof types)[number]
}

const types = ['Work', 'Presentation', 'Person', 'Venue', 'Topic'] as const

const candidates = candidatesWith(
  'Entity',
  (n) => `[${n}.id, head([label IN labels(${n}) WHERE label IN ${JSON.stringify(types)}])]`,
  (values): Found => {
    const [id, type] = asList(values, 'a thing')
    return { id: asText(id, 'id'), type: asOneOf(type, 'type', types) }
  },
  [],
)

/** Which things of whatever type a name means. References of one breath share a statement. */
export async function decideAnything(asker: Asker, ref: string): Promise<Decision<Found>> {
  return decide(await candidatesOf(asker, candidates, ref))
}

/**
 * The thing that a reference fits best, of whatever type; null where there is none. What fits nothing may be the title of a
 * work with typos. Throws AMBIGUOUS where several fit equally well.
 */
export async function findAnything(asker: Asker, ref: string): Promise<Found | null> {
  const decision = await decideAnything(asker, ref)
  if (decision.kind === 'one') return decision.thing
  if (decision.kind === 'gone') return null
  if (decision.kind === 'several')
    throw ambiguous(ref, await Promise.all(decision.things.map((one) => named(asker, one))))
  const work = await findWork(asker, ref)
  if (work.type === 'Ambiguous') throw ambiguous(ref, work.candidates)
  return work.type === 'Work' ? { id: work.id, type: 'Work' } : null
}

/** Candidates of one name have it themselves; a presentation is found by its id alone, which only one has. */
async function named(asker: Asker, { id, type }: Found): Promise<Findable> {
  const thing =
    type === 'Presentation'
      ? null
      : await asker.askFor<string, Readonly<Record<string, never>>, Findable | null>(byId[type], id, {})
  if (thing === null) throw new Error(`Expected ${type} ${id} to be there still`)
  return thing
}
