import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { isTyped } from '../../../src/cli/ask.ts'

const never = new AbortController().signal

/** What is asked, and whether yes was the answer to it. */
async function answer(typed: string): Promise<readonly [asked: string, isYes: boolean]> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const answered = isTyped('yes', 'Delete all? ', never, { input, output })
  input.end(typed)
  const isYes = await answered
  return [String(output.read()), isYes]
}

test.each([
  ['yes\n', true],
  [' yes \r\n', true],
  ['y\n', false],
  ['YES\n', false],
  ['yes, please\n', false],
  ['no\nyes\n', false],
  ['\n', false],
  ['', false],
])('%j', async (typed, isYes) => {
  expect(await answer(typed)).toEqual(['Delete all? ', isYes])
})

test('the end that is asked for ends the question', async () => {
  const controller = new AbortController()
  const [input, output] = [new PassThrough(), new PassThrough()]
  const answered = isTyped('yes', 'Delete all? ', controller.signal, { input, output })
  controller.abort(new Error('enough'))
  await expect(answered).rejects.toThrow('enough')
})
