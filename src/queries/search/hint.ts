/** A few words beside a suggestion, by which to choose: "talk · Caitie McCaffrey · 4 presentations". */
import { asList, asNumber, asTexts } from '../../graph/value.ts'
import { askedAs, firstPerKey, type KeyedQuestion, type NoArguments, perKey } from '../question.ts'
import type { SearchItem } from './candidate.ts'

/** What hints are made of: people of a work, and how much hangs on the thing. */
export interface HintFacts {
  readonly people: readonly string[]
  readonly presentations: number
  readonly talks: number
  readonly works: number
}

/** The facts for things by id; two names of people at most, with a third where there are more. */
export const hintFacts: KeyedQuestion<string, NoArguments, HintFacts | null> = {
  statement: (ids) =>
    perKey(
      ids,
      `  ${askedAs('e')}
  CALL (e) {
    OPTIONAL MATCH (e)<-[r:GAVE|AUTHORED]-(p:Person) WHERE e:Work
    WITH p, r ORDER BY type(r) DESC, r.position, p.id LIMIT 3
    RETURN collect(p.name) AS people
  }
  RETURN [people,
    CASE WHEN e:Talk THEN COUNT { (e)-[:PRESENTED_AS]->() } WHEN e:Venue THEN COUNT { (e)<-[:HELD_AT]-() } ELSE 0 END,
    CASE WHEN e:Person THEN COUNT { (e)-[:GAVE]->() } ELSE 0 END,
    CASE WHEN e:Person THEN COUNT { (e)-[:AUTHORED]->() } WHEN e:Venue THEN COUNT { (e)<-[:PUBLISHED_IN]-() }
      WHEN e:Topic THEN COUNT { (e)<-[:ABOUT]-() } ELSE 0 END] AS r`,
    ),
  answer: (rows, ids) =>
    firstPerKey(rows, ids, (r) => {
      const [people, presentations, talks, works] = asList(r, 'facts of a hint')
      return {
        people: asTexts(people, 'people'),
        presentations: asNumber(presentations, 'presentations'),
        talks: asNumber(talks, 'talks'),
        works: asNumber(works, 'works'),
      }
    }),
}

/** The hint for a thing; what is not known or none is left out. */
export function hintFor(item: SearchItem, facts: HintFacts): string {
  const kind = item.type === 'Work' ? item.kind.toLowerCase().replaceAll('_', ' ') : item.type.toLowerCase()
  const counted =
    item.type !== 'Work'
      ? [many(facts.talks, 'talk'), many(facts.presentations, 'presentation'), many(facts.works, worksOf[item.type])]
      : item.kind === 'TALK'
        ? [many(facts.presentations, 'presentation')]
        : [item.year === null ? null : String(item.year), cited(item.citingTalkCount)]
  return [kind, peopleOf(facts.people), ...counted].filter((part) => part !== null).join(' · ')
}

const worksOf = { Person: 'work', Venue: 'paper', Topic: 'work' } as const

function many(count: number, noun: string): string | null {
  return count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'}`
}

function cited(count: number): string | null {
  return count === 0 ? null : `cited by ${many(count, 'talk')}`
}

function peopleOf(names: readonly string[]): string | null {
  if (names.length === 0) return null
  return names.length > 2 ? `${names[0]} and others` : names.join(' and ')
}
