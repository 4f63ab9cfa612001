/** Runs of the importer, and the query field that lists them. */
import { importRuns, problemsOfRun } from '../src/queries/import-runs.ts'
import { builder } from './builder.ts'
import { connect, connectionType, forwardArguments } from './connection.ts'
import { ImportRun, Node, Problem } from './refs.ts'
import { readWholeSize, wholeListArguments } from './whole-list.ts'

const ImportRunConnection = connectionType('ImportRun', 'runs of the importer', ImportRun)

ImportRun.implement({
  description: 'A run of the importer. Its counts are of documents.',
  interfaces: [Node],
  fields: (t) => ({
    dataVersion: t.string({
      nullable: true,
      description: 'The version of the data that it left, as `changes` takes it; null where it has written nothing.',
      resolve: ({ dataVersion }) => dataVersion?.toString() ?? null,
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null where it still goes on or died.',
    }),
    documents: t.exposeInt('documents', { description: 'The documents that it looked at.' }),
    added: t.exposeInt('added', { description: 'Those that were not there before.' }),
    changed: t.exposeInt('changed', { description: 'Those that were read anew.' }),
    removed: t.exposeInt('removed', { description: 'Those that were forgotten.' }),
    kept: t.exposeInt('kept', { description: 'Those that had not changed.' }),
    problems: t.field({
      type: [Problem],
      description: 'What it could not read or understand, in the order in which it met it.',
      args: { ...wholeListArguments },
      resolve: (run, args, { asker }) => asker.askFor(problemsOfRun, run.id, { size: readWholeSize(args) }),
    }),
    problemCount: t.exposeInt('problemCount', { description: 'How many problems it met in all.' }),
  }),
})

builder.queryField('importRuns', (t) =>
  t.field({
    type: ImportRunConnection,
    description: 'The runs of the importer, the latest first.',
    args: { ...forwardArguments },
    resolve: (_, args, { asker }) => connect(asker, importRuns, {}, args),
  }),
)
