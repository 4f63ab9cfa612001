/** Works that go by a number: "RFC 8446", "PEP 484", "arXiv:2005.01234", "doi:10.1145/…", without a link. */
import type { Link, WorkKind } from '../../../src/model/work.ts'
import { linkOf } from './media.ts'

interface Numbered {
  readonly title: string
  readonly kind: WorkKind
  readonly links: readonly Link[]
}

/** The works that a line names by their numbers; those of registers with the address that the number stands for. */
export function numberedWorks(text: string): readonly Numbered[] {
  return registers.flatMap(({ pattern, kind, title, address }) =>
    [...text.matchAll(pattern)].map(([, number = '']) => {
      const link = address === null ? null : linkOf(address + number, null)
      return { title: `${title}${number}`, kind, links: link === null ? [] : [link] }
    }),
  )
}

const registers: readonly {
  readonly pattern: RegExp
  readonly kind: WorkKind
  readonly title: string
  readonly address: string | null
}[] = [
  {
    pattern: /(?<![\w/.-])RFC[ -]?(\d{3,5})(?![\w-])/g,
    kind: 'SPECIFICATION',
    title: 'RFC ',
    address: 'https://www.rfc-editor.org/rfc/rfc',
  },
  { pattern: /(?<![\w/.-])PEP[ -]?(\d{1,4})(?![\w-])/g, kind: 'SPECIFICATION', title: 'PEP ', address: null },
  { pattern: /(?<![\w/.-])JSR[ -]?(\d{1,3})(?![\w-])/g, kind: 'SPECIFICATION', title: 'JSR ', address: null },
  {
    pattern: /(?<![\w/.-])arXiv:\s?(\d{4}\.\d{4,5})(?![\d.])/gi,
    kind: 'PAPER',
    title: 'arXiv:',
    address: 'https://arxiv.org/abs/',
  },
  {
    pattern: /(?<![\w/.-])doi:\s?(10\.\d{4,9}\/[\w.()/:;-]{2,80}[\w)])/gi,
    kind: 'PAPER',
    title: 'doi:',
    address: 'https://doi.org/',
  },
]
