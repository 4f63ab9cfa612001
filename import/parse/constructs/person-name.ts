/** Whether words are a person's name, and lists of names: "A, B and C", "A et al.". */

/**
 * Two to four capitalised words, with particles and initials, none of which is a common word of titles; a surname all in
 * capitals after initials.
 */
export function isPersonName(text: string): boolean {
  if (/^(?:\p{Lu}\.\s*){1,3}\p{Lu}{3,20}$/u.test(text.trim())) return true
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 4) return false
  const counted = words.filter((word) => !particles.has(word.toLowerCase()))
  return counted.length >= 2 && counted.every((word, place) => isNameWord(word, place > 0))
}

/** One capitalised word that can be a surname: "Horowitz"; not "RPC", "GitHub" or "Overview". */
export function isSurname(text: string): boolean {
  return /^\p{Lu}(?:\p{Ll}{2,}|\p{Ll}{0,2}\p{Lu}\p{Ll}{2,}|'\p{Lu}\p{Ll}{2,})$/u.test(text.trim()) &&
    isNameWord(text.trim(), true)
    ? !/^(?:Git|You|Type|Java|Fire)\p{Lu}/u.test(text.trim())
    : false
}

/** The names in "A", "A and B", "A, B & C et al."; null where something in it is no name. `open` where more are meant. */
export function readNames(text: string): { readonly names: readonly string[]; readonly open: boolean } | null {
  if (text.length > 300) return null
  const open = /[\s,]+(?:et\.?\s+al|and others)\.?\s*$/i.test(text)
  const listed = text
    .replace(/[\s,]+(?:et\.?\s+al|and others)\.?\s*$/i, '')
    .trim()
    .replace(/[.,;]+$/, '')
  if (listed === '' || listed.length > 200) return null
  const names = listed
    .split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|AND|\+)\s+|\s*&\s*/)
    .map((name) =>
      name
        .trim()
        .replace(/^(?:Prof|Dr|Mr|Mrs|Ms)\.?\s+(?=\S)/, '')
        .replace(nickname, ' '),
    )
    .filter(Boolean)
  const known = (name: string): boolean => isPersonName(name) || (open && isSurname(name))
  return names.length > 0 && names.length <= 12 && names.every(known) ? { names, open } : null
}

/** Jane "Knots" Doe: what friends call somebody, within the name. */
const nickname = /(?<=\p{L}\.?)\s+["“][\p{L} .'’-]{2,20}["”]\s+(?=\p{Lu})/u

/** A word of a name. Endings of common nouns rule a word out; "-ing" only in front, since surnames have it, and in words longer than "Ming". */
function isNameWord(word: string, last: boolean): boolean {
  if (/^(?:\p{Lu}\.){1,3}$/u.test(word) || /^(?:Jr|Sr|St)\.?$/.test(word)) return true
  if (!/^\p{Lu}[\p{L}'’-]+\.?$/u.test(word)) return false
  if (word.length > 2 && word === word.toUpperCase()) return false
  if (/\p{L}(?:conf|summit|fest)$/iu.test(word) || /\p{Ll}Con$/u.test(word)) return false
  // "Proc.", "Math.": what is cut short is a word, not a name.
  if (/\p{L}{4}\.$/u.test(word)) return false
  if (last && /^(?:North|South|East|West)$/.test(word)) return true
  if (commonWords.has(word.toLowerCase()) || (!last && /\p{L}{2}ing$/u.test(word))) return false
  if (!last && /(?:atic|etic|istic)$/.test(word)) return false
  return !/(?:tions?|sion|[a-z]{4}ity|ism|ics|[a-z]{3}ical|ments|[a-z]{4}ment|ness|ology|able|ware)$/.test(word)
}

const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'di',
  'da',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ten',
  'ter',
  'dos',
])

/** Whether a word is one that begins titles or names places and firms, not a name that somebody coined. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word.toLowerCase())
}

/** Capitalised words that begin titles, name kinds of things, or are names of places and firms rather than of people. */
const commonWords = new Set(
  `a an the this that these those and or of on in at to for from with by how why what when who where is are was can do does
  not no all every your our my we i it its as if more most new next last first second third part parts day one two three
  about above after before between beyond inside into over under using via vs
  adaptive advocate agile api apis architect architecture architectures article articles awesome best better big blog book booking building books chaos client cloud
  code complex computer computing conf conference consensus consistency consistent control core course critical culture data
  database databases deep demo design dev developer digital docs draft dynamic early edge end engine engineer engineering error event events
  eventual example failure failures fast fault faults file formal free future game general global go good google great
  guide high history home host industry intro introduction issue key keynote language languages large law learning lecture level
  linear live local logic low machine macro manager map media membership memory message meetup method methods micro model modeling modelling
  models modern monkey monitoring morning my native net netflix network networks note notes object online open operator order
  other overview page paper papers path pattern patterns performance pipeline podcast point power practical practice principle
  problem process processing production program programming project property protocol protocols public quick random read reading real recap
  reference references release remote report research resilience resource resources review risk road root rules safe
  scale science search security series server service services session sessions simple site slides slave small social
  software space spec specification stack state stateful static storage store story strange stream streams strong summary
  system systems talk talks task team teams technical technology test tests testing theory things time tool tools tree trees type
  types unit update user users value version video videos view virtual wait way weak web website weekly wiki work
  works workshop world writing agenda appendix personal programme schedule
  january february march april may june july august september october november december
  new san los north south east west york francisco london melbourne sydney brisbane chicago berlin amsterdam
  distributed algorithm algorithms concurrent parallel scalable reliable functional elements foundations
  buy watch get check listen follow join visit download subscribe make presents presenting introducing
  phd thesis theses dissertation
  press publishing publishers verlag tech uc university institute college school lab labs inc foundation apache recommended highly must classic seminal excellent
  amazon apple facebook github gitlab google linkedin microsoft netflix oracle twitter wikipedia youtube`
    .split(/\s+/)
    .filter((word) => word !== 'may' && word !== 'april' && word !== 'june' && word !== 'august'),
)
