/** Facts found by their names in a text: for lines that hold many units, and facts that hold many lines. */
import { fold } from '../../../src/model/fold.ts'
import type { Fact } from './facts.ts'

/** How many facts are kept whose names begin with the same two words, and how much of a text is looked at, in words. */
const mostPerBeginning = 20
const longestText = 60

interface Named {
  readonly words: readonly string[]
  readonly fact: Fact
}

/** Gives the facts of which a text holds a name, in its order. Linear in the names, then in each text. */
export function namingOf(facts: readonly Fact[]): (text: string) => readonly Fact[] {
  if (facts.length === 0) return () => []
  const byBeginning = new Map<string, Named[]>()
  for (const fact of facts) {
    for (const name of fact.names) {
      const words = name.split(' ')
      const beginning = words.slice(0, 2).join(' ')
      const list = byBeginning.get(beginning)
      if (list === undefined) byBeginning.set(beginning, [{ words, fact }])
      else if (list.length < mostPerBeginning) list.push({ words, fact })
    }
  }
  return (text) => {
    const words = fold(text).split(' ').slice(0, longestText)
    return words.flatMap((word, place) =>
      [...(byBeginning.get(word) ?? []), ...(byBeginning.get(`${word} ${words[place + 1]}`) ?? [])]
        .filter((one) => one.words.every((part, index) => words[place + index] === part))
        .map(({ fact }) => fact),
    )
  }
}
