/** A presentation as it is read from the graph. */
import { asList, asNumberOrNull, asText, asTextOrNull, ifAsked } from '../../graph/value.ts'
import type { PresentationEntity } from '../../model/entity.ts'
import { valuesOf } from './values.ts'
import { readLinks } from './work.ts'

/** A presentation without what only filters look at. */
export type PresentationRecord = Omit<PresentationEntity, 'foldedEvent'>

/** The properties of a presentation that answers are made of, in the order in which their values travel. */
export const presentationProperties = [
  'id',
  'event',
  'year',
  'month',
  'version',
  'video',
  'slides',
  'linkUrls',
  'linkLabels',
  'linkSuspects',
  'sortKey',
] as const

/** Their values, of a node. */
export const presentationValues = valuesOf(presentationProperties)

/** The presentation in those values. */
export function readPresentation(values: unknown): PresentationRecord {
  const [id, event, year, month, version, video, slides, linkUrls, linkLabels, linkSuspects, sortKey] = asList(
    values,
    'a presentation',
  )
  return {
    type: 'Presentation',
    id: asText(id, 'id'),
    event: asTextOrNull(event, 'event'),
    year: asNumberOrNull(year, 'year'),
    month: asNumberOrNull(month, 'month'),
    version: asTextOrNull(version, 'version'),
    video: asTextOrNull(video, 'video'),
    slides: asTextOrNull(slides, 'slides'),
    links: readLinks(linkUrls, linkLabels, linkSuspects),
    sortKey: ifAsked(sortKey, 'sortKey', asText),
  }
}
