import { isPersonName } from './person-name.ts'

/** Who gives a talk by the first words of its abstract: "Jane Doe discusses knots"; null where it begins with anything else. */
export function abstractSpeaker(text: string): string | null {
  const name = /^\s*(\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,3}?)\s+(?:will\s+)?/u.exec(text.slice(0, 160))?.[1] ?? ''
  const rest = text
    .trimStart()
    .slice(name.length)
    .replace(/^\s+\([^()\n]{1,80}\)|^,? (?:of|from|at) \p{Lu}[\p{L}\d.&' -]{1,40}?(?= \p{Ll})/u, '')
  return isPersonName(name) && tells.test(rest) ? name.replace(/\s+/g, ' ') : null
}

/** What somebody did who gave a talk, as it is told afterwards: one of several words, for a pattern. */
export const didSpeak =
  '[Pp]rovided|finished|wrapped|ended|began|described|discussed|presented|explained|showed|talked|spoke|gave|shared|walked|argued|introduced|outlined|demonstrated|told|opened|started|kicked|brought|covered|compared|took|led|delivered|closed|reminded|proved|stressed'

const tells = new RegExp(
  `^\\s+(?:will\\s+)?(?:discuss(?:es)?|talks?\\s+(?:a\\s+lot\\s+|a\\s+bit\\s+)?(?:about|on)|presents?|explains?|shows?|describes?|covers?|overviews?|(?:does|do|gives?|provides?)\\s+an?\\s|reviews?|introduces?|shares?|details?|demo(?:e?s|nstrates?)?|explores?|walks?\\s|examines?|argues?|looks?\\s+at|outlines?|tells?|(?:${didSpeak})\\b)`,
)
