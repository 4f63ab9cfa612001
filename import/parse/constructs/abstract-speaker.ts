import { isPersonName } from './person-name.ts'

/** Who gives a talk by the first words of its abstract: "Jane Doe discusses knots"; null where it begins with anything else. */
export function abstractSpeaker(text: string): string | null {
  const words = text.trimStart()
  const lead = /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,3}/u.exec(words.slice(0, 160))?.[0] ?? ''
  for (const end of lead.matchAll(/(?<=\s\S+)(?:\s|$)/g)) {
    const name = lead.slice(0, end.index)
    if (isPersonName(name) && tells.test(words.slice(name.length).replace(houseBehind, '')))
      return name.replace(/\s+/g, ' ')
  }
  return null
}

/** "Jane Doe (Acme)", "Jane Doe of Acme". */
const houseBehind = /^\s+\([^()\n]{1,80}\)|^,? (?:of|from|at) \p{Lu}[\p{L}\d.&' -]{1,40}?(?= \p{Ll})/u

/** What somebody did who gave a talk, as it is told afterwards: one of several words, for a pattern. */
export const didSpeak =
  '[Pp]rovided|finished|wrapped|ended|began|described|discussed|presented|explained|showed|talked|spoke|gave|shared|walked|argued|introduced|outlined|demonstrated|told|opened|started|kicked|brought|covered|compared|took|led|delivered|closed|reminded|proved|stressed'

const tells = new RegExp(
  `^\\s+(?:will\\s+)?(?:discuss(?:es)?|talks?\\s+(?:a\\s+lot\\s+|a\\s+bit\\s+)?(?:about|on)|presents?|explains?|shows?|describes?|covers?|overviews?|(?:does|do|gives?|provides?)\\s+an?\\s|reviews?|introduces?|shares?|details?|demo(?:e?s|nstrates?)?|explores?|walks?\\s|examines?|argues?|looks?\\s+at|outlines?|tells?|(?:${didSpeak})\\b)`,
)
