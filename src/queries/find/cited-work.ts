/** Finds the work that a question about citing talks means. */
import { TalkgraphError } from '../../errors.ts'
import type { WorkEntity } from '../../model/entity.ts'
import type { Asker } from '../asker.ts'
import { ambiguous, candidateOf } from './ambiguous.ts'
import { type FoundWork, findWork } from './work.ts'

/** The work meant. Throws NOT_FOUND with the nearest, or AMBIGUOUS where not exactly one of several is cited by a talk. */
export async function findCitedWork(asker: Asker, ref: string): Promise<WorkEntity> {
  return citedOne(await findWork(asker, ref))
}

/** Of several works of one name the one that talks cite answers, where it is only one. */
export function citedOne(found: FoundWork): WorkEntity {
  if (found.type === 'Work') return found
  if (found.type === 'NotFound')
    throw new TalkgraphError('NOT_FOUND', found.message, {
      data: { ref: found.ref, nearest: found.nearest.map(candidateOf) },
    })
  const cited = found.candidates.filter((work) => work.citingTalkCount > 0)
  const [only] = cited
  if (only === undefined || cited.length > 1) throw ambiguous(found.ref, found.candidates)
  return only
}
