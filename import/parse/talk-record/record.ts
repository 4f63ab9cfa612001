/** A talk as a record of an archive has it ("title", "speakers", "recorded", "videos"), whatever its fields are called. */
import { field } from '../json/fields.ts'
import type { Json, JsonObject } from '../json/read-json.ts'

/** The fields of a record that tell something, each where the record has it. */
export interface TalkFields {
  readonly title: Json
  readonly people: Json | null
  readonly abstract: Json | null
  readonly date: Json | null
  readonly event: Json | null
  readonly category: Json | null
  readonly videos: Json | null
  readonly slides: Json | null
  readonly page: Json | null
  readonly related: Json | null
  readonly references: Json | null
}

/** The fields of an object that is a talk: it has a title, and people or a recording beside it; null for any other. */
export function readTalkFields(object: JsonObject): TalkFields | null {
  const title = field(object, names.title)
  const people = field(object, names.people)
  const videos = field(object, names.videos)
  const date = field(object, names.date)
  const event = field(object, names.event)
  const told = tells.some((name) => object.fields.has(name)) || (people !== null && (date ?? event) !== null)
  if (title?.kind !== 'scalar' || typeof title.value !== 'string' || (!told && videos === null)) return null
  return {
    title,
    people,
    videos,
    date,
    event,
    abstract: field(object, names.abstract),
    category: field(object, names.category),
    slides: field(object, names.slides),
    page: field(object, names.page),
    related: field(object, names.related),
    references: field(object, names.references),
  }
}

/** What the fields are called, the surest name first. */
const names = {
  title: ['title', 'talk_title', 'talkTitle', 'Title'],
  people: [
    'speakers',
    'speaker',
    'presenters',
    'presenter',
    'speaker_names',
    'authors',
    'author',
    'Speakers',
    'Speaker',
  ],
  abstract: ['abstract', 'description', 'summary', 'Abstract', 'Description'],
  date: [
    'recorded',
    'recorded_at',
    'recordedAt',
    'presented_on',
    'date',
    'start',
    'start_time',
    'startTime',
    'year',
    'Date',
  ],
  event: ['event', 'conference', 'event_name', 'eventName', 'conference_name', 'meetup', 'Event', 'Conference'],
  category: ['category', 'collection', 'playlist'],
  videos: [
    'videos',
    'video',
    'video_url',
    'videoUrl',
    'video_link',
    'recording',
    'recording_url',
    'youtube',
    'youtube_url',
  ],
  slides: ['slides', 'slides_url', 'slidesUrl', 'slides_link', 'slide_deck', 'deck', 'presentation_url'],
  page: ['url', 'link', 'talk_url', 'website'],
  related: ['related_urls', 'relatedUrls', 'related', 'links', 'urls', 'materials'],
  references: ['references', 'resources', 'sources', 'bibliography', 'citations', 'reading'],
} as const satisfies Record<string, readonly string[]>

/** Fields that only talks have; their list may be empty. */
const tells: readonly string[] = [
  'speakers',
  'speaker',
  'presenters',
  'presenter',
  'speaker_names',
  'Speakers',
  'Speaker',
]

/** Whether a text of JSON has the fields of a talk anywhere, judged without reading it. */
export function hasTalkFields(text: string): boolean {
  const has = (name: string): boolean => text.includes(`"${name}"`)
  return names.title.some(has) && (tells.some(has) || names.videos.some(has) || names.date.slice(0, 3).some(has))
}
