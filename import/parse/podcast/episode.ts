/** What the page of an episode says of it: its title, who hosts it and who is the guest. */
import { handlesIn } from '../constructs/bio.ts'
import { isPersonName, readNames } from '../constructs/person-name.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import { cut, labelOf } from '../inline.ts'
import type { Field, Inline, Item, Outline, Paragraph, Section, Span } from '../outline.ts'
import { type PageTitle, pageTitle } from '../page-title.ts'
import { headingText } from '../placed-sections.ts'
import { talkFields, tellTalk } from '../talk-page/section-fields.ts'
import { textsOf } from '../texts.ts'

/** A person of an episode and the line that names them. */
export interface Voice {
  readonly name: string
  readonly handles: readonly string[]
  readonly at: Span
  readonly rule: 'podcast-host' | 'podcast-guest'
}

/** An episode; a voice may be named more than once. */
export interface Episode {
  readonly title: PageTitle
  readonly voices: readonly Voice[]
}

/** Reads a page as that of an episode; null for any other page. */
export function readEpisode(outline: Outline): Episode | null {
  const title = pageTitle(outline)
  if (title === null || tellTalk(talkFields(outline.matter))) return null
  const numbered = /^(?:episode|ep\.?|show)\s*#?\d+\b|^#\d{1,4}\b|\bpodcast\b.{0,20}\d/i.test(title.text)
  const told = outline.matter.some(tellsEpisode) || outline.sections.slice(0, 2).some(datesShow)
  const heard = outline.sections.some(isShowNotes) && hasSound(outline)
  if (!told && !heard && !(numbered && outline.sections.some(announcesNotes))) return null
  const written = outline.sections.flatMap(({ blocks }) => textsOf(blocks)).flatMap(voicesOf)
  const guests = guestsInTitle(title.text).map((name) => ({
    name,
    handles: [],
    at: title.at,
    rule: 'podcast-guest' as const,
  }))
  return { title, voices: [...voicesOfMatter(outline), ...guests, ...written] }
}

/** A field that only an episode has: a sound file, a number, a layout or a category of that name. */
function tellsEpisode({ label: written, value }: Field): boolean {
  const label = written.replace(/^(?:params|extra) /, '')
  if (
    /^(?:podcast|episode|mp3|audio|enclosure|soundcloud|libsyn|simplecast|transistor|megaphone|buzzsprout|itunes)\b/.test(
      label,
    )
  )
    return true
  if (/\.(?:mp3|m4a|ogg|opus)(?:\?\S*)?$/i.test(value.text)) return true
  return (
    /^(?:layout|type|category|categories|tags|collection)$/.test(label) && /^(?:podcasts?|episodes?)$/i.test(value.text)
  )
}

/** "Show Date: Monday, July 1, 2013". */
function datesShow({ blocks }: Section): boolean {
  return blocks
    .slice(0, 2)
    .some((block) => block.kind === 'paragraph' && /^\s*(?:show|air|episode) date\s*:/i.test(block.inline.text))
}

function isShowNotes({ heading }: Section): boolean {
  return /^(?:show|episode) ?notes\b/i.test(headingText(heading) ?? '')
}

/** Whether a page has a part to be listened to: a heading that says so, or a player of sound. */
function hasSound({ sections }: Outline): boolean {
  return sections.some(
    ({ heading, blocks }) =>
      /^(?:audio|listen|listen (?:now|here)|download|player|recording|panel(?:ists?|lists)?)\b/i.test(
        headingText(heading) ?? '',
      ) || textsOf(blocks).some(({ inline }) => inline.links.some(({ url }) => soundHosts.test(url))),
  )
}

const soundHosts = /\b(?:soundcloud|libsyn|simplecast|transistor|megaphone|buzzsprout|anchor)\.(?:com|fm)\//i

function announcesNotes({ heading }: Section): boolean {
  return /\b(?:show ?notes|links|mentioned|picks|references|resources|guests?|topics)\b/i.test(
    headingText(heading) ?? '',
  )
}

