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

const tells =
  /^\s+(?:will\s+)?(?:discuss(?:es)?|talks?\s+(?:about|on)|presents?|explains?|shows?|describes?|covers?|overviews?|(?:does|do|gives?|provides?)\s+an?\s|reviews?|introduces?|shares?|details?|demo(?:e?s|nstrates?)?|explores?|walks?\s|examines?|argues?|looks?\s+at|outlines?|tells?|(?:described|discussed|presented|explained|showed|talked|spoke|gave|shared|walked|argued|introduced|outlined|demonstrated|told|opened|started|kicked|brought|covered|compared|took|led|provided|delivered)\b)/
