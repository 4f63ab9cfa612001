import { describe, expect, test } from 'vitest'
import { fileAddress, remoteOf } from '../../../../import/read/source/remote.ts'
import fc from '../../../support/laws.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

/** The page of a file, or null. */
function page(url: string, path = 'talks/a b.md'): string | null {
  const remote = remoteOf(url)
  return remote === null ? null : fileAddress(remote, commit, path)
}

describe('the page of a file', () => {
  test.each([
    ['GitHub', 'https://github.com/ada/talks.git', `https://github.com/ada/talks/blob/${commit}/talks/a%20b.md`],
    ['GitHub by ssh', 'git@github.com:ada/talks.git', `https://github.com/ada/talks/blob/${commit}/talks/a%20b.md`],
    [
      'GitHub without .git',
      'https://github.com/ada/talks/',
      `https://github.com/ada/talks/blob/${commit}/talks/a%20b.md`,
    ],
    [
      'GitHub over the port of https',
      'ssh://git@ssh.github.com:443/ada/talks.git',
      `https://github.com/ada/talks/blob/${commit}/talks/a%20b.md`,
    ],
    [
      'GitHub by a name of ssh',
      'git@github.com-work:ada/talks',
      `https://github.com/ada/talks/blob/${commit}/talks/a%20b.md`,
    ],
    ['GitHub by git', 'git://github.com/ada/talks.git', `https://github.com/ada/talks/blob/${commit}/talks/a%20b.md`],
    [
      'a GitHub of a company',
      'https://github.example.org/ada/talks',
      `https://github.example.org/ada/talks/blob/${commit}/talks/a%20b.md`,
    ],
    [
      'GitLab with groups',
      'git@gitlab.com:group/inner/talks.git',
      `https://gitlab.com/group/inner/talks/-/blob/${commit}/talks/a%20b.md`,
    ],
    [
      'a GitLab of one’s own, with a port',
      'https://gitlab.example.org:8443/ada/talks.git',
      `https://gitlab.example.org:8443/ada/talks/-/blob/${commit}/talks/a%20b.md`,
    ],
    [
      'a GitLab by ssh, whose port is not the web’s',
      'ssh://git@gitlab.example.org:2222/ada/talks.git',
      `https://gitlab.example.org/ada/talks/-/blob/${commit}/talks/a%20b.md`,
    ],
    [
      'Bitbucket',
      'https://ada@bitbucket.org/ada/talks.git',
      `https://bitbucket.org/ada/talks/src/${commit}/talks/a%20b.md`,
    ],
    [
      'Codeberg',
      'https://codeberg.org/ada/talks.git',
      `https://codeberg.org/ada/talks/src/commit/${commit}/talks/a%20b.md`,
    ],
    [
      'a Gitea of one’s own, without https',
      'http://gitea.example.org:3000/ada/talks',
      `http://gitea.example.org:3000/ada/talks/src/commit/${commit}/talks/a%20b.md`,
    ],
    [
      'a Forgejo',
      'git@code.forgejo.org:ada/talks.git',
      `https://code.forgejo.org/ada/talks/src/commit/${commit}/talks/a%20b.md`,
    ],
  ])('%s', (_, url, address) => {
    expect(page(url)).toBe(address)
  })

  test.each([
    ['a host that is not known', 'https://git.example.org/ada/talks.git'],
    ['a name of ssh that is no host', 'git@github:ada/talks.git'],
    ['a folder', '/srv/git/github.com/talks.git'],
    ['a folder of Windows', 'C:\\git\\talks.git'],
    ['a file', 'file:///srv/github.com/ada/talks.git'],
    ['no repository', 'https://github.com/ada'],
    ['more than a repository', 'https://github.com/ada/talks/tree/main'],
    ['a path upwards', 'git@github.com:../talks'],
    ['nothing', ''],
    ['words', 'github.com: ada talks'],
    ['something endless', `https://github.com/ada/${'/'.repeat(100_000)}x`],
  ])('%s gives none', (_, url) => {
    expect(page(url)).toBeNull()
  })

  test('every sign of a path that means something in an address is written so that it does not', () => {
    const address = page('https://github.com/ada/talks', 'a#b/50%?/c&d/é\ud800.md')
    expect(address).toBe(`https://github.com/ada/talks/blob/${commit}/a%23b/50%25%3F/c%26d/%C3%A9%EF%BF%BD.md`)
  })
})

test('no password or token of the remote is in the address', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/)
  const host = fc.constantFrom('github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org')
  const form = fc.constantFrom(
    (name: string, word: string, at: string) => `https://${name}:${word}@${at}/ada/talks.git`,
    (name: string, word: string, at: string) => `http://${word}@${at}/ada/talks?token=${word}#${name}`,
    (name: string, word: string, at: string) => `ssh://${name}:${word}@${at}/ada/talks.git`,
    (_: string, word: string, at: string) => `${word}@${at}:ada/talks.git`,
  )
  fc.assert(
    fc.property(secret, secret, host, form, (name, word, at, write) => {
      const address = page(write(name, word, at))
      expect(address).toContain(`${at}/ada/talks/`)
      for (const hidden of [name, word]) expect(address).not.toContain(hidden)
    }),
  )
})

test('whatever a configuration holds, it throws nothing', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), fc.string(), (url, path) => void page(url, path)))
})
