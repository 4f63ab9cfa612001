/** What an import would do, as a command shows it. */
import { type ChangeSet, type ImportOrder, rehearseImport } from '../../import/pipeline.ts'
import type { Graph } from '../graph/graph.ts'
import { type Showing, showImport, thingsIn } from './import-into.ts'
import { count, thousands } from './progress.ts'

/** Works out what importing would do, reporting as it goes. Throws what the pipeline throws. */
export function rehearseInto(graph: Graph, order: ImportOrder, showing: Showing): Promise<ChangeSet> {
  return showImport(showing, (progress) => rehearseImport(graph, order, progress, showing.signal))
}

/** The change set as lines: a sign and a document or thing on each, sorted, and a sentence at the end. */
export function changeLines({ documents, entities }: ChangeSet): readonly string[] {
  const things = (some: readonly { readonly what: string }[]): readonly string[] => some.map(({ what }) => what)
  const { added, changed, forgotten, relinked } = documents
  const documentLines = [
    ...signed('+', added),
    ...signed('~', changed),
    ...signed('-', forgotten),
    ...signed('>', relinked),
  ]
  const thingLines = [
    ...signed('+', things(entities.added)),
    ...signed('~', things(entities.changed)),
    ...signed('-', things(entities.removed)),
  ]
  return [
    ...(documentLines.length === 0
      ? []
      : ['Documents (+ new, ~ changed, - forgotten, > opened elsewhere):', ...documentLines]),
    ...(thingLines.length === 0 ? [] : ['Things (+ added, ~ changed, - gone):', ...thingLines]),
    sentence({ documents, entities }),
  ]
}

function signed(sign: string, names: readonly string[]): readonly string[] {
  return [...names].sort().map((name) => `  ${sign} ${name}`)
}

function sentence({ documents, entities }: Pick<ChangeSet, 'documents' | 'entities'>): string {
  const { added, changed, forgotten, kept, refused } = documents
  const refusals = refused === 0 ? '' : ` ${count(refused, 'document')} could not be imported (see above).`
  const things = thingsIn({
    added: entities.added.length,
    changed: entities.changed.length,
    removed: entities.removed.length,
  })
  const read = `${count(added.length, 'new document')} and ${thousands(changed.length)} changed`
  return `An import would read ${read}, keep ${thousands(kept)} and forget ${thousands(forgotten.length)}; ${things}. Nothing was written.${refusals}`
}
