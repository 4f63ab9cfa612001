/** Works whose title is like what someone typed: the full-text index proposes, `likeness` decides. */
import type { WorkEntity } from '../../model/entity.ts'
import { contentWords, numbersIn } from '../../model/fold.ts'
import { type KeyedQuestion, listPerKey, type NoArguments, perKey } from '../question.ts'
import { readWork, workValues } from '../record/work.ts'
import { type Decision, decided } from './decide.ts'
import { editsForgiven, likeness } from './likeness.ts'

/** A work and how like what was typed the best of its titles is, from 0 to 1. */
export interface NearTitle {
  readonly work: WorkEntity
  readonly likeness: number
}

/** The works nearest to a reference, best first; at most 50 are looked at. Empty where it has no word. */
export const nearTitles: KeyedQuestion<string, NoArguments, readonly NearTitle[]> = {
  looksAt: ['title', 'alternativeTitles', 'sortTitle', 'citingTalkCount'],
  statement: (refs) =>
    perKey(
      refs.map(fuzzyQuery),
      `  WITH key AS query WHERE query <> ''
  CALL db.index.fulltext.queryNodes('search', query, {limit: 50}) YIELD node
  RETURN ${workValues('node')} AS r`,
    ),
  answer: (rows, refs) => listPerKey(rows, refs, readWork).map((works, i) => byLikeness(refs[i] ?? '', works)),
}

function byLikeness(ref: string, works: readonly WorkEntity[]): readonly NearTitle[] {
  return works
    .map((work) => ({
      work,
      likeness: Math.max(...[work.title, ...work.alternativeTitles].map((title) => likenessOf(ref, title))),
    }))
    .sort(
      (a, b) =>
        b.likeness - a.likeness || b.work.citingTalkCount - a.work.citingTalkCount || (a.work.id < b.work.id ? -1 : 1),
    )
}

/** Likeness of what was typed to a title; below what is taken for meant where both have numbers and these differ. */
function likenessOf(ref: string, title: string): number {
  const [asked, has] = [numbersIn(contentWords(ref)), numbersIn(contentWords(title))]
  const isOtherPart = asked.length > 0 && has.length > 0 && asked.join() !== has.join()
  return isOtherPart ? Math.min(likeness(ref, title), meant - clearLead) : likeness(ref, title)
}

/**
 * A Lucene query for works with words of a reference in their titles, each with as many edits as `wordLikeness` forgives.
 * Words are folded, so none is an operator.
 */
export function fuzzyQuery(ref: string): string {
  const words = contentWords(ref)
    .slice(0, 20)
    .map((word) => (editsForgiven(word) === 0 ? word : `${word}~${editsForgiven(word)}`))
  return words.length === 0 ? '' : `+searchType:(talk paper resource)^0 +searchNames:(${words.join(' ')})`
}

/** A title this like is taken for meant; a lead this large over the next makes it the only one. */
const meant = 0.8
const clearLead = 0.1
const sameLikeness = 0.001

/** Which near title is meant: one clear winner, several that are equally like, or none. */
export function decideNear(near: readonly NearTitle[]): Decision<WorkEntity> {
  const [best, second] = near
  if (best === undefined || best.likeness < meant) return { kind: 'none' }
  if (second === undefined || best.likeness - second.likeness >= clearLead) return decided([best.work])
  const equal = near.filter((other) => best.likeness - other.likeness < sameLikeness)
  return equal.length > 1 ? decided(equal.map((other) => other.work)) : { kind: 'none' }
}
