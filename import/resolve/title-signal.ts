/** What two records' titles say for their being one work: the strongest of the signals that hold. */
import { kindOf } from './kinds.ts'
import { sharesAny } from './numbering.ts'
import type { WorkRecord } from './record.ts'
import { differByLetter, type Overlap, overlap } from './similarity.ts'
import type { Title } from './title.ts'

/** Weights of what titles say; a pair has one of these signals at most, and without one it is a pair of two works. */
export const titleWeights = {
  /** The same but for spaces, signs, small words. */
  equalTitle: 5,
  /** The same, but one is said to be a tutorial, a video or the like. */
  equalButRemark: 4.6,
  /** The same but for typos, endings, or one word more on one side that does not turn the meaning. */
  nearTitle: 4,
  /** One is all that the other has before its colon, or before the comma of ", a …". */
  withoutSubtitle: 4,
  /** One is nothing but the short name before the other's colon. */
  shortName: 4,
  /** One is the other without the words for what a tool is. */
  toolName: 4,
  /** The same, but one or two words that many pages have for a title, at two addresses. */
  equalShortTitle: 3,
  /** One short word differs by a letter, as "names" and "games" do. */
  titleWithTypo: 2.4,
  /** All words of one are in the other. */
  containedTitle: 2.4,
  /** One is what the other has after its colon, before which a language or platform stands. */
  qualifiedName: 2.4,
  /** One is nothing but an address, so that an equal address is all there is to go by. */
  addressForTitle: 1,
  /** Three fifths of the words in common, */
  mostlySameTitle: 2,
  /** or all but one, which is another word at the same place, as in the titles of a series; see `score.ts`. */
  parallelTitle: 1.5,
  /** or two fifths. */
  partlySameTitle: 1,
} as const
type TitleSignal = keyof typeof titleWeights

/** The strongest thing that can be said of two records' titles. */
export function titleSignal(a: WorkRecord, b: WorkRecord): TitleSignal | null {
  let best: TitleSignal | null = null
  for (const left of a.forms)
    for (const right of b.forms) {
      const signal = likenessOf(left, right)
      if (signal !== null && (best === null || titleWeights[signal] > titleWeights[best])) best = signal
    }
  if (best === 'equalTitle' || best === 'equalButRemark') return isGeneric(a, b) ? 'equalShortTitle' : best
  // Lists of one subject are called nearly the same.
  if (best === 'nearTitle' && kindOf(a) === 'READING_LIST' && kindOf(b) === 'READING_LIST') best = 'mostlySameTitle'
  const named = namingOf(a, b) ?? namingOf(b, a)
  return named !== null && (best === null || titleWeights[named] >= titleWeights[best]) ? named : best
}

function likenessOf(left: Title, right: Title): TitleSignal | null {
  const fewer = Math.min(left.words.length, right.words.length)
  if (left.isAddress !== right.isAddress) return 'addressForTitle'
  if (left.squeezed === right.squeezed || (fewer > 1 && left.name === right.name))
    return left.remarks === right.remarks ? 'equalTitle' : 'equalButRemark'
  // Two words of five at least must be shared for anything to be said; where lengths forbid that, nothing is.
  if (fewer * 4 < Math.max(left.words.length, right.words.length)) return null
  const both = overlap(left.words, right.words)
  const isOneSided = both.leftOver === 0 || both.rightOver === 0
  if (fewer >= 3 && isOneSided && !both.turns)
    return both.dice >= 0.85 && !both.datesDiffer ? 'nearTitle' : 'containedTitle'
  if (fewer >= 3 && both.leftOver === 1 && both.rightOver === 1) {
    if (fewer >= 4 && hasTypo(both)) return 'titleWithTypo'
    if (isParallel(left, right, both)) return fewer >= 4 && !both.turns ? 'parallelTitle' : null
  }
  if (fewer >= 3 && both.dice >= 0.6 && !both.turns) return 'mostlySameTitle'
  return both.dice >= 0.4 ? 'partlySameTitle' : null
}

function hasTypo({ leftWord, rightWord }: Overlap): boolean {
  return leftWord !== null && rightWord !== null && differByLetter(leftWord.text, rightWord.text)
}

/** One word stands for another at the same place: "… About Names" and "… About Prices" are two of a series. */
function isParallel(left: Title, right: Title, { leftWord, rightWord }: Overlap): boolean {
  if (leftWord === null || rightWord === null || left.words.length !== right.words.length) return false
  return left.words.indexOf(leftWord) === right.words.indexOf(rightWord)
}

/** "Introduction" at two addresses: one or two words that many pages have for a title. Names of tools and papers are names. */
function isGeneric(a: WorkRecord, b: WorkRecord): boolean {
  if (a.addresses.length === 0 || b.addresses.length === 0 || sharesAny(a.addresses, b.addresses)) return false
  return [a, b].every((record) => record.forms.every(({ words }) => words.length <= 2) && !named.has(kindOf(record)))
}

const named: ReadonlySet<string> = new Set(['TOOL', 'PAPER', 'TALK'])

/** Whether the first record is a shorter name of what the second's title names. */
function namingOf(name: WorkRecord, titled: WorkRecord): TitleSignal | null {
  if (name.isSession) return null
  let signal: TitleSignal | null = null
  for (const short of name.forms)
    for (const { parts, shortName, thing } of titled.forms) {
      if (name.bare && short.squeezed === shortName) return 'shortName'
      if (parts !== null && parts.headLength >= 2 && parts.headName === short.name) return 'withoutSubtitle'
      if (short.squeezed === thing && mayBeTool(name) && mayBeTool(titled)) return 'toolName'
      if (name.bare && short.squeezed === parts?.tailSqueezed && kindOf(titled) === 'TOOL') signal = 'qualifiedName'
    }
  return signal
}

function mayBeTool(record: WorkRecord): boolean {
  return ['TOOL', 'WEBSITE', 'OTHER'].includes(kindOf(record))
}
