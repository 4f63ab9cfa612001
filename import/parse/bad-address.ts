/** Addresses of links that lead nowhere. */
import { parseUrl } from '../../src/model/identifier.ts'

/** What is wrong with the address of a link; null for one that leads somewhere. */
export function faultOf(written: string): 'empty' | 'malformed' | null {
  const url = written.trim()
  if (url === '' || url === '#') return 'empty'
  return isMalformed(url) ? 'malformed' : null
}

/** What claims to be absolute must parse; other addresses lead to files beside the document. */
function isMalformed(url: string): boolean {
  if (/^(?:https?|htt?p|htps|hhttps?):?\/?\//i.test(url) || /^https?:/i.test(url)) return parseUrl(url) === null
  return /\s/.test(url)
}
