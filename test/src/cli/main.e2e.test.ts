import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { talkgraph } from '../../support/talkgraph.ts'

describe('the command line', () => {
  test('--help names the commands and the exit codes', async () => {
    const { code, out } = await talkgraph(['--help'])
    expect(code).toBe(0)
    for (const word of ['start', 'import', 'serve', 'forget', 'reset', '--version', 'Exit codes'])
      expect(out).toContain(word)
  })

  test('every command has help of its own', async () => {
    const own = {
      start: ['--as', '--again', '--prune', '--source-url', '--no-source-url', '--port'],
      import: ['--as', '--again', '--prune', '--source-url', '--no-source-url', '--dry-run'],
      serve: ['--host', '--port'],
      forget: ['<path...>'],
      reset: ['--yes'],
    }
    for (const [command, options] of Object.entries(own)) {
      const { code, out } = await talkgraph([command, '--help'])
      expect(code).toBe(0)
      for (const option of [...options, '--data', '--json', 'Exit codes']) expect(out, command).toContain(option)
    }
  })

  test('the help of import says what --report prints', async () => {
    const { out } = await talkgraph(['import', '--help'])
    expect(out.replace(/\s+/g, ' ')).toContain(
      '--report print what became of every link, list item and session line of each document that is read: new and changed ones, all of them with --again',
    )
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
    ['forgetting nothing', ['forget'], /missing required argument 'path'/],
    ['a reset that nobody can be asked about', ['reset'], /Expected --yes/],
    ['an address left out', ['import', 'a', '--source-url'], /argument missing/],
  ])('%s is wrong usage: exit code 2, and a word on what is right', async (_, args, message) => {
    const { code, err } = await talkgraph(args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test.each([
    ['an unknown command', ['improt', 'x', '--json'], 'Did you mean import?'],
    ['an unknown option', ['serve', '--json', '--prot', '1'], "unknown option '--prot'"],
    ['no command', ['--json'], 'unknown option'],
    ['a name for two paths', ['import', 'a', 'b', '--as', 'x', '--json'], 'Expected one path with --as, got 2'],
    ['an address for two paths', ['import', 'a', 'b', '--source-url', 'x', '--json'], '--source-url, got 2'],
    ['a reset that is not confirmed', ['reset', '--json'], 'Expected --yes'],
    ['a name for the corpus', ['start', '--as', 'x', '--json'], 'Expected one path with --as, got 0'],
  ])('%s is one JSON line where a program asks', async (_, args, message) => {
    const { code, out, err } = await talkgraph(args)
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 2, err: '', lines: 2 })
    expect(JSON.parse(out)).toMatchObject({
      event: 'failed',
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining(message),
    })
  })

  test('nobody reading the output is no failure', async () => {
    const script = `"$0" --import tsx src/cli.ts --help | true; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script, process.execPath])
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
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
