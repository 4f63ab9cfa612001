/** Names of systems, protocols and tools by their shape: a bullet in capitals, CamelCase in brackets, "X uses Y", "X (Company)". */
import type { WorkKind } from '../../../src/model/work.ts'
import { isTitleCase } from './title.ts'

interface Named {
  readonly title: string
  readonly kind: WorkKind
}

interface Around {
  readonly parent: string | null
  readonly explained: boolean
  readonly siblings: readonly string[]
}

/** The names in a line, or the line itself where it is one. */
export function namedThings(text: string, around: Around): readonly Named[] {
  const line = text.trim()
  if (isName(line, around))
    return [{ title: line, kind: around.parent !== null && around.explained ? 'TOOL' : 'OTHER' }]
  const uses = /^(\p{Lu}[\w+.-]{2,30}) uses (\p{Lu}\S*(?: \S+){0,4})$/u.exec(line)
  const bracketed = /\((\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]{1,30})\)$/u.exec(line)?.[1]
  const repository = /\((\p{Lu}[\p{L}\d]{2,40}\/[a-z\d]+-[a-z\d-]{2,40})\)/u.exec(line)?.[1]
  const owned = /^(\p{Lu}[\p{Ll}\d]{3,30}) \(\p{Lu}[\p{L}\d]{2,30}\)$/u.exec(line)?.[1]
  const short = /(?:^|\s)gh:([\w-]{3,40})(?=\s|$)/.exec(line)?.[1]
  return [
    ...(uses === null ? [] : usedOnes(uses[1] ?? '', uses[2] ?? '')),
    ...[bracketed, repository, owned, short].flatMap((title) =>
      title === undefined ? [] : [{ title, kind: 'TOOL' as const }],
    ),
  ]
}

/**
 * A line that is one name: in capitals (long, with "+", or explained by what follows), in title case with an explanation
 * after it, or a single capitalised word beside names in capitals.
 */
function isName(line: string, { parent, explained, siblings }: Around): boolean {
  if (isCapitals(line)) return explained || line.length > 3
  if (parent === null) return false
  if (explained) return isTitleCase(line) && line.split(' ').length <= 4 && /^[\p{L}\d '-]+$/u.test(line)
  return /^\p{Lu}\p{Ll}{2,14}$/u.test(line) && siblings.some((other) => isCapitals(other) && other.length > 3)
}

function isCapitals(line: string): boolean {
  return /^[A-Z][A-Z\d]{1,14}\+{0,2}$/.test(line) && line.length > 2
}

function usedOnes(user: string, used: string): readonly Named[] {
  return [{ title: user, kind: 'TOOL' }, ...(isTitleCase(used) ? [{ title: used, kind: 'OTHER' as const }] : [])]
}
