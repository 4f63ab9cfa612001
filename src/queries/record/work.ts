/** A work as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { flags, number, numberOrNull, oneOf, text, textOrNull, texts } from '../../graph/row.ts'
import type { WorkEntity } from '../../model/entity.ts'
import { type Link, workKinds } from '../../model/work.ts'

/** The properties of a work that answers are made of, as a map projection: `w ${workProperties}`. */
export const workProperties =
  '{.id, .slug, .kind, .title, .alternativeTitles, .sortTitle, .linkUrls, .linkLabels, .linkSuspects, .year, .abstract, .doi, .arxivId, .citingTalkCount}'

/** The work in a map of those properties. */
export function readWork(row: Row): WorkEntity {
  return {
    type: 'Work',
    id: text(row, 'id'),
    slug: text(row, 'slug'),
    kind: oneOf(row, 'kind', workKinds),
    title: text(row, 'title'),
    alternativeTitles: texts(row, 'alternativeTitles'),
    sortTitle: text(row, 'sortTitle'),
    links: readLinks(row),
    year: numberOrNull(row, 'year'),
    abstract: textOrNull(row, 'abstract'),
    doi: textOrNull(row, 'doi'),
    arxivId: textOrNull(row, 'arxivId'),
    citingTalkCount: number(row, 'citingTalkCount'),
  }
}

/** The links in three parallel lists; an empty label is none. */
export function readLinks(row: Row): readonly Link[] {
  const labels = texts(row, 'linkLabels')
  const suspects = flags(row, 'linkSuspects')
  return texts(row, 'linkUrls').map((url, i) => ({ url, label: labels[i] || null, suspect: suspects[i] ?? false }))
}
