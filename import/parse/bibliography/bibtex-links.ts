/** The addresses that an entry of a BibTeX file gives: by its numbers, and as they are written. */
import type { Link } from '../../../src/model/work.ts'
import type { BibtexEntry } from './bibtex-entries.ts'
import { referenceLinks } from './reference-links.ts'

/** Its links; an ISBN counts where the entry is the whole book, since that of a paper's proceedings is another work's. */
export function bibtexLinks({ type, fields }: BibtexEntry): readonly Link[] {
  const written = (name: string): string | null => verbatim(fields.get(name)?.value ?? '')
  const urls = ['url', 'pdf', 'ee', 'link', 'howpublished', 'note'].flatMap((name) => addressesIn(written(name)))
  const isbn = wholeBooks.has(type) ? written('isbn') : null
  return referenceLinks({ doi: written('doi'), arxiv: arxivOf(written), isbn, urls })
}

const wholeBooks: ReadonlySet<string> = new Set(
  'book mvbook booklet manual proceedings collection phdthesis thesis report'.split(' '),
)

/** A value that is no running text, without what LaTeX needs around it; null where nothing is left. */
function verbatim(value: string): string | null {
  return value.replace(/\\url|\\(?=[_%&#~$^{}])|[{}]/g, '').trim() || null
}

/** The number of a preprint: "eprint" where the archive is arXiv, or what stands in the place of a journal. */
function arxivOf(written: (name: string) => string | null): string | null {
  const archive = written('archiveprefix') ?? written('eprinttype') ?? 'arxiv'
  const eprint = arxivNumber.exec(/^arxiv$/i.test(archive) ? (written('eprint') ?? '') : '')?.[0]
  const journal = written('journal') ?? ''
  const told = /^(?:arxiv|corr)\b/i.test(journal) ? `${journal} ${written('volume') ?? ''}` : ''
  return eprint ?? /(?:arxiv:|abs\/)\s*(\S+)/i.exec(told)?.[1] ?? null
}

const arxivNumber = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/

function addressesIn(written: string | null): readonly string[] {
  return written?.match(/https?:\/\/[^\s<>"]{1,1000}/gi)?.map((url) => url.replace(/[.,;]+$/, '')) ?? []
}
