/** A post about a meetup: who presented which paper there, with the recording. */
import { fold } from '../../../src/model/fold.ts'
import { noteItems } from '../cited-items.ts'
import { affiliationsIn, handlesIn } from '../constructs/bio.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { isToldOf } from '../constructs/speaker-line.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Outline, Paragraph, Section } from '../outline.ts'
import type { PageKind } from '../page-kind.ts'
import { pageTitle } from '../page-title.ts'
import { eveningTalks } from './evenings.ts'
import { type PostEvent, postEvent } from './post-event.ts'
import { assignMedia } from './post-media.ts'
import { listedPapers, referencesOf } from './post-papers.ts'
import { isCalled, type PostTalk, postTalks, type StatedPaper } from './post-talks.ts'
import { isMeetupPost } from './recognise.ts'

/** A post about one evening with one talk or more, or the page on which a group lists its evenings. */
export const meetupPost: PageKind = (draft, outline) => {
  const title = pageTitle(outline)
  const evenings = eveningTalks(outline, title)
  for (const talk of evenings) noteEvening(draft, { ...outline, sections: [sectionOf(talk)] }, [talk], talk.event, '')
  const talks = evenings.length > 0 ? [] : postTalks(outline, title)
  if (evenings.length === 0 && (talks.length === 0 || !isMeetupPost(outline))) return null
  if (talks.length > 0) noteEvening(draft, outline, talks, postEvent(outline), title?.text ?? '')
  return { kind: 'TALK_PAGE', title: title?.text ?? null }
}

/** What stands under the name of a talk, without what stands beside it. */
function sectionOf({ blocks }: PostTalk): Section {
  return { heading: null, blocks, tables: [] }
}

/** Notes the talks of one evening, with what the page says of them. */
function noteEvening(
  draft: Draft,
  outline: Outline,
  talks: readonly PostTalk[],
  event: PostEvent | null,
  title: string,
): void {
  const media = assignMedia(outline, talks, title)
  const papers = listedPapers(outline, talks)
  talks.forEach((talk, index) => {
    const ref = noteTalk(draft, outline, talk)
    const links = media[index] ?? []
    const statement = stateAt(outline, event?.at ?? talk.at, 'meetup-event', [], event?.occasion.event ?? talk.title)
    if (event !== null || links.length > 0)
      notePresentation(draft, ref, { occasion: event?.occasion ?? null, version: null, media: links }, statement)
    notePapers(draft, outline, talk, ref, papers[index] ?? [])
  })
  noteBios(draft, outline, talks)
}

function noteTalk(draft: Draft, outline: Outline, talk: PostTalk): Ref {
  const statement = stateAt(outline, talk.at, 'presents', [], talk.title)
  const alternativeTitles = [...new Map(talk.otherTitles.map((title) => [fold(title), title])).values()]
  const ref = draft.talk(
    { title: talk.title, alternativeTitles, abstract: abstractOf(talk), described: true },
    statement,
  )
  const people = new Map(talk.speakers.map((speaker) => [fold(speaker.name), speaker]))
  for (const speaker of people.values()) draft.claim('GAVE', draft.person(speaker, statement), ref, statement)
  return ref
}

/** The long paragraphs below a talk that are about nobody in it. */
function abstractOf({ blocks, speakers }: PostTalk): string | null {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph')
  const told = paragraphs
    .map(({ inline }) => inline.text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.split(' ').length >= 25 && !speakers.some(({ name }) => isCalled(text, name)))
  return told.join('\n\n') || null
}

/** Notes the papers that a talk presents, each once, and what else its part of the post refers to. */
function notePapers(draft: Draft, outline: Outline, talk: PostTalk, ref: Ref, listed: readonly StatedPaper[]): void {
  const papers: StatedPaper[] = []
  for (const paper of [...talk.papers, ...listed].slice(0, mostPapers)) {
    const place = papers.findIndex((known) => areOne(known.work, paper.work))
    const known = papers[place]
    if (known === undefined) papers.push(paper)
    else papers[place] = { ...known, work: joined(known.work, paper.work) }
  }
  for (const { work, at } of papers) {
    const named = papers.length === 1 && isAddress(work.title) ? { ...work, title: talk.title } : work
    noteCitation(draft, ref, named, 'IS_ABOUT', stateAt(outline, at, 'paper-presented', [], work.words))
  }
  noteItems(draft, { ...referring, page: outline, from: ref }, referencesOf(talk, papers), [])
}

/** No talk presents more papers. */
const mostPapers = 100

const referring = {
  people: new Set<string>(),
  cites: () => true,
  relation: 'REFERENCES',
  aside: 'REFERENCES',
  rule: 'list-item',
} as const

function areOne(a: CitedWork, b: CitedWork): boolean {
  return fold(a.title) === fold(b.title) || a.links.some(({ url }) => b.links.some((link) => link.url === url))
}

/** Whether a title is the address of a work of which no more is written. */
function isAddress(title: string): boolean {
  return /^[\w.-]+\.[a-z]{2,}\/\S+$/i.test(title)
}

/** One paper named twice: what either says of it. */
function joined(first: CitedWork, second: CitedWork): CitedWork {
  const [a, b] = isAddress(first.title) ? [second, first] : [first, second]
  const links = [...a.links, ...b.links.filter(({ url }) => !a.links.some((link) => link.url === url))]
  return { ...a, links, authors: [...new Set([...a.authors, ...b.authors])], year: a.year ?? b.year ?? null }
}

/** Notes what paragraphs that begin with a speaker's name say of them. */
function noteBios(draft: Draft, outline: Outline, talks: readonly PostTalk[]): void {
  const speakers = talks.flatMap((talk) => talk.speakers)
  const paragraphs = outline.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Paragraph => block.kind === 'paragraph'),
  )
  for (const paragraph of paragraphs) {
    const words = paragraph.inline.text
      .slice(0, 80)
      .replace(/^\s*(?:dr\.?|prof\.?)\s+/i, '')
      .replace(/[()]/g, '')
    const speaker = speakers.find(({ name }) => isCalled(words, name))
    const handles = [...handlesIn(paragraph.inline), ...writtenHandle(paragraph.inline.text)]
    const affiliations = affiliationsIn(paragraph.inline.text)
    if (speaker === undefined || !isToldOf({ handles, affiliations }) || paragraph.inline.text.length < 40) continue
    const statement = stateAt(outline, paragraph, 'bio', [], speaker.name)
    draft.person({ name: speaker.name, handles: [...new Set(handles)], affiliations }, statement)
  }
}

/** "Jane Doe (@jane) is …". */
function writtenHandle(text: string): readonly string[] {
  const name = /^[^.!?]{3,60}?\s\(@(\w{1,30})\)/.exec(text)?.[1]
  return name === undefined ? [] : [`twitter:${name.toLowerCase()}`]
}
