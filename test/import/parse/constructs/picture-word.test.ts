import { expect, test } from 'vitest'
import { pictureWord, withoutPicture } from '../../../../import/parse/constructs/picture-word.ts'

test.each([
  [':book: The Art of Splicing', 'book', 'The Art of Splicing'],
  ['📗 The Art of Splicing', 'book', 'The Art of Splicing'],
  ['🎥 Why Boats Drift', 'video', 'Why Boats Drift'],
  ['🎙️ Rope Talk', 'podcast', 'Rope Talk'],
  [':page_facing_up: Ropes', 'text', 'Ropes'],
  ['🌊 The Sea', '', '🌊 The Sea'],
  ['The Sea :book:', '', 'The Sea :book:'],
])('%s', (entry, word, rest) => {
  expect(pictureWord(entry)).toBe(word)
  expect(withoutPicture(entry)).toBe(rest)
})
