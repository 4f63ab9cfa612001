/** Completions for a search box. */
import { readSize } from '../src/queries/page.ts'
import { type Suggestion as SuggestionRecord, suggest } from '../src/queries/search/suggest.ts'
import { readSearchTypes } from '../src/queries/search/types.ts'
import { builder } from './builder.ts'
import { SearchType } from './enums.ts'
import { SearchItem } from './search.ts'

const Suggestion = builder.objectRef<SuggestionRecord>('Suggestion').implement({
  description: 'A completion of what was typed, with the thing that it names.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The completion, e.g. Scaling Stateful Services.' }),
    hint: t.exposeString('hint', {
      description: 'What it is, in a few words, e.g. talk · Caitie McCaffrey · 4 presentations.',
    }),
    item: t.expose('item', { type: SearchItem, description: 'The thing.' }),
  }),
})

builder.queryField('suggest', (t) =>
  t.field({
    type: [Suggestion],
    description:
      'Completions for a search box, best first: things with words in their names that begin with those typed. None where no word was typed yet. No text is a mistake.',
    args: {
      prefix: t.arg.string({ required: true, description: 'What was typed so far, e.g. "scal".' }),
      types: t.arg({ type: [SearchType], description: 'Only things of these types; all where it is absent.' }),
      first: t.arg.int({ defaultValue: 10, description: 'How many to give, at most 100.' }),
    },
    resolve: (_, { prefix, types, first }, { asker }) =>
      suggest(asker, prefix, readSearchTypes(types), readSize(first, 'first', 10)),
  }),
)
