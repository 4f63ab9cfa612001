/** Finds one work by whatever names it. */
import type { WorkEntity } from '../../model/entity.ts'
import type { Ahead } from '../ahead.ts'
import type { Asker } from '../asker.ts'
import { readWork, workValues } from '../record/work.ts'
import { candidatesOf, candidatesWith } from './candidates.ts'
import { decide } from './decide.ts'
import { decideNear, nearTitles } from './near-titles.ts'

/** A work, or why there is none: no such thing with the nearest matches, or several of equal right. */
export type FoundWork = WorkEntity | NotFoundWork | AmbiguousWork

/** No such thing; the nearest matches, best first. */
export interface NotFoundWork {
  readonly type: 'NotFound'
  readonly ref: string
  readonly message: string
  readonly nearest: readonly WorkEntity[]
}

/** Several works of equal right. */
export interface AmbiguousWork {
  readonly type: 'Ambiguous'
  readonly ref: string
  readonly message: string
  readonly candidates: readonly WorkEntity[]
}

const candidates = candidatesWith('Work', workValues, readWork, ['title', 'sortTitle', 'citingTalkCount'])

/** How many near matches are named where nothing is found. */
const mostNearest = 5
/** A title less like than this is not worth naming. */
const near = 0.3

/**
 * One statement where a name fits, a second one where only a typo can help. What goes ahead is about the candidates.
 */
export async function findWork(asker: Asker, ref: string, ahead?: () => readonly Ahead[]): Promise<FoundWork> {
  const byName = decide(await candidatesOf(asker, candidates, ref, ahead))
  if (byName.kind === 'one') return byName.thing
  if (byName.kind === 'several') return ambiguousWork(ref, byName.things)
  const titles = await asker.askFor(nearTitles, ref, {})
  const byLikeness = byName.kind === 'gone' ? byName : decideNear(titles)
  if (byLikeness.kind === 'one') return byLikeness.thing
  if (byLikeness.kind === 'several') return ambiguousWork(ref, byLikeness.things)
  const nearest = titles.filter((title) => title.likeness >= near).slice(0, mostNearest)
  return {
    type: 'NotFound',
    ref,
    message: `Nothing is called "${ref}"`,
    nearest: nearest.map((title) => title.work),
  }
}

function ambiguousWork(ref: string, works: readonly WorkEntity[]): AmbiguousWork {
  const message = `${works.length} works are called "${ref}": ask for one by its id`
  return { type: 'Ambiguous', ref, message, candidates: inOrder(works) }
}

/** Talks first, then the most cited, then by title. */
export function inOrder(works: readonly WorkEntity[]): readonly WorkEntity[] {
  return [...works].sort(
    (a, b) =>
      Number(b.kind === 'TALK') - Number(a.kind === 'TALK') ||
      b.citingTalkCount - a.citingTalkCount ||
      (a.sortTitle < b.sortTitle ? -1 : a.sortTitle > b.sortTitle ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  )
}
