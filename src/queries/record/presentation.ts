/** A presentation as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { ifAsked, numberOrNull, text, textOrNull } from '../../graph/row.ts'
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
    event: ifAsked(row, 'event', textOrNull),
    year: ifAsked(row, 'year', numberOrNull),
    month: ifAsked(row, 'month', numberOrNull),
    version: ifAsked(row, 'version', textOrNull),
    video: ifAsked(row, 'video', textOrNull),
    slides: ifAsked(row, 'slides', textOrNull),
    links: ifAsked(row, 'linkUrls', () => readLinks(row)),
    sortKey: ifAsked(row, 'sortKey', text),
  }
}
