/** A work as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { flags, ifAsked, number, numberOrNull, oneOf, text, textOrNull, texts } from '../../graph/row.ts'
import type { WorkEntity } from '../../model/entity.ts'
import { type Link, workKinds } from '../../model/work.ts'

/** The properties of a work that answers are made of, as a map projection: `w ${workProperties}`. */
export const workProperties =
  '{.id, .slug, .kind, .title, .alternativeTitles, .sortTitle, .linkUrls, .linkLabels, .linkSuspects, .year, .abstract, .doi, .arxivId, .citingTalkCount}'

/** The work in a map of those properties, or of some of them: then that is all that is known of it. */
export function readWork(row: Row): WorkEntity {
  return {
    type: 'Work',
    id: text(row, 'id'),
    slug: ifAsked(row, 'slug', text),
    kind: oneOf(row, 'kind', workKinds),
    title: ifAsked(row, 'title', text),
    alternativeTitles: ifAsked(row, 'alternativeTitles', texts),
    sortTitle: ifAsked(row, 'sortTitle', text),
    links: ifAsked(row, 'linkUrls', () => readLinks(row)),
    year: ifAsked(row, 'year', numberOrNull),
    abstract: ifAsked(row, 'abstract', textOrNull),
    doi: ifAsked(row, 'doi', textOrNull),
    arxivId: ifAsked(row, 'arxivId', textOrNull),
    citingTalkCount: ifAsked(row, 'citingTalkCount', number),
  }
}

/** The links in three parallel lists; an empty label is none. */
export function readLinks(row: Row): readonly Link[] {
  const labels = texts(row, 'linkLabels')
  const suspects = flags(row, 'linkSuspects')
  return texts(row, 'linkUrls').map((url, i) => ({ url, label: labels[i] || null, suspect: suspects[i] ?? false }))
}
