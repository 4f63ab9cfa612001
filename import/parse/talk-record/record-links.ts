/** The links of a record, from its fields and its description, each once, with the value that states it. */
import { identifiersIn } from '../../../src/model/identifier.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { linkOf, type Media } from '../constructs/media.ts'
import { stripped } from '../constructs/title.ts'
import { elementsOf, field, textOf } from '../json/fields.ts'
import type { Json } from '../json/read-json.ts'
import { type Folder, wordsOfEvent } from './event.ts'
import { type LinkContext, leadsToEvent, type RecordLink, readRecordLink, type Target, targetOf } from './links.ts'
import type { TalkFields } from './record.ts'

/** What a record links to: what its presentation left behind, and the works that it draws on or names. */
export interface RecordLinks {
  readonly media: readonly Media[]
  readonly works: readonly { readonly work: CitedWork; readonly listed: boolean; readonly at: Json }[]
}

/** Reads the links of a record; `prose` are those of its description. */
export function readRecordLinks(
  fields: TalkFields,
  prose: readonly RecordLink[],
  event: string | null,
  folder: Folder,
): RecordLinks {
  const media: Media[] = [...recordings(fields.videos), ...told(fields.slides, 'slides'), ...ownPage(fields.page)]
  const works: { work: CitedWork; listed: boolean; at: Json }[] = []
  if (prose.length === 0 && fields.references === null && fields.related === null) return { media, works }
  const eventWords = [...(event === null ? [] : wordsOfEvent(event)), ...folder.words]
  const seen = new Set<string>()
  const take = (links: readonly RecordLink[], at: Json, listed: boolean): void => {
    const context: LinkContext = { eventWords, listsSources: listed }
    for (const link of links) {
      if (leadsToEvent(link)) continue
      if (seen.size === 0) for (const { link } of media) seen.add(placeOf(targetOf(link.url)))
      const target = targetOf(link.url)
      const place = placeOf(target)
      if (seen.has(place)) continue
      seen.add(place)
      const meaning = readRecordLink(link, target, context)
      if (meaning.kind === 'media') media.push(meaning.media)
      if (meaning.kind === 'work') works.push({ work: meaning.work, listed, at })
    }
  }
  if (fields.abstract !== null) take(prose, fields.abstract, false)
  for (const at of elementsOf(fields.references)) take(linksOf(at), at, true)
  for (const at of elementsOf(fields.related)) take(linksOf(at), at, false)
  return { media, works }
}

/** An address with nothing by which two links to one place differ. */
function placeOf({ address }: Target): string {
  const place = address.includes('#') ? address.replace(/#(?![!/]).*$/s, '') : address
  return stripped(place, '/').toLowerCase()
}

/** "address", {"label": …, "url": …}. */
function linksOf(value: Json): readonly RecordLink[] {
  const url = urlOf(value)
  const label = value.kind === 'object' ? textOf(field(value, ['label', 'title', 'name', 'text', 'type'])) : null
  return url === null ? [] : [{ url, label: label?.slice(0, longest) ?? null, before: '' }]
}

/** The address that a value is or holds. */
function urlOf(value: Json): string | null {
  const url = value.kind === 'object' ? textOf(field(value, ['url', 'href', 'link', 'uri'])) : textOf(value)
  return url?.slice(0, longest) ?? null
}

/** What is longer is cut, in characters. */
const longest = 2000

/** Where the recording can be seen: pages that play it before files to be fetched. */
function recordings(value: Json | null): readonly Media[] {
  const all = told(value, 'video')
  if (all.length < 2) return all
  return [
    ...all.filter(({ link }) => !fileOfVideo.test(link.url)),
    ...all.filter(({ link }) => fileOfVideo.test(link.url)),
  ]
}

const fileOfVideo = /\.(?:mp4|webm|ogv|ogg|mkv|flv|avi|mov|m4v|mp3)(?:[?#]|$)/i

function told(value: Json | null, role: Media['role']): readonly Media[] {
  const media: Media[] = []
  for (const at of elementsOf(value)) {
    const url = urlOf(at)
    const link = url === null ? null : linkOf(url, null)
    if (link !== null) media.push({ role, link })
  }
  return media
}

/** The page of the talk, or its recording where the address is that of one. */
function ownPage(value: Json | null): readonly Media[] {
  const [page] = told(value, 'other')
  if (page === undefined) return []
  const isRecording = identifiersIn(page.link.url).some(({ scheme }) => scheme === 'youtube' || scheme === 'vimeo')
  return [isRecording ? { ...page, role: 'video' } : page]
}
