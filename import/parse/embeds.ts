/** Players and decks that a page embeds as links that say what they are. */
import { parseUrl } from '../../src/model/identifier.ts'

/** "Video", "Slides" or "Audio" by the host of what is embedded; null for maps, adverts and whatever else. */
export function embedLabel(address: string): string | null {
  const host = parseUrl(absolute(address))?.hostname.replace(/^(?:www|player|w|embed|fast)\./, '') ?? ''
  return hosts.find(([, pattern]) => pattern.test(host))?.[0] ?? null
}

const hosts: readonly (readonly [label: string, host: RegExp])[] = [
  [
    'Video',
    /^(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|wistia\.\w+|infoq\.com|dailymotion\.com|media\.ccc\.de)$/,
  ],
  ['Slides', /^(?:speakerdeck\.com|slideshare\.net|slides\.com|docs\.google\.com|notist\.\w+|noti\.st)$/],
  [
    'Audio',
    /^(?:soundcloud\.com|mixcloud\.com|libsyn\.com|spotify\.com|open\.spotify\.com|simplecast\.com|buzzsprout\.com)$/,
  ],
]

/** An address without its scheme, "//www.youtube.com/…", with one. */
export function absolute(address: string): string {
  return address.startsWith('//') ? `https:${address}` : address
}
