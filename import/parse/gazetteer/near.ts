/** Names written with a slip: one letter too few, too many, or another ("Zookeper", "Vowpal Rabbit"). */
import { distance } from 'fastest-levenshtein'
import { type Form, formsByWord } from './lexicon.ts'

/** Shorter words turn into others by one letter. */
const leastLetters = 8
const leastBeside = 5

/** The name that a word nearly is; null where it is none or where the word is a name of its own. */
export function nearWord(word: string): Form | null {
  if (word.length < leastLetters - 1 || formsByWord.has(word) || plainWords.has(word) || !/^\p{L}+$/u.test(word))
    return null
  const near = byStart.get(word.charAt(0)) ?? []
  return (
    near.find(
      ({ words: [name = ''] }) =>
        Math.abs(name.length - word.length) < 2 && distance(name, word) === 1 && !isEnding(name, word),
    ) ?? null
  )
}

/** Words of English that are one letter away from a name. */
const plainWords = new Set(
  `actionable beware bistable brakesman composure diatomic dragster dynamite ethercap filmmaker finesse fireman glister
  hotpot hotshot liveware lobster miniest minutest miseries mongeese notables pedantic postures potables prescript rockers scaffold
  streamlets submersion tinter transcript transcripts visceral wildly`.split(/\s+/),
)

/** Whether two words differ in their endings alone: "containers" and "containerd", "requires" and "requirejs". */
function isEnding(name: string, word: string): boolean {
  return word.startsWith(name.slice(0, -2))
}

/** The name of two words that two words nearly are: one of them the same, the other with a slip. */
export function nearPair(first: string, second: string): Form | null {
  return formsByWord.get(first)?.find((form) => isPair(form) && isSlip(form.words[1] ?? '', second)) ?? null
}

function isPair({ name, words, doubt, parted }: Form): boolean {
  return name.kind === 'TOOL' && words.length === 2 && doubt === 'none' && !parted
}

function isSlip(name: string, word: string): boolean {
  return Math.min(name.length, word.length) >= leastBeside && distance(name, word) === 1
}

/** The names of one long word by their first letter, which hardly anybody gets wrong. */
const byStart: ReadonlyMap<string, readonly Form[]> = (() => {
  const map = new Map<string, Form[]>()
  for (const form of [...formsByWord.values()].flat()) {
    const [word = '', ...more] = form.words
    if (more.length > 0 || form.name.kind !== 'TOOL' || form.doubt !== 'none' || word.length < leastLetters) continue
    map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), form])
  }
  return map
})()
