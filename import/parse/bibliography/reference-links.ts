/** The addresses of a work by the numbers that bibliographies give it. */
import { identifiersIn, printIdentifier } from '../../../src/model/identifier.ts'
import type { Link } from '../../../src/model/work.ts'
import { linkOf } from '../constructs/media.ts'

/** What a reference gives: numbers as they are written, with or without "doi:" or the address around them. */
export interface ReferenceNumbers {
  readonly doi?: string | null
  readonly arxiv?: string | null
  readonly isbn?: string | null
  readonly urls: readonly (string | null)[]
}

/** Its addresses, each work's registered one first, none twice. */
export function referenceLinks({ doi = null, arxiv = null, isbn = null, urls }: ReferenceNumbers): readonly Link[] {
  const numbered = [
    address('https://doi.org/', doi?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') ?? null),
    address('https://arxiv.org/abs/', arxiv?.replace(/^(?:https?:\/\/arxiv\.org\/abs\/|arxiv:\s*)/i, '') ?? null),
    address(
      'https://openlibrary.org/isbn/',
      isbn?.split(/[\s,;]+(?=97|\d[\dX-]{9})/)[0]?.replace(/[\s-]/g, '') ?? null,
    ),
  ]
  const seen = new Set<string>()
  return [...numbered, ...urls].flatMap((url) => {
    const link = url === null ? null : linkOf(url, null)
    const [best] = link === null ? [] : identifiersIn(link.url)
    const name = best === undefined ? '' : printIdentifier(best)
    if (link === null || seen.has(name)) return []
    seen.add(name)
    return [link]
  })
}

function address(before: string, number: string | null): string | null {
  const bare = number?.trim() ?? ''
  return bare === '' || /\s/.test(bare) ? null : before + bare
}
