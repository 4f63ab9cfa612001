/** From clusters of mentions to the presentations, people, venues and topics that stand in the graph; slugs come later. */
import type { PersonMention, PresentationMention, TopicMention, VenueMention } from '../../src/model/claim.ts'
import type { CountedPerson, CountedTopic, CountedVenue, PresentationEntity } from '../../src/model/entity.ts'
import { fold } from '../../src/model/fold.ts'
import { mostStated, ranked } from './choose.ts'
import { uniteLinks } from './links.ts'
import { bestName, venueKey } from './places.ts'

/** The occasion that these mentions speak of; the fullest wording of the event is kept. */
export function presentationEntity(id: string, mentions: readonly PresentationMention[]): PresentationEntity {
  const [year, month] = [yearOfAll(mentions), mostStated(mentions.map((mention) => mention.month))]
  const event =
    ranked(mentions.flatMap((mention) => (mention.event === null ? [] : [{ value: mention.event, weight: 1 }])))[0] ??
    null
  const version = mostStated(mentions.map((mention) => mention.version))
  return {
    type: 'Presentation',
    id,
    event,
    year,
    month,
    version,
    video: mostStated(mentions.map(({ video }) => video)),
    slides: mostStated(mentions.map(({ slides }) => slides)),
    links: uniteLinks(
      mentions.flatMap(({ links }) => links),
      new Set(),
    ),
    foldedEvent: event === null ? null : fold(event),
    sortKey: [padded(year, 4, '9999'), padded(month, 2, '99'), version ?? '', fold(event ?? ''), id].join('|'),
  }
}

/** The year that most mentions of an occasion give. */
export function yearOfAll(mentions: readonly PresentationMention[]): number | null {
  return mostStated(mentions.map(({ year }) => year))
}

function padded(value: number | null, width: number, unknown: string): string {
  return value === null ? unknown : String(value).padStart(width, '0')
}

/** What most mentions call a person. */
export function nameOf(mentions: readonly PersonMention[]): string | undefined {
  return ranked(mentions.map((mention) => ({ value: mention.name, weight: 1 })))[0]
}

/** The person whom these mentions name, who gave so many talks. */
export function personEntity(id: string, mentions: readonly PersonMention[], talkCount: number): CountedPerson {
  const [name = '', ...alternativeNames] = ranked(mentions.map((mention) => ({ value: mention.name, weight: 1 })))
  return {
    type: 'Person',
    id,
    slug: '',
    name,
    alternativeNames,
    sortName: fold(name) || name,
    handles: distinct(mentions.flatMap(({ handles }) => handles)),
    affiliations: distinct(mentions.flatMap(({ affiliations }) => affiliations)),
    talkCount,
  }
}

/** The series that these mentions name, in its best spelling; what was written otherwise is an alternative name. */
export function venueEntity(id: string, mentions: readonly VenueMention[], talkCount: number): CountedVenue {
  const written = mentions.map((mention) => ({ value: mention.name, weight: 1 }))
  const name = bestName(mentions.map((mention) => mention.name))
  return {
    type: 'Venue',
    id,
    slug: '',
    name,
    alternativeNames: ranked(written).filter((other) => other !== name),
    sortName: fold(name) || venueKey(name),
    talkCount,
  }
}

/** The topic as the taxonomy names it, which so many works are about. */
export function topicEntity(id: string, mentions: readonly TopicMention[], workCount: number): CountedTopic {
  const [name = '', ...spellings] = ranked(
    mentions.map((mention) => ({ value: mention.name, weight: 1 + mention.alternativeNames.length })),
  )
  const alternativeNames = distinct([...mentions.flatMap((mention) => mention.alternativeNames), ...spellings]).filter(
    (other) => other !== name,
  )
  return {
    type: 'Topic',
    id,
    slug: `topic/${(mentions[0]?.key ?? '').slice('topic:'.length)}`,
    name,
    alternativeNames,
    sortName: fold(name),
    workCount,
  }
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}
