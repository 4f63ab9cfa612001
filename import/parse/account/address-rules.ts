/** What an address is by itself, whatever was said of it. */
import { hostsNoWork } from '../constructs/no-citation.ts'
import { ended, type Outcome } from './outcome.ts'
import type { Unit } from './unit.ts'

/** The outcome of a link by its address or form; null where these tell nothing. */
export function byAddress({ url, form }: Unit): Outcome | null {
  const address = url?.trim() ?? ''
  if (form === 'picture') return ended('CREDIT', 'picture')
  if (form === 'definition') return ended('IGNORED', 'unused-definition')
  if (/^mailto:/i.test(address)) return ended('PROFILE', 'mail-address')
  if (address.startsWith('#')) return ended('NAVIGATION', 'same-page')
  if (address === '') return null
  if (shares.test(address)) return ended('NAVIGATION', 'share-address')
  if (isBeside(address)) return ended('NAVIGATION', 'file-beside')
  const hosted = hostsNoWork(address)
  if (hosted === 'picture') return ended('CREDIT', 'picture-address')
  return hosted === 'profile' ? ended('PROFILE', 'profile-address') : null
}

/** Addresses at which somebody else passes the page on. */
const shares =
  /^https?:\/\/(?:www\.)?(?:twitter\.com\/(?:intent|share|home\?status)|x\.com\/intent|facebook\.com\/(?:sharer|share)|linkedin\.com\/share|reddit\.com\/submit|news\.ycombinator\.com\/submitlink|plus\.google\.com\/share)/i

/** An address without a scheme and a host leads to a file beside the document: a page, unless it is one that holds a work. */
function isBeside(address: string): boolean {
  if (/\.(?:pdf|ps|ps\.gz|djvu|epub)$/i.test(address)) return false
  return !/^(?:[a-z][a-z\d+.-]{1,30}:|\/\/)/i.test(address) && !/^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}\//i.test(address)
}
