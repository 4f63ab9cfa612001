/** Documents with their account and problems, and the query fields that find and list them. */
import { accountOutcomes, type AccountOutcome as Outcome } from '../src/model/document.ts'
import { documents } from '../src/queries/documents.ts'
import { findDocument } from '../src/queries/find/document.ts'
import { problemsOfDocument } from '../src/queries/problems-of-document.ts'
import type { DocumentRecord } from '../src/queries/record/document.ts'
import { worksOfDocument } from '../src/queries/works-of-document.ts'
import { builder } from './builder.ts'
import { connect, connectionType, pageArguments } from './connection.ts'
import { AccountOutcome, DocumentKind } from './enums.ts'
import { connectWorksFor } from './facets.ts'
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

const AccountPart = builder.objectRef<{ readonly outcome: Outcome; readonly count: number }>('AccountPart').implement({
  description: 'How many links, list items and session lines of a document ended in one way.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: AccountOutcome, description: 'How they ended.' }),
    count: t.exposeInt('count', { description: 'How many; may be 0.' }),
  }),
})

const Account = builder.objectRef<Pick<DocumentRecord, 'account' | 'accountRead'>>('Account').implement({
  description:
    'How every link, list item and session line of a document ended; the parts add up to `read`. A document of which the importer kept no account has read 0.',
  fields: (t) => ({
    read: t.exposeInt('accountRead', { description: 'How many were read.' }),
    parts: t.field({
      type: [AccountPart],
      description: 'One part for each outcome, in the order of the enum.',
      resolve: ({ account }) => accountOutcomes.map((outcome, i) => ({ outcome, count: account[i] ?? 0 })),
    }),
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
      resolve: (document, args, { asker }) => connectWorksFor(asker, worksOfDocument, document.id, {}, args),
    }),
    problems: t.field({
      type: [Problem],
      description: 'What was not understood, by line.',
      resolve: (document, _, { asker }) => asker.askFor(problemsOfDocument, document.id, {}),
    }),
    account: t.field({
      type: Account,
      description: 'How all that was read of it ended.',
      resolve: (document) => document,
    }),
  }),
})

builder.queryField('document', (t) =>
  t.field({
    type: Document,
    nullable: true,
    description:
      'Finds one document by id, by path, or by the end of a path that only one has; null where there is none. Fails with AMBIGUOUS where several end so.',
    args: {
      ref: t.arg.string({ required: true, description: 'Whatever names the document, e.g. "ScalingStateful.md".' }),
    },
    resolve: (_, { ref }, { asker }) => findDocument(asker, ref),
  }),
)

builder.queryField('documents', (t) =>
  t.field({
    type: DocumentConnection,
    description: 'The documents that were imported, by path.',
    args: { kind: t.arg({ type: DocumentKind, description: 'Only documents of this kind.' }), ...pageArguments },
    resolve: (_, { kind = null, ...page }, { asker }) => connect(asker, documents, { kind }, page),
  }),
)
