import { parseUrl } from '../../src/model/identifier.ts'
import { strippedEnd } from './constructs/title.ts'
import type { Inline, InlineLink } from './outline.ts'

/** Text in which web addresses stand bare, with or without "https://", and in which "<u>…</u>" underlines. */
export function linksInText(written: string): Inline {
  const text = written.replace(/<\/?u>/g, '')
  return { text, links: bareLinks(text, bareAddress), emphases: [] }
}

/** The addresses that stand bare in text and say so themselves, by "https://" or "www.". Cheap where there are none. */
export function webLinks(text: string): readonly InlineLink[] {
  return text.includes('://') || text.includes('www.') ? bareLinks(text, webAddress) : []
}

function bareLinks(text: string, pattern: RegExp): readonly InlineLink[] {
  const links: InlineLink[] = []
  for (const match of text.matchAll(pattern)) {
    const url = ended(match[0])
    if (parseUrl(url) !== null) links.push({ start: match.index, end: match.index + url.length, url })
  }
  return links
}

/** An address without the punctuation behind it; a bracket is its own that it opens itself ("/wiki/Paxos_(computer_science)"). */
function ended(address: string): string {
  const bare = strippedEnd(address, `.,;:!?)]}'"»`)
  return address.charAt(bare.length) === ')' && bare.lastIndexOf('(') > bare.lastIndexOf(')') ? `${bare})` : bare
}

/** "https://…" or "host.tld/path" where a word begins. */
const bareAddress = /(?<![\w@./-])(?:https?:\/\/[^\s<>"]+|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"]+)/gi

/** "https://…" or "www.…" where a word begins. */
const webAddress = /(?<![\w@./-])(?:https?:\/\/|www\.)[^\s<>"]+/gi
