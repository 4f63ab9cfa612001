/** The formats that are read, one a line. */
import type { Format } from './format.ts'
import { conferenceNotes } from './formats/conference-notes.ts'
import { flattenedRepository } from './formats/flattened-repository.ts'
import { markdown } from './formats/markdown.ts'
import { overrides } from './formats/overrides.ts'
import { podcastPage } from './formats/podcast-page.ts'
import { readmeText } from './formats/readme-text.ts'
import { slideDeck } from './formats/slide-deck.ts'

export const formats: readonly Format[] = [
  overrides,
  flattenedRepository,
  podcastPage,
  conferenceNotes,
  slideDeck,
  readmeText,
  markdown,
]
