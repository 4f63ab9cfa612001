/** Who gave the talks of a page. */
import type { Statement } from '../../../src/model/claim.ts'
import { fold } from '../../../src/model/fold.ts'
import type { TalkField } from '../constructs/labelled.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import type { Outline, Span } from '../outline.ts'
import type { PersonAt } from './person-at.ts'
import type { TalkSections } from './talk-sections.ts'

/**
 * A talk and those whom its own section names; where it names nobody, the people of its page gave it. `accounts` are those
 * under which its slides lie, with the line that links there.
 */
export interface GivenTalk {
  readonly ref: Ref
  readonly speakers: readonly string[]
  readonly accounts: readonly { readonly name: string; readonly statement: Statement }[]
}

/** Notes whom fields ("Speaker: …", "by …") and the statement of a talk name; their names. */
export function noteOwnSpeakers(
  draft: Draft,
  outline: Outline,
  talk: Ref,
  { own, fields }: TalkSections,
): readonly string[] {
  const told = fields.filter(({ kind }) => kind === 'speaker')
  const named = (told.length > 0 ? told : fields.filter(({ kind }) => kind === 'author')).flatMap((field) =>
    peopleOf(field).map((person) => ({ person, span: field as Span, rule: 'speaker-field' })),
  )
  const stated = own.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? (readTalkStatement(block.inline)?.speakers ?? []).map((name) => ({
          person: { name, handles: [], affiliations: [] },
          span: block as Span,
          rule: 'given-by',
        }))
      : [],
  )
  const fresh = stated.filter(({ person }) => !named.some((known) => known.person.name === person.name))
  for (const { person, span, rule } of [...named, ...fresh]) {
    const statement = stateAt(outline, span, rule, own.path, person.name)
    draft.claim('GAVE', draft.person(person, statement), talk, statement)
  }
  return [...named, ...stated].map(({ person }) => person.name)
}

function peopleOf({ label, value }: TalkField): ReturnType<typeof readSpeakers> {
  return readSpeakers(value.text, /s\)?$/i.test(label))
}

/** Notes that the people of a page gave its talks; of a talk that names its speakers only those, and whom its writer names as well. */
export function noteSpeakers(draft: Draft, talks: readonly GivenTalk[], people: readonly PersonAt[]): void {
  for (const { name, handles, affiliations, outline, paragraph, path, rule } of talks.length === 0 ? [] : people) {
    const statement = stateAt(outline, paragraph, rule, path, name)
    const person = draft.person({ name, handles, affiliations }, statement)
    for (const { ref, speakers } of talks)
      if (speakers.length === 0 || speakers.includes(name) || rule === 'co-speaker')
        draft.claim('GAVE', person, ref, statement)
  }
  for (const { ref, speakers, accounts } of talks) noteAccounts(draft, ref, accounts, speakers, people)
}

/**
 * Slides lie under an account of who gave the talk: of the speaker whose handle elsewhere or name it has; of whom nothing
 * but that is known, where a page names nobody.
 */
function noteAccounts(
  draft: Draft,
  talk: Ref,
  accounts: GivenTalk['accounts'],
  speakers: readonly string[],
  people: readonly PersonAt[],
): void {
  for (const { name: account, statement } of accounts) {
    const owner = account.slice(account.indexOf(':') + 1)
    const known = people.find(
      ({ name, handles }) =>
        fold(name).replaceAll(' ', '') === owner || handles.some((handle) => handle.endsWith(`:${owner}`)),
    )
    const isNobody = speakers.length === 0 && people.length === 0
    if (known === undefined && !isNobody) continue
    const person = draft.person(
      { name: known?.name ?? owner, handles: [account] },
      { ...statement, rule: 'slides-account' },
    )
    if (isNobody) draft.claim('GAVE', person, talk, { ...statement, rule: 'slides-account' })
  }
}
