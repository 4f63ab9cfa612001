/** The entities of a made-up world, with every property that the importer gives them. */
import type {
  CountedPerson,
  CountedTopic,
  CountedVenue,
  CountedWork,
  Entity,
  PresentationEntity,
} from '../../src/model/entity.ts'
import { fold } from '../../src/model/fold.ts'
import { hashId, slugOf } from '../../src/model/id.ts'
import { citedBy } from './citations.ts'
import { below } from './draw.ts'
import { abstractOf, personNameOf, titleOf, topicNameOf, wordOf } from './wording.ts'
import { kindOf, timesGiven, venueOf, type World, yearOf } from './world.ts'

/** A work. */
export function workOf(world: World, work: number): CountedWork {
  const [kind, title, year] = [kindOf(work), titleOf(work, world.draw), yearOf(world, work)]
  return {
    type: 'Work',
    id: world.ids.works[work] ?? '',
    slug: workSlugOf(world, work),
    kind,
    title,
    alternativeTitles: work % 10 === 1 ? [title.slice(title.indexOf(' ') + 1)] : [],
    sortTitle: sortTitleOf(world, work),
    links: [{ url: `https://works.example/${work}`, label: kind === 'PAPER' ? 'pdf' : null, suspect: false }],
    year,
    abstract: kind === 'TALK' ? abstractOf(work, world.draw) : null,
    doi: kind === 'PAPER' ? `10.5555/${work}` : null,
    arxivId: null,
    citingTalkCount: world.citations.citingTalks[work] ?? 0,
    citationCount: citedBy(world.citations, work).length,
    citingCount: world.citations.citing[work] ?? 0,
  }
}

/** The title by which a work is sorted; no two have the same. */
export function sortTitleOf(world: World, work: number): string {
  return `${fold(titleOf(work, world.draw))} ${yearOf(world, work)}`
}

/** A work's slug: its title's, since no two titles are alike. */
export function workSlugOf(world: World, work: number): string {
  return `${kindOf(work).toLowerCase()}/${slugOf(fold(titleOf(work, world.draw)))}`
}

/** The occasions on which a talk was given, the first in the talk's year, each later one a year later. */
export function presentationsOf(world: World, talk: number): readonly PresentationEntity[] {
  return Array.from({ length: timesGiven(world, talk) }, (_, occasion) => {
    const id = hashId('bench', 'presentation', String(talk), String(occasion))
    const [year, month] = [yearOf(world, talk) + occasion, 1 + below(12, world.draw(talk, 82 + occasion))]
    const event = `${venueName(venueOf(world, talk, occasion))} ${year}`
    const video = `https://video.example/${talk}-${occasion}`
    return {
      type: 'Presentation',
      id,
      event,
      year,
      month,
      version: occasion === 0 ? null : `V${occasion + 1}`,
      video,
      slides: null,
      links: [{ url: video, label: 'video', suspect: false }],
      foldedEvent: fold(event),
      sortKey: [year, String(month).padStart(2, '0'), occasion === 0 ? '' : `V${occasion + 1}`, fold(event), id].join(
        '|',
      ),
    }
  })
}

/** A person. */
export function personOf(world: World, person: number): CountedPerson {
  const name = personNameOf(person, world.draw)
  const handles = person % 3 === 0 ? [`twitter:${wordOf(person, 3).toLowerCase()}`] : []
  return {
    type: 'Person',
    id: world.ids.people[person] ?? '',
    slug: personSlugOf(world, person),
    name,
    alternativeNames: [],
    sortName: fold(name),
    handles,
    affiliations: [],
    talkCount: world.counts.talksOfPeople[person] ?? 0,
  }
}

/** A person's slug: the name's, since no two names are alike. */
export function personSlugOf(world: World, person: number): string {
  return `person/${slugOf(fold(personNameOf(person, world.draw)))}`
}

/** A venue. */
export function venueEntityOf(world: World, venue: number): CountedVenue {
  const name = venueName(venue)
  const talkCount = world.counts.talksAtVenues[venue] ?? 0
  return { type: 'Venue', id: world.ids.venues[venue] ?? '', ...named('venue', name), talkCount }
}

/** A topic. */
export function topicEntityOf(world: World, topic: number): CountedTopic {
  const name = topicNameOf(topic)
  const workCount = world.counts.worksOnTopics[topic] ?? 0
  return { type: 'Topic', id: world.ids.topics[topic] ?? '', ...named('topic', name), workCount }
}

/** The names under which an entity is found are those that the importer would give it; of a talk its recordings' as well. */
export function mediaOf(world: World, entity: Entity, work: number): readonly string[] {
  if (entity.type !== 'Work' || entity.kind !== 'TALK') return []
  return presentationsOf(world, work).flatMap(({ video }) => video ?? [])
}

function venueName(venue: number): string {
  return `${wordOf(venue, 2)} Conference`
}

function named(kind: string, name: string) {
  return { slug: `${kind}/${slugOf(fold(name))}`, name, alternativeNames: [], sortName: fold(name) }
}
