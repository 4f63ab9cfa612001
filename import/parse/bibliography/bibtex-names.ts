/** The names of a BibTeX field: "Doe, Jane and van der Berg, Jr., Rob and {The Rope Group} and others". */
import { isPersonName } from '../constructs/person-name.ts'
import { plainLatex } from './latex.ts'

/** People as they are called, first names first; those who only "others" means, and groups in braces, are left out. Linear. */
export function bibtexNames(written: string): readonly string[] {
  return partsOutsideBraces(written, /\s+and\s+/iy).flatMap((name) => {
    const bare = name.trim()
    if (bare === '' || /^others$/i.test(bare)) return []
    const whole = /^\{.*\}$/s.test(bare) && partsOutsideBraces(bare, /[\s,]+/y).length === 1
    const [last = '', second = '', ...rest] = partsOutsideBraces(bare, /\s*,\s*/y).map(plainLatex)
    const called = rest.length === 0 ? `${second} ${last}` : `${rest.join(' ')} ${last} ${second}`
    const person = called.trim()
    return person === '' || (whole && !isPersonName(person)) ? [] : [person]
  })
}

/** The parts of a text between matches of a sticky pattern that stand outside all braces. */
function partsOutsideBraces(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place)
    if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (depth === 0 && /[\s,]/.test(character)) {
      separator.lastIndex = place
      const match = separator.exec(text)
      if (match === null) continue
      parts.push(text.slice(start, place))
      start = place + match[0].length
      place = start - 1
    }
  }
  return [...parts, text.slice(start)]
}
