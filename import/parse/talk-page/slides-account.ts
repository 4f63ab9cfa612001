import { parseUrl } from '../../../src/model/identifier.ts'
import type { Media } from '../constructs/media.ts'

/**
 * The accounts, "service:name", under which slides lie at services where speakers keep their own; that of an event is none
 * of a speaker.
 */
export function slidesAccounts(media: readonly Media[], events: readonly string[]): readonly string[] {
  const called = events.map((event) => event.toLowerCase().replace(/[^\p{L}\d]+/gu, ''))
  return media.flatMap(({ role, link }) => {
    const url = role === 'slides' ? parseUrl(link.url) : null
    const service = services.find(([host]) => url?.hostname.replace(/^www\./, '') === host)?.[1]
    const name = /^\/@?([\w-]{2,40})\/[^/]/.exec(url?.pathname ?? '')?.[1]?.toLowerCase()
    return service === undefined ||
      name === undefined ||
      /^(?:player|slideshow)$/.test(name) ||
      called.some((event) => event.includes(name.replace(/[\d_-]+/g, '')))
      ? []
      : [`${service}:${name}`]
  })
}

const services: readonly (readonly [host: string, service: string])[] = [
  ['speakerdeck.com', 'speakerdeck'],
  ['slideshare.net', 'slideshare'],
  ['slides.com', 'slides'],
  ['noti.st', 'notist'],
]
