/** What the sessions of a document mention, so that a test reads like its document. */
import { byId, read, speakers } from './facts.ts'

/** "KIND Title <authors>" of what each described talk or episode mentions, by "Title <speakers>". */
export function mentionedBySession(text: string): Readonly<Record<string, readonly string[]>> {
  const document = read(text)
  const people = (work: string): string => {
    const names = document.claims
      .filter(({ kind, to }) => (kind === 'AUTHORED' || kind === 'GAVE') && to === work)
      .map(({ from }) => byId(document, from))
      .flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []))
    return names.length === 0 ? '' : ` <${names.join(', ')}>`
  }
  const described = document.mentions.filter(
    (mention) => (mention.kind === 'talk' || mention.kind === 'work') && mention.described,
  )
  return Object.fromEntries(
    described.map((mention) => {
      const by = speakers(document, mention).join(', ')
      const title = mention.kind === 'talk' || mention.kind === 'work' ? mention.title : null
      const cited = document.claims
        .filter(({ kind, from }) => kind === 'CITES' && from === mention.id)
        .map(({ to }) => byId(document, to))
        .flatMap((work) => (work.kind === 'talk' || work.kind === 'work' ? [work] : []))
        .map((work) => `${work.kind === 'talk' ? 'TALK' : work.workKind} ${work.title}${people(work.id)}`)
      return [`${title}${by === '' ? '' : ` <${by}>`}`, cited]
    }),
  )
}
