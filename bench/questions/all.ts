import { pageOfTalks } from './page-of-talks.ts'
import { personTalks } from './person-talks.ts'
import type { Question } from './question.ts'
import { search } from './search.ts'
import { talkWithCitations } from './talk-with-citations.ts'
import { talksCiting } from './talks-citing.ts'
import { worksCitedAcrossTalks } from './works-cited-across-talks.ts'

/** The questions of the comparison; the first three are those that many ask at once. */
export const questions: readonly Question[] = [
  talkWithCitations,
  talksCiting,
  worksCitedAcrossTalks,
  personTalks,
  pageOfTalks,
  search,
]
