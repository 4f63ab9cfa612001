/** Addresses that stand in a text without any markup. */
import { linkPiece, type Piece, type Region } from './unit.ts'

/**
 * Web addresses with their scheme or "www." before them, and mail addresses, of which Markdown makes links; in a text
 * without markup web addresses alone, but also as "host.tld/path". Ending punctuation is the sentence's, and a closing
 * parenthesis too, unless one opens in the address.
 */
export function bareAddresses(text: string, writing: 'marked' | 'plain', region: Region = 'text'): readonly Piece[] {
  return [...(writing === 'marked' ? mailAddresses(text, region) : []), ...webAddresses(text, writing, region)]
}

function mailAddresses(text: string, region: Region): readonly Piece[] {
  return [...text.matchAll(mail)].map(({ index, 0: written }) =>
    linkPiece(
      'link',
      { start: index, end: index + written.length },
      { text: written, url: `mailto:${written}`, region },
    ),
  )
}

function webAddresses(text: string, writing: 'marked' | 'plain', region: Region): readonly Piece[] {
  return [...text.matchAll(writing === 'marked' ? schemed : hosted)].flatMap((match) => {
    const stripped = match[0].replace(/[.,;:!?'"»”’*_~]{1,10}$/, '')
    const url = stripped.includes('(') ? stripped : stripped.replace(/[)\]}]{1,10}[.,;:]{0,3}$/, '')
    const end = match.index + url.length
    return /[\p{L}\p{N}]/u.test(url)
      ? [linkPiece('link', { start: match.index, end }, { text: url.slice(0, 300), url, region })]
      : []
  })
}

const mail = /(?<![\w.+/:@-])[a-z\d][\w.+-]{0,63}@[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}\b/gi
const schemed = /\b(?:https?|ftp):\/\/[^\s<>"`|\\{}]+|(?<![\w./@-])www\.[^\s<>"`|\\{}.]{1,100}\.[^\s<>"`|\\{}]+/gi
const hosted = /\bhttps?:\/\/[^\s<>"`]+|(?<![\w@./-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"`]+/gi
