import { createInterface } from 'node:readline/promises'

/** Where a question is asked and answered; a terminal unless a test says otherwise. */
export interface Conversation {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Asks, and tells whether this word was typed and nothing else; no answer is a no. Throws the signal's reason. */
export async function isTyped(
  word: string,
  question: string,
  signal: AbortSignal,
  { input, output }: Conversation = { input: process.stdin, output: process.stderr },
): Promise<boolean> {
  const terminal = createInterface({ input, output })
  // While it asks, a terminal tells of Ctrl-C by an event in place of a signal.
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
  try {
    return (await Promise.race([terminal.question(question, { signal }), closed])).trim() === word
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    terminal.close()
  }
}
