/** The lines of a document that state a fact. */
import { byId } from '../src/queries/entities-by-id.ts'
import { present } from '../src/queries/present.ts'
import { Document, Evidence } from './refs.ts'

Evidence.implement({
  description:
    "The lines of a document that state a fact. `path` is the document's; `part` names the file inside it where a document holds several (a flattened repository), and lines then count within that part, as its own gutter numbers them. `url` opens the line where the document's origin is known.",
  fields: (t) => ({
    document: t.field({
      type: Document,
      description: 'The document that says so.',
      resolve: (evidence, _, { asker }) => present(asker.askFor(byId.Document, evidence.documentId, {})),
    }),
    path: t.exposeString('path', { description: "The document's path, from the root of its import." }),
    part: t.exposeString('part', {
      nullable: true,
      description: 'The file inside the document; null where it is one file.',
    }),
    startLine: t.exposeInt('startLine', { description: 'The first line, counted from 1.' }),
    endLine: t.exposeInt('endLine', { description: 'The last line, which counts as well.' }),
    quote: t.exposeString('quote', { description: 'The words themselves, verbatim, from those lines.' }),
    rule: t.exposeString('rule', { description: 'The rule of the parser that read it so.' }),
    section: t.exposeStringList('section', { description: 'The headings and group items above, outermost first.' }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description:
        'Opens the line, where its site shows lines of files and they are not those of a part, else the document; null where the origin is not known.',
    }),
  }),
})
