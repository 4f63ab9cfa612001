/** A talk as a record of an archive has it ("title", "speakers", "recorded", "videos"), whatever its fields are called. */
import { isEmpty } from '../json/fields.ts'
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
  const values = noValues.slice()
  const ranks: number[] = lastRanks.slice()
  let told = false
  for (let place = 0; place < object.names.length; place += 1) {
    const meaning = meanings.get(object.names[place] ?? '')
    const value = object.values[place]
    if (meaning === undefined || value === undefined) continue
    told ||= meaning.tells
    if (meaning.rank >= (ranks[meaning.field] ?? 0) || isEmpty(value)) continue
    values[meaning.field] = value
    ranks[meaning.field] = meaning.rank
  }
  const [title = null, people = null, videos = null, date = null, event = null, abstract = null, ...others] = values
  const [category = null, slides = null, page = null, related = null, references = null] = others
  told ||= videos !== null || (people !== null && (date ?? event) !== null)
  if (!told || title?.kind !== 'scalar' || typeof title.value !== 'string') return null
  return { title, people, videos, date, event, abstract, category, slides, page, related, references }
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

/** The fields in the order in which they are read. */
const fieldNames = [
  'title',
  'people',
  'videos',
  'date',
  'event',
  'abstract',
  'category',
  'slides',
  'page',
  'related',
  'references',
] as const satisfies readonly (keyof TalkFields)[]

const noValues: readonly (Json | null)[] = fieldNames.map(() => null)
const lastRanks: readonly number[] = fieldNames.map((name) => names[name].length)

/** What a name means: which of the fields, how many names of it are surer, and whether only talks have it. */
interface Meaning {
  readonly field: number
  readonly rank: number
  readonly tells: boolean
}
const meanings: ReadonlyMap<string, Meaning> = new Map(
  fieldNames.flatMap((name, field) =>
    names[name].map((called, rank): [string, Meaning] => [called, { field, rank, tells: tells.includes(called) }]),
  ),
)

/** Whether a text of JSON has the fields of a talk anywhere, judged without reading it. */
export function hasTalkFields(text: string): boolean {
  const has = (name: string): boolean => text.includes(name)
  return quotedTitles.some(has) && quotedSigns.some(has)
}

const quoted = (name: string): string => `"${name}"`
const quotedTitles = names.title.map(quoted)
const quotedSigns = [...tells, ...names.videos, ...names.date.slice(0, 3)].map(quoted)
