import { parseUrl } from '../../src/model/identifier.ts'
import type { Inline, InlineLink } from './outline.ts'

/** Text in which web addresses stand bare, with or without "https://", and in which "<u>…</u>" underlines. */
export function linksInText(written: string): Inline {
  const text = written.replace(/<\/?u>/g, '')
  const links: InlineLink[] = []
  for (const match of text.matchAll(bareAddress)) {
    const url = match[0].replace(/[.,;:!?)\]}'"»]+$/, '')
    if (parseUrl(url) !== null) links.push({ start: match.index, end: match.index + url.length, url })
  }
  return { text, links, emphases: [] }
}

/** "https://…" or "host.tld/path" where a word begins. */
const bareAddress = /(?<![\w@./-])(?:https?:\/\/[^\s<>"]+|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"]+)/gi
