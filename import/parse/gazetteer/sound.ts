/** Names as they are heard: a transcript writes "Koch" for "Coq". */
import { knownNames } from './lexicon.ts'
import type { KnownName } from './read-table.ts'

/** The one tool of an area that sounds like a word; null where none or several do, or where the word is too long to doubt. */
export function soundsLike(word: string, area: string): KnownName | null {
  const sound = soundOf(word)
  const heard = sound.length < 2 ? [] : (bySound.get(`${area} ${sound}`) ?? [])
  return heard.length === 1 ? (heard[0] ?? null) : null
}

/** Consonants by how they sound, without vowels but for one in front. */
function soundOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/[cs]?ch|ck|[cq]/g, 'k')
    .replace(/[zx]/g, 's')
    .replace(/[vw]/g, 'f')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/(?!^)[aeiouyh]/g, '')
}

const bySound: ReadonlyMap<string, readonly KnownName[]> = (() => {
  const map = new Map<string, KnownName[]>()
  for (const name of knownNames) {
    if (name.kind !== 'TOOL' || name.area === '' || !/^\p{Lu}\p{Ll}{1,8}$/u.test(name.name)) continue
    const key = `${name.area} ${soundOf(name.name)}`
    map.set(key, [...(map.get(key) ?? []), name])
  }
  return map
})()
