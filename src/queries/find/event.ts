/** What words mean that name an event, such as "QCon New York 2016": words of an event as written, or the name of a series. */
import { asList, asText } from '../../graph/value.ts'
import type { Asker } from '../asker.ts'
import { type KeyedQuestion, listPerKey, type NoArguments, perKey } from '../question.ts'

/** The words, and the series of events that they name. */
export interface EventNamed {
  /** Folded. */
  readonly words: string
  /** The same with a name of several words written as one: "strangeloop 2015". */
  readonly word: string
  /** Ids of venues in a name of which the words stand, or whose name they are if spaces do not count. */
  readonly venues: readonly string[]
  /** The year after the name, where the words end in one, and the venues that the rest of them names so. */
  readonly year: number | null
  readonly venuesOfYear: readonly string[]
}

/** What the words, which are folded, mean. Costs one statement, which goes through the names of all venues. */
export async function findEvent(asker: Asker, words: string): Promise<EventNamed> {
  const [name = '', year] = /^(.+) (\d{4})$/.exec(words)?.slice(1) ?? []
  const named = await asker.askFor(venuesNamed, [words, name], {})
  const idsOf = (fit: Fit): readonly string[] => named.filter((one) => one.fit === fit).map(({ id }) => id)
  return {
    words,
    word: year === undefined ? words.replaceAll(' ', '') : `${name.replaceAll(' ', '')} ${year}`,
    venues: idsOf('whole'),
    year: year === undefined ? null : Number(year),
    venuesOfYear: idsOf('name'),
  }
}

/** Whether all of the words stand in a name, or only those before the year. */
type Fit = 'whole' | 'name'

/** Venues by words and by the words without the year, which are empty where there is none. */
const venuesNamed: KeyedQuestion<
  readonly [string, string],
  NoArguments,
  readonly { readonly id: string; readonly fit: string }[]
> = {
  statement: (pairs) =>
    perKey(
      pairs,
      `  MATCH (n:Venue)<-[:NAMES]-(name:Name)
  WITH n.id AS id, substring(name.key, size('name:')) AS named
  WITH id, CASE
    WHEN ' ' + named + ' ' CONTAINS ' ' + key[0] + ' ' OR replace(named, ' ', '') = replace(key[0], ' ', '') THEN 'whole'
    WHEN key[1] = '' THEN null
    WHEN ' ' + named ENDS WITH ' ' + key[1] OR replace(named, ' ', '') = replace(key[1], ' ', '') THEN 'name'
  END AS fit
  WITH DISTINCT id, fit WHERE fit IS NOT NULL ORDER BY id
  RETURN [id, fit] AS r`,
    ),
  answer: (rows, pairs) =>
    listPerKey(rows, pairs, (r) => {
      const [id, fit] = asList(r, 'a venue and its fit')
      return { id: asText(id, 'id'), fit: asText(fit, 'fit') }
    }),
}
