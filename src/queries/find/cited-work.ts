/** Finds the work that a question means which cannot do without it. */
import { TalkgraphError } from '../../errors.ts'
import type { WorkEntity } from '../../model/entity.ts'
import type { Ahead } from '../ahead.ts'
import type { Asker } from '../asker.ts'
import { ambiguous, candidateOf } from './ambiguous.ts'
import { type FoundWork, findWork } from './work.ts'

/** The work meant. Throws NOT_FOUND with the nearest, or AMBIGUOUS where not exactly one of several is cited by a talk. */
export async function findCitedWork(asker: Asker, ref: string, ahead?: () => readonly Ahead[]): Promise<WorkEntity> {
  return oneWork(await findWork(asker, ref, ahead), (work) => work.citingTalkCount > 0)
}

/** Of several works of one name the one that can answer, where it is only one. */
export function oneWork(found: FoundWork, canAnswer: (work: WorkEntity) => boolean): WorkEntity {
  if (found.type === 'Work') return found
  if (found.type === 'NotFound')
    throw new TalkgraphError('NOT_FOUND', found.message, {
      data: { ref: found.ref, nearest: found.nearest.map(candidateOf) },
    })
  const able = found.candidates.filter(canAnswer)
  const [only] = able
  if (only === undefined || able.length > 1) throw ambiguous(found.ref, found.candidates)
  return only
}
