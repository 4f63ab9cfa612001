/** Titles that tell the sort of a session, which every event has, and not what it is about. */
import type { Title } from './title.ts'

/** Whether a title says what sort of session it was, when it was held and who spoke, and no more. */
export function isSessionTitle({ words }: Title, speakers: readonly { readonly words: readonly string[] }[]): boolean {
  return words.every(
    ({ text }) =>
      sessionWords.has(text) || /^\d{1,4}$/.test(text) || speakers.some((speaker) => speaker.words.includes(text)),
  )
}

const sessionWords = new Set(
  `keynote keynotes plenary opening closing welcome remarks notes address lightning lightening talk talks session sessions
  panel discussion questions answers q qa day morning afternoon evening monday tuesday wednesday thursday friday saturday
  sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays introduction intro outro ceremony conference
  announcements awards round first second third part`.split(/\s+/),
)
