/** A topic of a work as it is found, before the topic is a mention of the document. */
import type { AboutField, Mention, Statement, TalkMention, WorkMention } from '../../src/model/claim.ts'
import type { Found } from './found.ts'

/** What can be about something. */
export type About = TalkMention | WorkMention

/** That a mention is about a topic: which field says so, in which words, and where the document states it. */
export interface Finding extends Found {
  readonly from: string
  readonly field: AboutField
  readonly statement: Statement
}

/** Whether a mention is of something that can be about something. */
export function isAbout(mention: Mention): mention is About {
  return mention.kind === 'talk' || mention.kind === 'work'
}

/** All titles of a work, the first by which it goes before the others. */
export function titlesOf({ title, alternativeTitles }: About): readonly string[] {
  return title === null ? alternativeTitles : [title, ...alternativeTitles]
}

/** The findings that a field of a work makes; the rule of each names the field. */
export function findingsOf(
  from: string,
  field: AboutField,
  found: readonly Found[],
  statement: Statement,
): readonly Finding[] {
  const rule = `topic-${field.replace(' ', '-')}`
  return found.map((item) => ({ ...item, from, field, statement: { ...statement, rule } }))
}
