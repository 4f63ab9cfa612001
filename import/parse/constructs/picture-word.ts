/** What the picture in front of an entry says that it is: "📖 Quiet Knots", ":book: Quiet Knots". */

/** The word for what such a picture shows, "book" or "video"; "text" for a sheet of any kind, empty without a picture of a work. */
export function pictureWord(entry: string): string {
  const [, name = '', sign = ''] = picture.exec(entry) ?? []
  return pictures.find(([, pattern]) => pattern.test(name === '' ? sign : name))?.[0] ?? ''
}

/** An entry without such a picture in front of it; any other as it is. */
export function withoutPicture(entry: string): string {
  if (pictureWord(entry) === '') return entry
  return entry.slice(picture.exec(entry)?.[0].length).replace(/^\uFE0F?\s*/, '')
}

/** The first picture of an entry, by its name or as a character; most entries have none. */
const picture = /^\s{0,3}(?::([a-z][a-z_]{2,30}):|(\p{Extended_Pictographic}))/u

const pictures: readonly (readonly [string, RegExp])[] = [
  ['book', /^(?:(?:open_|closed_|blue_|green_|orange_)?books?|(?:note)?book|[📖📕📗📘📙📚📓📔])$/u],
  [
    'video',
    /^(?:movie_camera|video_camera|film_(?:strip|projector|frames)|clapper|tv|television|vhs|[🎥📹🎞📽🎬📺📼])$/u,
  ],
  ['podcast', /^(?:headphones|studio_microphone|[🎧🎙])$/u],
  ['article', /^(?:newspaper|newspaper_roll|[📰🗞])$/u],
  ['text', /^(?:page_facing_up|page_with_curl|scroll|[📄📃📜])$/u],
]
