/** The event at which a recorded talk was given: as its record says, else as the folders that it lies in are called. */
import { fold } from '../../../src/model/fold.ts'
import { remembering } from '../../../src/model/remembering.ts'
import { yearIn } from '../constructs/event.ts'

/** What a folder is called after: "harbor-conf-2019" gives the words "harbor" and "conf", and 2019. */
export interface Folder {
  readonly words: readonly string[]
  readonly year: number | null
}

/**
 * The name of the innermost of a document's folders that does not only say what kind of thing it holds; one that is but a
 * year belongs to the folder around it.
 */
export function folderOf(path: string): Folder {
  return readFolders(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
}

const readFolders = remembering((path): Folder => {
  const folders = path.split('/')
  const own = folders.findLastIndex((name) => !kindsOfThings.test(name))
  const last = folders[own] ?? ''
  const name = /^(?:19|20)\d\d$/.test(last) ? `${folders[own - 1] ?? ''}-${last}` : last
  const dated = /^(.{1,80}?)[._ -]{0,3}((?:19|20)\d\d)(?:[._-]\d\d)?$/s.exec(name)
  const words = (dated?.[1] ?? name).split(/[._ -]+/).filter((word) => /\p{L}/u.test(word))
  return { words, year: dated === null ? null : Number(dated[2]) }
})

const kindsOfThings = /^(?:videos?|talks?|sessions?|presentations?|records?|recordings|data|json|content|items|\.?)$/i

/** The event after which a folder with a year is called, without it; each word as the texts of the record have it with capitals. */
export function nameOfEvent({ words, year }: Folder, texts: readonly string[]): string | null {
  if (year === null || words.length === 0) return null
  let name = ''
  for (const word of words) name += `${name === '' ? '' : ' '}${spelling(word, texts)}`
  return name
}

/** How texts write a word with capitals. */
function spelling(word: string, texts: readonly string[]): string {
  const { pattern, usual } = wordOf(word)
  for (const text of texts) {
    const place = text.search(pattern)
    if (place < 0) continue
    const found = text.slice(place, place + word.length)
    const isCapital = word.length <= 3 ? found === word.toUpperCase() : /\p{Lu}/u.test(found)
    if (isCapital && !/\p{L}/u.test(text.charAt(place - 1)) && !/\p{L}/u.test(text.charAt(place + word.length)))
      return found
  }
  return usual
}

/** A word of a folder's name: how it is found whatever its capitals, and how it is written where no text has it. */
const wordOf = remembering(
  (word): { readonly pattern: RegExp; readonly usual: string } => ({
    pattern: new RegExp(word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'), 'i'),
    usual: usualSpelling(word.toLowerCase()),
  }),
  512,
)

function usualSpelling(word: string): string {
  if (word.length <= 2) return word.toUpperCase()
  // "PyCon", "HarborConf": conferences are called so, and hardly ever "Pycon".
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  return word.length > 4 ? name.replace(/con(?=f?$)/, 'Con') : name
}

/** The folded words of an event's name. */
export const wordsOfEvent = remembering((event): readonly string[] => fold(event).split(' '))

/** Whether a category of an archive is an event: it has a year, or is what the folder is called after. */
export function isEventCategory(category: string, folder: Folder): boolean {
  return yearIn(category) !== null || fold(category) === fold(folder.words.join(' '))
}
