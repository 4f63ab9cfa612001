/** A title made ready to be compared many times: everything about it that comparing asks, worked out once. */
import { contentOf, fold, numbersIn, shortName } from '../../src/model/fold.ts'
import { parseUrl } from '../../src/model/identifier.ts'

/** A content word of a title. Equal words of one vocabulary are one object, so that comparing them costs nothing. */
export interface Word {
  readonly text: string
  /** Without the ending that makes it a plural, a verb or a deed; at least five letters stay. */
  readonly stem: string
  /** Whether it may be misspelt and still be itself: long, and without a digit. */
  readonly mayDiffer: boolean
  /** The number it is, Roman or Arabic, in digits. */
  readonly number: string | null
  /** Four digits, which tell when something was held rather than which of several it is. */
  readonly isYear: boolean
  /** Whether a title with it more is another work: a sequel, a part, the opposite. */
  readonly turns: boolean
}

export interface Title {
  /** Folded without spaces: "ScalingStatefulServices" equals "Scaling Stateful Services". */
  readonly squeezed: string
  readonly words: readonly Word[]
  /** The words joined by spaces. */
  readonly name: string
  /** Numbers in Arabic digits, in order. */
  readonly numbers: readonly string[]
  /** Whether it is nothing but an address: nobody wrote a title. */
  readonly isAddress: boolean
  /** Words that say in what form it was given, which do not count among the others: "tutorial". */
  readonly remarks: string
  /** What stands before and after the first colon, or where a comma parts a name from what it is (", a …"). */
  readonly parts: Parts | null
  /** The short name before a colon, a dash or ", a", squeezed: "swim" of "SWIM: Scalable …". */
  readonly shortName: string | null
  /** What a thing is called beside what it is, squeezed: "coq" of "The Coq Proof Assistant"; null where that is the title. */
  readonly thing: string | null
}

interface Parts {
  readonly head: string
  /** The head's content words joined by spaces, and how many they are. */
  readonly headName: string
  readonly headLength: number
  readonly tail: readonly Word[]
  readonly tailSqueezed: string
}

/** Prepares titles, with one object for each word. */
export type Vocabulary = (title: string) => Title

/** An empty vocabulary, which grows with the titles that it prepares. */
export function createVocabulary(): Vocabulary {
  const intern = createInterner()
  const words = (folded: string): readonly Word[] =>
    contentOf(folded)
      .slice(0, mostWords)
      .map((word) => intern(ordinals.get(word) ?? word))
  return (written) => {
    const { title, remarks } = withoutRemarks(written.slice(0, longest))
    const folded = fold(title)
    const own = words(folded)
    const isAddress = title.includes('/') && parseUrl(title.trim()) !== null
    return {
      squeezed: squeeze(folded),
      words: own,
      name: nameOf(own),
      numbers: isAddress ? noNumbers : numbersOf(own),
      isAddress,
      remarks,
      parts: isAddress ? null : partsOf(title, words),
      shortName: isAddress ? null : shortNameOf(title),
      thing: thingIn(own),
    }
  }
}

/** Gives one object for each word. */
export function createInterner(): (text: string) => Word {
  const known = new Map<string, Word>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = wordOf(text)
    known.set(text, made)
    return made
  }
}

/** Titles are shorter, in characters and in words; what is longer is a paragraph, and its beginning tells it apart. */
const longest = 600
export const mostWords = 40

function wordOf(text: string): Word {
  const isYear = /^(?:19|20)\d\d$/.test(text)
  return {
    text,
    stem: stemOf(text),
    mayDiffer: text.length >= 6 && !/\d/.test(text),
    number: numbersIn([text])[0] ?? null,
    isYear,
    turns: turningWords.has(text) || (!isYear && /\d/.test(text)),
  }
}

function stemOf(text: string): string {
  const ending = endings.find((one) => text.length - one.length >= 5 && text.endsWith(one))
  return ending === undefined || text.endsWith('ss') ? text : text.slice(0, -ending.length)
}

const endings = ['ations', 'ation', 'ing', 'ers', 'er', 'ed', 'es', 's']

/** "4th" as "fourth", up to eight. */
const ordinals: ReadonlyMap<string, string> = new Map(
  ['1st first', '2nd second', '3rd third', '4th fourth', '5th fifth', '6th sixth', '7th seventh', '8th eighth'].map(
    (pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''],
  ),
)

/** Words that make a title another work's sequel or its opposite. */
const turningWords = new Set(
  `too again revisited redux continued reloaded i ii iii iv v vi two three four five six second third more another
  erratum errata corrigendum not no never dont cant cannot wont without against non anti`.split(/\s+/),
)

function partsOf(title: string, words: (folded: string) => readonly Word[]): Parts | null {
  const parting = /:|,(?=\s+an?\s)/i.exec(title)
  if (parting === null) return null
  const [head, tail] = [fold(title.slice(0, parting.index)), fold(title.slice(parting.index + 1))]
  if (head === '' || tail === '') return null
  const headWords = words(head)
  return {
    head,
    headName: nameOf(headWords),
    headLength: headWords.length,
    tail: words(tail),
    tailSqueezed: squeeze(tail),
  }
}

const noNumbers: readonly string[] = []

function numbersOf(words: readonly Word[]): readonly string[] {
  const numbers: string[] = []
  for (const { number } of words) if (number !== null) numbers.push(number)
  return numbers.length === 0 ? noNumbers : numbers
}

function nameOf(words: readonly Word[]): string {
  let name = ''
  for (const { text } of words) name = name === '' ? text : `${name} ${text}`
  return name
}

function squeeze(folded: string): string {
  return folded.replaceAll(' ', '')
}

function shortNameOf(title: string): string | null {
  const name = shortName(title)
  return name === null ? null : squeeze(fold(name))
}

function thingIn(words: readonly Word[]): string | null {
  let [name, names] = ['', 0]
  for (const { text } of words) {
    if (sorts.has(text)) continue
    name += text
    names += 1
    if (names > 2) return null
  }
  return names > 0 && names < words.length ? name : null
}

/** Words for what a tool is, which may stand beside its name or be left away. */
const sorts = new Set(
  `proof assistant programming language framework library database tool toolkit project engine platform compiler model
  checker website homepage apache`.split(/\s+/),
)

/**
 * A title without remarks on the form in which it was given: "(Tutorial)", "[video]", "Keynote: …". What is left keeps at
 * least two words, so that a talk called "Panel: Storage" keeps its name.
 */
function withoutRemarks(written: string): { readonly title: string; readonly remarks: string } {
  const remarks: string[] = []
  const leaveOut = (whole: string, remark: string): string => {
    if (!isRemark(remark)) return whole
    remarks.push(...fold(remark).split(' '))
    return ' '
  }
  const title = written.replace(/[([]([^()[\]]{2,40})[)\]]/g, leaveOut).replace(/^\s*([^:]{2,30}):(?=\s*\S)/, leaveOut)
  return remarks.length > 0 && fold(title).includes(' ')
    ? { title, remarks: remarks.sort().join(' ') }
    : { title: written, remarks: '' }
}

function isRemark(text: string): boolean {
  const words = fold(text).split(' ')
  return words.length <= 4 && words.every((word) => formWords.has(word))
}

const formWords = new Set(
  `tutorial panel abstract session demo demonstration description poster keynote talk talks video slides paper pdf only
  invited industrial industry experience lightning opening closing recording audio blog post article book`.split(/\s+/),
)
