/** What people search for, made from what a graph names: as it is, in part, with a letter missing, and two things together. */

/** What a graph names. */
export interface Names {
  readonly titles: readonly string[]
  /** Of people and venues. */
  readonly names: readonly string[]
  readonly addresses: readonly string[]
}

/** Addresses are all looked up in one way. */
const mostAddresses = 5

/** Searches in all the ways that titles and names are searched for. Pure. */
export function searchesFor({ titles, names, addresses }: Names): readonly string[] {
  return [
    ...titles.flatMap((title) => [title, halfOf(title), misspelt(halfOf(title))]),
    ...names.flatMap((name, i) => [name, misspelt(name), `${name} ${longestIn(titles[i] ?? '')}`.trimEnd()]),
    ...addresses.slice(0, mostAddresses),
  ]
}

/** The first half of its words. */
function halfOf(title: string): string {
  const words = title.split(' ')
  return words.slice(0, Math.ceil(words.length / 2)).join(' ')
}

/** Without the third letter of its longest word. */
function misspelt(text: string): string {
  const word = longestIn(text)
  return text.replace(word, `${word.slice(0, 2)}${word.slice(3)}`)
}

function longestIn(text: string): string {
  return text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
