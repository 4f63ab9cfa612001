/** Documents, their problems, and the query field that lists them. */
import { documents } from '../src/queries/documents.ts'
import { problemsOfDocument } from '../src/queries/problems-of-document.ts'
import { worksOfDocument } from '../src/queries/works-of-document.ts'
import { builder } from './builder.ts'
import { connect, connectFor, connectionType, pageArguments } from './connection.ts'
import { DocumentKind } from './enums.ts'
import { Document, Node, Problem } from './refs.ts'
import { WorkConnection } from './work.ts'

const DocumentConnection = connectionType('Document', 'documents', Document)

Problem.implement({
  description: 'What the importer could not read or did not understand of a document.',
  fields: (t) => ({
    path: t.exposeString('path', { description: "The document's path, from the root of its import." }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'The line, counted from 1; null where the whole document is meant.',
    }),
    code: t.exposeString('code', { description: 'What kind of problem it is, for programs, e.g. EMPTY_LINK.' }),
    message: t.exposeString('message', { description: 'What was expected and what came, for people.' }),
  }),
})

Document.implement({
  description: 'A document that was imported.',
  interfaces: [Node],
  fields: (t) => ({
    path: t.exposeString('path', { description: "Its path, from the root of its import and with the root's name." }),
    kind: t.expose('kind', { type: DocumentKind, description: 'What kind of document it was recognised as.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; null where it has none.' }),
    sourceUrl: t.expose('sourceUrl', {
      type: 'URL',
      nullable: true,
      description: 'Where it came from; null where it does not say.',
    }),
    importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When it was last imported.' }),
    works: t.field({
      type: WorkConnection,
      description: 'The works that it mentions, those it describes and those it cites alike, by title.',
      args: { ...pageArguments },
      resolve: (document, args, { asker }) => connectFor(asker, worksOfDocument, document.id, {}, args),
    }),
    problems: t.field({
      type: [Problem],
      description: 'What was not understood, by line.',
      resolve: (document, _, { asker }) => asker.askFor(problemsOfDocument, document.id, {}),
    }),
  }),
})

builder.queryField('documents', (t) =>
  t.field({
    type: DocumentConnection,
    description: 'The documents that were imported, by path.',
    args: { kind: t.arg({ type: DocumentKind, description: 'Only documents of this kind.' }), ...pageArguments },
    resolve: (_, { kind = null, ...page }, { asker }) => connect(asker, documents, { kind }, page),
  }),
)
