/** A run of occasions with the media of each: "A 2015: [Slides][Video] & B 2016 [Slides]". */
import { cut, labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { type Occasion, partOccasions, readOccasion } from './event.ts'
import { linkOf, type Media, mediaRole } from './media.ts'

/** One giving of a talk, as a line states it. */
export interface Giving {
  readonly occasion: Occasion | null
  /** "V2" where the document numbers them. */
  readonly version: string | null
  readonly media: readonly Media[]
}

/** What the rest of a line after "given at" says; ends with the sentence unless media follow it at once. */
export function readGivings(rest: Inline): readonly Giving[] {
  const groups: { words: string; page: Media[]; media: Media[] }[] = [{ words: '', page: [], media: [] }]
  let ended = false
  const addWords = (text: string): void => {
    const last = groups.at(-1)
    if (last === undefined || ended) return
    const stop = sentenceEnd(text)
    const words = (stop < 0 ? text : text.slice(0, stop)).replace(/\[[^\]]{0,40}\]/g, ' ')
    if (stop >= 0) ended = true
    if (last.media.length > 0 && /\p{L}/u.test(words.replace(/\b(?:and|at)\b/g, '')))
      groups.push({ words: words.replace(/^[\s\])]*(?:&|and)\s+(?:at\s+)?/, ''), page: [], media: [] })
    else if (last.media.length === 0) last.words += words
  }
  let place = 0
  for (const link of rest.links) {
    const between = rest.text.slice(place, link.start)
    if (ended && /[\p{L}\p{N}]/u.test(between)) break
    addWords(between)
    const label = labelOf(rest, link)
    const role = mediaRole(label)
    const kept = linkOf(link.url, label)
    if (role !== null) groups.at(-1)?.media.push(...(kept === null ? [] : [{ role, link: kept }]))
    else if (!ended) {
      addWords(label)
      groups.at(-1)?.page.push(...(kept === null ? [] : [{ role: 'other' as const, link: kept }]))
    } else break
    place = link.end
  }
  if (!ended) addWords(rest.text.slice(place))
  return groups.flatMap(({ words, page, media }) => givingsOf(words, [...page, ...media]))
}

/** "V1 StrangeLoop 2015: [Video], [Slides]" as an item of a list: the version, then the same run. */
export function readGivingItem(item: Inline): readonly Giving[] {
  const version = /^\s*(v\d{1,2})\b[\s:.-]*/i.exec(item.text)
  const rest = version === null ? item : cut(item, version[0].length)
  const label = /:\s*(.*)$/s.exec(rest.text)
  const named =
    rest.links.length === 0 && label?.[1]?.split(/\s*,\s*/).every((word) => mediaRole(word) !== null) === true
      ? cut(rest, 0, label.index)
      : rest
  return readGivings(named).map((giving) => ({ ...giving, version: version?.[1]?.toUpperCase() ?? null }))
}

/** Where a sentence ends in a text, or goes on to tell of the talk ("…, which builds on", "… by Jane Doe"), or -1. */
function sentenceEnd(text: string): number {
  return text.search(
    /[.!?](?=\s|$)|,?\s(?:presented|given)\sby(?=\s|$)|,?\sby(?=\s(?:@\w|\p{Lu}[\p{L}.'’-]*\s\p{Lu}))|,?\s(?:which|where|who|when|about|covering)\s|(?<=\d{4})\s(?:on|to|with|as)\s(?=\p{Ll})(?!the\s\d)/u,
  )
}

/** One giving for each occasion of a phrase; media that all share go where their address or their kind points. */
function givingsOf(words: string, media: readonly Media[]): readonly Giving[] {
  const phrases = partOccasions(words)
  const occasions = phrases.map(readOccasion).filter((occasion) => occasion !== null)
  if (occasions.length < 2) return [{ occasion: occasions[0] ?? null, version: null, media }]
  return occasions.map((occasion, index) => ({
    occasion,
    version: null,
    media: media.filter((one) => belongs(one, index, occasions)),
  }))
}

/**
 * One link for several occasions: a link whose address names one of them belongs to it; slides otherwise to all, since a
 * deck is given again; a recording was made once and belongs to the last.
 */
function belongs(media: Media, index: number, occasions: readonly Occasion[]): boolean {
  const named = occasions.map((occasion) => nameInAddress(occasion, occasions, media.link.url))
  if (named.some(Boolean)) return named[index] === true
  return media.role === 'video' ? index === occasions.length - 1 : true
}

/** Whether an address holds a word that this occasion has and the others have not. */
function nameInAddress(occasion: Occasion, all: readonly Occasion[], url: string): boolean {
  const inAddress = new Set(url.toLowerCase().split(/[^a-z0-9]+/))
  const wordsOf = ({ event }: Occasion): string[] => event.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const others = new Set(all.filter((other) => other !== occasion).flatMap(wordsOf))
  return wordsOf(occasion).some((word) => word.length > 1 && !others.has(word) && inAddress.has(word))
}