/** Hosts and guests by their names in the front matter, each with the handle that stands below the name. */
function voicesOfMatter({ matter, lines }: Outline): readonly Voice[] {
  const names = namesByShortName(lines)
  return matter.flatMap(({ label, value, startLine, endLine }, index) => {
    const role = /^(?:params |extra )?(guests?|interviewees?|hosts?|co hosts?|panel(?:ists?)?)(?: names?)?$/.exec(
      label,
    )?.[1]
    if (role === undefined) return []
    const beside = matter.slice(index + 1, index + 4).find((field) => field.label === `${role} twitter`)
    const handle = /^@?(\w{1,30})$/.exec(beside?.value.text ?? '')?.[1]?.toLowerCase()
    const handles = handle === undefined ? [] : [`twitter:${handle}`]
    const written = names.get(value.text.toLowerCase().replace(/\d+$/, '')) ?? value.text
    return peopleIn(written).map(({ name }) => ({ name, handles, at: { startLine, endLine }, rule: ruleOf(role) }))
  })
}

/** Names in the text by their first letter and last name run together, as sites name the files of people: "jdoe". */
function namesByShortName(lines: readonly string[]): ReadonlyMap<string, string> {
  const text = lines.join('\n').slice(0, longest)
  const names = [...text.matchAll(/\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,2}/gu)].map(([name]) => name)
  return new Map(names.filter(isPersonName).map((name) => [shortName(name), name]))
}

function shortName(name: string): string {
  const [first = '', ...rest] = name
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .split(' ')
  return first.charAt(0) + rest.join('')
}

/** Names are looked for in so much of a page, in characters. */
const longest = 20_000

/** "Guest: Jane Doe (@jane)", "Hosted by Jane Doe and Rob Roe", "Our special guest: Jane Doe [Twitter](…)", line by line. */
function voicesOf(block: Paragraph | Item): readonly Voice[] {
  let place = 0
  return block.inline.text.split('\n').flatMap((line, index) => {
    const inline = cut(block.inline, place, place + line.length)
    place += line.length + 1
    const at = Math.min(block.startLine + index, block.endLine)
    return voicesOfLine(inline, { startLine: at, endLine: at })
  })
}

function voicesOfLine(inline: Inline, at: Span): readonly Voice[] {
  const match = named.exec(inline.text)
  if (match === null || inline.text.length > 300) return []
  const start = match[0].length
  const end = inline.links.find((link) => link.start >= start && !isPersonName(labelOf(inline, link)))?.start
  const people = peopleIn(inline.text.slice(start, end))
  const handles = people.length === 1 ? handlesIn({ ...inline, text: '' }) : []
  return people.map((person) => ({
    name: person.name,
    handles: [...new Set([...person.handles, ...handles])],
    at,
    rule: ruleOf(match[1] ?? ''),
  }))
}

const named =
  /^\s*(?:(?:our|my|special|today['’]s|this week['’]s)\s+){0,3}(guests?|hosts?|co-?hosts?|panel(?:ists?)?|hosted by)\b\s*[:–—-]?\s*/i

function ruleOf(role: string): Voice['rule'] {
  return /host/i.test(role) ? 'podcast-host' : 'podcast-guest'
}

function peopleIn(text: string): readonly Pick<Voice, 'name' | 'handles'>[] {
  return readSpeakers(text.replace(/[([]\s*$/, ''), true).filter(({ name }) => isPersonName(name))
}

/** "… with Jane Doe", "Jane Doe on …", "Interview: Jane Doe". */
function guestsInTitle(title: string): readonly string[] {
  const bare = title.replace(
    /^(?:(?:episode|ep\.?|show)\s*#?\d+|#\d{1,4}|interview|conversation|bonus|special)\s*[:.–—-]?\s*/i,
    '',
  )
  const after = /\b(?:with|w\/|feat(?:uring|\.)?|ft\.?|interview(?:ing)?|meets|to)\s+(\p{L}[^:;|–—()]{3,120})$/iu.exec(
    bare,
  )?.[1]
  const before = /^(\p{Lu}[^:;|–—()]{3,80}?)\s+(?:on|about|talks|discusses|explains)\s/u.exec(bare)?.[1]
  const parts = bare.split(/\s*[:|]\s+|\s+[–—-]\s+/)
  const found = [after, before, ...(parts.length > 1 ? parts : [])].map((part) => readNames(part ?? '')?.names ?? [])
  return [...new Set(found.flat())]
}
