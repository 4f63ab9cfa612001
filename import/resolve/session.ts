/** Titles that tell the sort of a session, which every event has, and not what it is about. */
import { fold } from '../../src/model/fold.ts'
import type { Title } from './title.ts'

/** Whether a title says what sort of session it was, when it was held and who spoke, and no more. */
export function isSessionTitle({ words }: Title, speakers: readonly string[]): boolean {
  const names = new Set(speakers.flatMap((name) => fold(name).split(' ')))
  return words.every(({ text }) => sessionWords.has(text) || names.has(text) || /^\d{1,4}$/.test(text))
}

const sessionWords = new Set(
  `keynote keynotes plenary opening closing welcome remarks notes address lightning lightening talk talks session sessions
  panel discussion questions answers q qa day morning afternoon evening monday tuesday wednesday thursday friday saturday
  sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays introduction intro outro ceremony conference
  announcements awards round first second third part`.split(/\s+/),
)
