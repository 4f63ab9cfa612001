/** A presentation as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { numberOrNull, text, textOrNull } from '../../graph/row.ts'
import type { PresentationEntity } from '../../model/entity.ts'
import { readLinks } from './work.ts'

/** A presentation without what only filters look at. */
export type PresentationRecord = Omit<PresentationEntity, 'foldedEvent'>

/** The properties of a presentation that answers are made of: `p ${presentationProperties}`. */
export const presentationProperties =
  '{.id, .event, .year, .month, .version, .video, .slides, .linkUrls, .linkLabels, .linkSuspects, .sortKey}'

/** The presentation in a map of those properties. */
export function readPresentation(row: Row): PresentationRecord {
  return {
    type: 'Presentation',
    id: text(row, 'id'),
    event: textOrNull(row, 'event'),
    year: numberOrNull(row, 'year'),
    month: numberOrNull(row, 'month'),
    version: textOrNull(row, 'version'),
    video: textOrNull(row, 'video'),
    slides: textOrNull(row, 'slides'),
    links: readLinks(row),
    sortKey: text(row, 'sortKey'),
  }
}
