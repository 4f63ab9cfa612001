/** What a caller may want to know of a thing found: the thing, the spelling that was met as written, and the line that has it. */
import type { SearchTypeName } from '../../model/search-text.ts'
import type { Asker } from '../asker.ts'
import { byId } from '../entities-by-id.ts'
import { evidenceOfEdge, evidenceOfEntity } from '../evidence.ts'
import type { EvidenceRecord } from '../record/evidence.ts'
import type { SearchItem } from './candidate.ts'
import type { MatchedField } from './score.ts'
import type { SearchHit } from './search.ts'
import { type Snippet, snippetOf } from './snippet.ts'
import { asWritten, writtenAround } from './spelling.ts'

/** The thing found: at hand, or by one statement for all of a type. Throws where it is gone meanwhile. */
export async function itemOfHit(asker: Asker, { id, type, thing }: SearchHit): Promise<SearchItem> {
  const item = thing ?? (await (asker.askFor as AskForItem)(questions[type], id, {}))
  if (item !== null) return item
  throw new Error(`${type} ${id} went while it was searched for`)
}

type ItemQuestion = (typeof byId)['Work' | 'Person' | 'Venue' | 'Topic']
type AskForItem = (question: ItemQuestion, id: string, args: object) => Promise<SearchItem | null>

const questions: Readonly<Record<SearchTypeName, ItemQuestion>> = {
  talk: byId.Work,
  paper: byId.Work,
  resource: byId.Work,
  person: byId.Person,
  venue: byId.Venue,
  topic: byId.Topic,
}

const fieldsAround: ReadonlySet<MatchedField> = new Set(['speaker', 'author', 'event', 'venue', 'topic'])

/** The spelling that was met, as it is written where documents write it so. */
export async function matchedOf(asker: Asker, hit: SearchHit): Promise<string> {
  if (hit.field === 'identifier') return hit.spelling
  if (fieldsAround.has(hit.field)) {
    const around = await asker.askFor(writtenAround, hit.id, {})
    return (
      asWritten(
        hit.spelling,
        around.flatMap(({ names }) => names),
      ) ?? hit.spelling
    )
  }
  const item = await itemOfHit(asker, hit)
  return asWritten(hit.spelling, namesOf(item)) ?? hit.spelling
}

function namesOf(item: SearchItem): readonly string[] {
  if (item.type === 'Work') return [item.title, ...item.alternativeTitles]
  return [item.name, ...item.alternativeNames, ...(item.type === 'Person' ? item.handles : [])]
}

/** The line that has most of the query, of those that name the thing and, where someone's name was met, say whose it is. */
export async function evidenceOfHit(asker: Asker, hit: SearchHit): Promise<Snippet | null> {
  const evidence = [
    ...(await asker.askFor(evidenceOfEntity, hit.id, {})),
    ...(hit.field === 'speaker' || hit.field === 'author' ? await evidenceOfPeople(asker, hit) : []),
  ]
  return snippetOf(hit.words, evidence) ?? snippetOf(hit.spelling.split(' '), evidence)
}

async function evidenceOfPeople(asker: Asker, hit: SearchHit): Promise<readonly EvidenceRecord[]> {
  const around = await asker.askFor(writtenAround, hit.id, {})
  const people = around.filter(({ names }) => asWritten(hit.spelling, names) !== null)
  const kind = hit.type === 'talk' ? 'GAVE' : 'AUTHORED'
  const all = await Promise.all(people.map(({ id }) => asker.askFor(evidenceOfEdge, [id, hit.id], { kind })))
  return all.flat()
}
