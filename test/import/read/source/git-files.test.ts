import { describe, expect, test } from 'vitest'
import { commitIn, gitFolderIn, originIn, packedCommit, refIn } from '../../../../import/read/source/git-files.ts'
import { slowness } from '../../../support/slowness.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

describe('originIn', () => {
  test('finds the first address of origin among sections, comments and other remotes', () => {
    const config = [
      '[core]',
      '\tbare = false',
      '[remote "fork"]',
      '\turl = https://example.org/fork',
      '[remote "origin"] ; ours',
      '\tfetch = +refs/heads/*:refs/remotes/origin/*',
      '\t# url = https://example.org/old',
      '\tURL = "https://example.org/a\\"b" ; the first',
      '\turl = https://example.org/second',
      '[branch "main"]',
      '\tremote = origin',
    ]
    expect(originIn(config.join('\n'))).toBe('https://example.org/a"b')
    expect(originIn(config.join('\r\n'))).toBe('https://example.org/a"b')
  })

  test.each([
    ['no origin', '[remote "upstream"]\n\turl = https://example.org/a'],
    ['another Origin', '[remote "Origins"]\n\turl = https://example.org/a'],
    ['an origin without an address', '[remote "origin"]\n\tfetch = x\n[core]\n\turl = https://example.org/a'],
    ['nothing', ''],
  ])('gives none for %s', (_, config) => {
    expect(originIn(config)).toBeNull()
  })

  test('takes linear time for what is made to cost more', () => {
    for (const config of [
      '[ '.repeat(200_000),
      `[remote${' '.repeat(400_000)}`,
      `[remote "origin"]\nurl${' '.repeat(400_000)}x`,
    ]) {
      const began = performance.now()
      expect(originIn(config)).toBeNull()
      expect(performance.now() - began).toBeLessThan(1000 * slowness())
    }
  })
})

describe('HEAD and refs', () => {
  test('a commit of SHA-1 or SHA-256, and nothing else', () => {
    expect(commitIn(`${commit}\n`)).toBe(commit)
    expect(commitIn(commit.padEnd(64, '0'))).toHaveLength(64)
    for (const text of ['', 'ref: refs/heads/main', commit.slice(1), `${commit}0`, 'x'.repeat(40)])
      expect(commitIn(text)).toBeNull()
  })

  test('a ref is a name below refs/, so that it leads to no file of another kind', () => {
    expect(refIn('ref: refs/heads/feature/a\n')).toBe('refs/heads/feature/a')
    for (const text of [commit, 'ref: ../../secret', 'ref: refs/../../secret', 'ref: /etc/passwd', 'ref: refs/a b'])
      expect(refIn(text)).toBeNull()
  })

  test('a packed ref is found by its whole name', () => {
    const other = commit.replace('0', '1')
    const packed = `# pack-refs with: peeled\n${other} refs/heads/a/main\n${commit} refs/heads/main\n^${other}\n`
    expect(packedCommit(packed, 'refs/heads/main')).toBe(commit)
    expect(packedCommit(packed.replaceAll('\n', '\r\n'), 'refs/heads/main')).toBe(commit)
    expect(packedCommit(packed, 'main')).toBeNull()
    expect(packedCommit(packed, 'refs/heads/mai')).toBeNull()
  })

  test('the folder that a .git file names', () => {
    expect(gitFolderIn('gitdir: ../.git/modules/my talks\n')).toBe('../.git/modules/my talks')
    expect(gitFolderIn('gitdir:')).toBeNull()
    expect(gitFolderIn('somewhere')).toBeNull()
  })
})
