/** What a caller may want to know of a thing found: the spelling that was met as written, and the line that has it. */
import type { Asker } from '../asker.ts'
import { evidenceOfEdge, evidenceOfEntity } from '../evidence.ts'
import type { EvidenceRecord } from '../record/evidence.ts'
import type { SearchItem } from './candidate.ts'
import type { MatchedField } from './score.ts'
import type { SearchHit } from './search.ts'
import { type Snippet, snippetOf } from './snippet.ts'
import { asWritten, writtenAround } from './spelling.ts'

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
  return asWritten(hit.spelling, namesOf(hit.thing)) ?? hit.spelling
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
