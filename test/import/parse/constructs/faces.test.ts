import { expect, test } from 'vitest'
import { isFace, isVague } from '../../../../import/parse/constructs/faces.ts'

test.each([
  'pdf',
  '[PDF]',
  '(slides)',
  'Video',
  'local copy pdf',
  'arXiv',
  'here',
  '📄',
  ':scroll:',
  'free online book',
  '',
])('%j shows a face of the work beside it', (label) => {
  expect(isFace(label)).toBe(true)
})

test.each(['Paper Trail', 'Slides of Hand', 'The Book of Knots', 'PDF Considered Harmful', 'Video Killed the Gull'])(
  '%j is a title',
  (label) => {
    expect(isFace(label)).toBe(false)
  },
)

test('words of a sentence name nothing, a capital does', () => {
  expect(['this great piece', 'what gulls want', 'Quiet Knots', 'gRPC'].map(isVague)).toEqual([true, true, false, true])
})
