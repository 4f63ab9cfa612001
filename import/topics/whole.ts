/** Whether words make up a whole text, or a good part of it, apart from words that say nothing of its subject. */
import type { Hit } from './lexicon.ts'
import { words } from './words.ts'

/** How much of the words that say something of a text's subject the hits cover, 0 to 1; of all words where none does. */
export function coverage(text: string, hits: readonly Hit[]): number {
  if (hits.length === 0) return 0
  const all = words(text)
  const some = all.filter(({ folded }) => !isFiller(folded))
  const telling = some.length > 0 ? some : all
  let next = 0
  const covered = telling.filter(({ start, end }) => {
    while (next < hits.length && (hits[next]?.end ?? 0) < end) next += 1
    return (hits[next]?.start ?? text.length) <= start
  })
  return covered.length / telling.length
}

/** Whether a folded word says nothing of the subject of the title or heading in which it stands. */
export function isFiller(folded: string): boolean {
  return fillers.has(folded) || /^\d+$/.test(folded)
}

const fillers = new Set(
  [
    'a an and the of for to in on with from by at as is are be or vs via into about your our my us it how why what when',
    'introduction intro introducing understanding overview basic fundamental primer tutorial guide explained revisited',
    'part chapter section day session track talk more other further using use case study practice best apache',
    'note reading resource reference link article paper blog post video slide website homepage wikipedia github',
    'repository project page demo documentation doc tool implementation evaluation survey result made simple easy hard',
  ]
    .join(' ')
    .split(' '),
)
