/** Links to what a presentation left behind: "[Video]", "[Slides]", "[Paper]", "[High Scalability Article]". */

import { isWebAddress } from '../../../src/model/identifier.ts'
import type { Link } from '../../../src/model/work.ts'

export const mediaRoles = ['video', 'slides', 'paper', 'other'] as const
export type MediaRole = (typeof mediaRoles)[number]

export interface Media {
  readonly role: MediaRole
  readonly link: Link
}

/** What the label of a link to a presentation's media says that it is; null for any other label. */
export function mediaRole(label: string): MediaRole | null {
  const low = label.toLowerCase().replace(/\(\d[^()]{0,10}\)$/, '')
  const words = (/[^a-z\d ]/.test(low) ? low.replace(/[^\p{L}\p{N} ]+/gu, ' ') : low).trim()
  if (words === '' || /(?:[^ ]+ +){5}/.test(words)) return null
  if (
    /^(?:link to )?(?:the )?(?:\w+ )?(?:video|recording|videos|screencast)(?: recording)?(?: of (?:the|my) talk| on (?:youtube|vimeo))?$/.test(
      words,
    )
  )
    return 'video'
  if (/^(?:link to )?(?:the )?(?:\w+ )?(?:slides?|deck|slide deck|presentation|keynote|pdf)$/.test(words))
    return 'slides'
  if (/^(?:the )?paper$/.test(words)) return 'paper'
  return /(?:^|\s)(?:article|articles|resources|code|demo|transcript|notes|podcast|interview|audio|writeup|summary|abstract|event|schedule|website|repo|repository|blog|post)$/.test(
    words,
  )
    ? 'other'
    : null
}

/** What a label and a colon right before a link say that it is: "Recording: [Vimeo](…)"; null without one. */
export function roleBefore(words: string): MediaRole | null {
  const label = /(?:^|[\n|.;,(])\s*(video|slides?|audio|recording|deck|transcript)s?(?: here)?\s*:\s*$/i.exec(
    words.slice(-100),
  )?.[1]
  return label === undefined ? null : mediaRole(label)
}

/**
 * What a longer label says together with its address: "HarborConf Slides" of a file or at a host of slides, "Recording at
 * HarborConf" at one of videos.
 */
export function roleAtHost(label: string, url: string): MediaRole | null {
  if (label.trim().split(/\s+/).length > longestLabel) return null
  if (/\b(?:slides|slide ?deck|deck)\b/i.test(label) && slidesAt.test(url)) return 'slides'
  return /\b(?:video|recording|talk)\b/i.test(label) && videosAt.test(url) ? 'video' : null
}

/** A label of more words is a title. */
const longestLabel = 6

const slidesAt =
  /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st|docs\.google\.com\/presentation)\/|^(?!\w+:)[^?#]{1,300}\.(?:pdf|pptx?|odp|key)$/i
const videosAt = /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i

/** A link as the model keeps it; null where the address is none. */
export function linkOf(url: string, label: string | null): Link | null {
  const address = url.trim()
  return isWebAddress(address)
    ? { url: address, label: label?.replace(/\s+/g, ' ').trim() || null, suspect: false }
    : null
}

/** Whether an address is that of slides: a file of such, one in a folder of them, or a site of decks. */
export function isDeckAddress(url: string): boolean {
  return decks.test(url.slice(0, 500))
}

const decks =
  /\.(?:pptx?|odp|key)(?:[?#]|$)|\/[\w-]{0,40}(?:slides|presentations?)\/[^?#]*\.pdf(?:[?#]|$)|(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st)\/./i
