/** The formats that are read, one a line. */
import type { Format } from './format.ts'
import { bibtex } from './formats/bibtex.ts'
import { conferenceNotes } from './formats/conference-notes.ts'
import { cslJson } from './formats/csl-json.ts'
import { flattenedRepository } from './formats/flattened-repository.ts'
import { htmlPage } from './formats/html-page.ts'
import { markdown } from './formats/markdown.ts'
import { overrides } from './formats/overrides.ts'
import { plainPage } from './formats/plain-page.ts'
import { podcastPage } from './formats/podcast-page.ts'
import { readmeText } from './formats/readme-text.ts'
import { slideDeck } from './formats/slide-deck.ts'
import { talkArchive } from './formats/talk-archive.ts'
import { talkDeck } from './formats/talk-deck.ts'
import { talkListText } from './formats/talk-list-text.ts'

export const formats: readonly Format[] = [
  overrides,
  talkArchive,
  cslJson,
  htmlPage,
  bibtex,
  flattenedRepository,
  podcastPage,
  conferenceNotes,
  slideDeck,
  talkDeck,
  readmeText,
  talkListText,
  markdown,
  plainPage,
]
