/** Who gave the talks of a page. */

import { fold } from '../../../src/model/fold.ts'
import { abstractSpeaker } from '../constructs/abstract-speaker.ts'
import type { TalkField } from '../constructs/labelled.ts'
import { speakerNamed } from '../constructs/speaker-line.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import type { Outline, Paragraph, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import type { GivenTalk } from './given-talk.ts'
import type { PersonAt } from './person-at.ts'
import type { TalkSections } from './talk-sections.ts'

/** Notes whom fields ("Speaker: …", "by …") and the statement of a talk name; their names. */
export function noteOwnSpeakers(
  draft: Draft,
  outline: Outline,
  talk: Ref,
  { own, below, fields }: TalkSections,
): readonly string[] {
  const spoken = fields.filter(({ kind }) => kind === 'speaker')
  const named = (spoken.length > 0 ? spoken : fields.filter(({ kind }) => kind === 'author')).flatMap((field) =>
    peopleOf(field).map((person) => ({ person, span: field as Span, rule: 'speaker-field' })),
  )
  const bare = (name: string, span: Span, rule: string) => ({
    person: speakerNamed(name),
    span,
    rule,
  })
  const given = paragraphsOf(own).flatMap((block) =>
    (readTalkStatement(block.inline)?.speakers ?? []).map((name) => bare(name, block, 'given-by')),
  )
  const abstracts = below
    .filter(({ role }) => role === 'abstract')
    .flatMap((section) => paragraphsOf(section).slice(0, 1))
  const told = abstracts.flatMap((block) => {
    const name = abstractSpeaker(block.inline.text)
    return name === null ? [] : [bare(name, block, 'abstract-speaker')]
  })
  const stated = [...given, ...told]
  const fresh = stated.filter(({ person }) => !named.some((known) => known.person.name === person.name))
  const all = [...named, ...fresh].filter(
    ({ person }, place, told) => told.findIndex((other) => other.person.name === person.name) === place,
  )
  for (const { person, span, rule } of all) {
    const statement = stateAt(outline, span, rule, own.path, person.name)
    draft.claim('GAVE', draft.person(person, statement), talk, statement)
  }
  return [...named, ...stated].map(({ person }) => person.name)
}

function paragraphsOf({ blocks }: PlacedSection): readonly Paragraph[] {
  return blocks.filter((block) => block.kind === 'paragraph')
}

function peopleOf({ label, value }: TalkField): ReturnType<typeof readSpeakers> {
  return readSpeakers(nameOfFile(value.text) ?? value.text, /s\)?$/i.test(label))
}

/** "jane-doe", as sites call the file about a person, as her name; null for any other words. */
function nameOfFile(words: string): string | null {
  if (!/^\p{Ll}{2,20}(?:-\p{Ll}{1,20}){1,3}$/u.test(words)) return null
  return words.replace(/(?:^|-)(\p{Ll})/gu, (_, first: string) => ` ${first.toUpperCase()}`).trim()
}

/** Notes that the people of a page gave its talks; of a talk that names its speakers only those, and whom its writer names as well. */
export function noteSpeakers(draft: Draft, talks: readonly GivenTalk[], people: readonly PersonAt[]): void {
  for (const { name, handles, affiliations, outline, paragraph, path, rule } of talks.length === 0 ? [] : people) {
    const statement = stateAt(outline, paragraph, rule, path, name)
    const person = draft.person({ name, handles, affiliations }, statement)
    for (const { ref, speakers } of talks)
      if (speakers.length === 0 || (speakers.includes(name) && rule !== 'page-owner') || rule === 'co-speaker')
        draft.claim('GAVE', person, ref, statement)
  }
  const named = talks.flatMap(({ speakers }) => speakers.map((name) => ({ name, handles: [] })))
  for (const talk of talks) noteAccounts(draft, talk, people.length > 0 ? people : named, people.length === 0)
}

/**
 * Slides lie under an account of who gave the talk: of the one among `people` whose handle elsewhere or name it has; of whom
 * nothing but that is known, where the page is `silent` on its people and the talk names nobody.
 */
function noteAccounts(
  draft: Draft,
  { ref, speakers, accounts }: GivenTalk,
  people: readonly Pick<PersonAt, 'name' | 'handles'>[],
  silent: boolean,
): void {
  for (const { name: account, statement } of accounts) {
    const owner = account.slice(account.indexOf(':') + 1)
    const known = people.find((person) => isAccountOf(owner, person))
    const isOnlySign = silent && speakers.length === 0
    if (known === undefined && !isOnlySign) continue
    const stated = { ...statement, rule: 'slides-account' }
    const person = draft.person({ name: known?.name ?? owner, handles: [account] }, stated)
    if (isOnlySign) draft.claim('GAVE', person, ref, stated)
  }
}

/** Whether an account is called by a person's handle elsewhere, by the name or by its beginning: "janed" for Jane Doe. */
function isAccountOf(owner: string, { name, handles }: Pick<PersonAt, 'name' | 'handles'>): boolean {
  const letters = owner.replace(/[\d_-]+/g, '')
  const isName = letters.length >= 4 && fold(name).replaceAll(' ', '').startsWith(letters)
  return isName || handles.some((handle) => handle.endsWith(`:${owner}`))
}
