/**
 * The things that a filter names. Where a name means several, the one that can answer is meant, if it is only one: of a
 * journal and a conference of one name the one at which there were talks, say.
 */
import { TalkgraphError } from '../../errors.ts'
import type { Asker } from '../asker.ts'
import { narrowedTopic } from '../narrowed-topic.ts'
import { asked, type KeyedQuestion, type NoArguments, numberPerKey, perKey } from '../question.ts'
import { ambiguous, type Findable } from './ambiguous.ts'
import { oneWork } from './cited-work.ts'
import type { Decision } from './decide.ts'
import { decidePerson, decideTopic, decideVenue } from './named.ts'
import { findWork } from './work.ts'

/** What a thing must have to be able to answer, as the question that counts it. */
type Role = KeyedQuestion<string, NoArguments, number>

/** Roles of works, people and venues in filters. */
export const roles = {
  cited: role(`${asked}<-[:CITES]-(:Work)`),
  citesWork: role(`${asked}-[:CITES]->(:Work)`),
  citesPaper: role(`${asked}-[:CITES]->(:Paper)`),
  speaker: role(`${asked}-[:GAVE]->(:Talk)`),
  author: role(`${asked}-[:AUTHORED]->(:Paper)`),
  host: role(`${asked}<-[:HELD_AT]-(:Presentation)`),
  publisher: role(`${asked}<-[:PUBLISHED_IN]-(:Paper)`),
}

function role(pattern: string): Role {
  return {
    statement: (ids) => perKey(ids, `  RETURN CASE WHEN EXISTS { ${pattern} } THEN 1 ELSE 0 END AS r`),
    answer: numberPerKey,
  }
}

/** Ids of the works meant, each once and in one order. Throws NOT_FOUND and AMBIGUOUS. */
export async function neededWorks(asker: Asker, refs: readonly string[], role: Role): Promise<readonly string[]> {
  return sortedIds(
    refs.map(async (ref) => {
      const found = await findWork(asker, ref)
      const able = found.type === 'Ambiguous' ? await playing(asker, role, found.candidates) : new Set<string>()
      return oneWork(found, ({ id }) => able.has(id)).id
    }),
  )
}

/** Id of the person meant. Throws NOT_FOUND and AMBIGUOUS. */
export async function neededPerson(asker: Asker, ref: string, role: Role): Promise<string> {
  return needed(asker, ref, await decidePerson(asker, ref), role)
}

/** Id of the venue meant. Throws NOT_FOUND and AMBIGUOUS. */
export async function neededVenue(asker: Asker, ref: string, role: Role): Promise<string> {
  return needed(asker, ref, await decideVenue(asker, ref), role)
}

/** Id of the topic meant. Throws NOT_FOUND and AMBIGUOUS. */
export async function neededTopic(asker: Asker, ref: string): Promise<string> {
  return needed(asker, ref, await decideTopic(asker, ref), null)
}

/** Ids of the topics meant and of all narrower ones, each once and in one order. Throws NOT_FOUND and AMBIGUOUS. */
export async function neededTopics(asker: Asker, refs: readonly string[]): Promise<readonly string[]> {
  const topics = await sortedIds(refs.map((ref) => neededTopic(asker, ref)))
  const narrowed = await Promise.all(topics.map((id) => asker.askFor(narrowedTopic, id, {})))
  return [...new Set(narrowed.flat())].sort()
}

async function needed<Thing extends Findable>(
  asker: Asker,
  ref: string,
  decision: Decision<Thing>,
  role: Role | null,
): Promise<string> {
  if (decision.kind === 'one') return decision.thing.id
  if (decision.kind !== 'several')
    throw new TalkgraphError('NOT_FOUND', `Nothing is called "${ref}"`, { data: { ref } })
  const able = role === null ? new Set<string>() : await playing(asker, role, decision.things)
  const [only] = able
  if (only === undefined || able.size > 1) throw ambiguous(ref, decision.things)
  return only
}

async function playing(asker: Asker, role: Role, things: readonly Findable[]): Promise<ReadonlySet<string>> {
  const counts = await Promise.all(things.map(({ id }) => asker.askFor(role, id, {})))
  return new Set(things.flatMap(({ id }, i) => (counts[i] === 0 ? [] : [id])))
}

/** Ids when they are known, each once and in one order, so that the order of names makes no other question. */
export async function sortedIds(ids: readonly Promise<string>[]): Promise<readonly string[]> {
  return [...new Set(await Promise.all(ids))].sort()
}
