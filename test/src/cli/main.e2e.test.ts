import { describe, expect, test } from 'vitest'
import { talkgraph } from '../../support/talkgraph.ts'

describe('the command line', () => {
  test('--help names the commands and the exit codes', async () => {
    const { code, out } = await talkgraph(['--help'])
    expect(code).toBe(0)
    for (const word of ['start', 'import', 'serve', '--version', 'Exit codes']) expect(out).toContain(word)
  })

  test('every command has help of its own', async () => {
    for (const command of ['start', 'import', 'serve']) {
      const { code, out } = await talkgraph([command, '--help'])
      expect(code).toBe(0)
      expect(out).toContain('--data')
    }
  })

  test('--version prints the version and nothing else', async () => {
    const { code, out } = await talkgraph(['--version'])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  test.each([
    ['an unknown command', ['improt', 'x'], /unknown command 'improt'[\s\S]*import/],
    ['an unknown option', ['serve', '--prot', '1'], /unknown option '--prot'[\s\S]*--port/],
    ['a port that is none', ['serve', '--port', '70000'], /Expected a port from 0 to 65535/],
    ['an import of nothing', ['import'], /missing required argument 'path'/],
  ])('%s is wrong usage: exit code 2, and a word on what is right', async (_, args, message) => {
    const { code, err } = await talkgraph(args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('an environment that cannot be used is refused whole, as JSON where a program asks', async () => {
    const wrong = { TALKGRAPH_PORT: 'many', TALKGRAPH_LOG_LEVEL: 'loud' }
    const { code, out } = await talkgraph(['serve', '--json'], wrong)
    expect(code).toBe(2)
    const { event, code: said, message } = JSON.parse(out) as Record<string, string>
    expect({ event, said }).toEqual({ event: 'failed', said: 'INVALID_CONFIGURATION' })
    expect(message).toMatch(/TALKGRAPH_PORT[\s\S]*TALKGRAPH_LOG_LEVEL/)
  })
})
