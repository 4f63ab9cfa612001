/** Players and decks that a page embeds, in a site generator's tag or an iframe, as links that say what they are. */
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

/**
 * A line in which the tags of site generators that embed a video ("{% youtube ID %}", "{{< vimeo 123 >}}",
 * "{% include youtube.html id="…" %}") are links to it. Other tags stay as they are.
 */
export function withEmbeds(line: string): string {
  if (!line.includes('{%') && !line.includes('{{')) return line
  return line.replace(generatorTag, (tag, inside: string) => {
    const service = /\b(?:youtube|youtu\.be|vimeo)\b/i.exec(inside.replace(/[_-]/g, ' '))?.[0].toLowerCase()
    const id = /(?:^|[\s"'=/])([\w-]{11}|\d{6,12})(?=["'\s?&]|$)/.exec(
      inside.replace(/\b(?:youtube|vimeo)\S*/gi, ''),
    )?.[1]
    const whole = /https?:\/\/[^\s"'<>]+/.exec(inside)?.[0]
    if (whole !== undefined) return embedLabel(whole) === null ? tag : `[${embedLabel(whole)}](${whole})`
    if (service === undefined || id === undefined) return tag
    return service === 'vimeo' ? `[Video](https://vimeo.com/${id})` : `[Video](https://www.youtube.com/watch?v=${id})`
  })
}

const generatorTag = /\{(?:%|\{[<%])\s{0,3}([^{}\n]{1,300}?)\s{0,3}(?:%|[>%]\})\}/g
