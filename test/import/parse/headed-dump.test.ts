/** Repositories of talks written into one text by tools that put a head with its path above each file. */
import { describe, expect, test } from 'vitest'
import { splitHeadedDump } from '../../../import/parse/headed-dump.ts'
import { read, talks } from './facts.ts'

const files = {
  'README.md': '# Talks\n\nSlides of talks by Ana Ruiz.',
  'quiet-knots/README.md':
    '# Quiet Knots\n\nGiven at HarborConf 2019.\n\n## Links\n\n- [Slides](https://speakerdeck.com/ana/quiet)\n\n## References\n\n- [The Bowline](https://a.example/bowline.pdf)',
  'loud-tides/README.md':
    '# Loud Tides\n\n* RopeCamp Oslo, May 2018 ([slides](https://speakerdeck.com/ana/loud))\n* HarborConf 2017\n\n## Further reading\n\n- [Tides](https://a.example/tides.pdf)',
  'quiet-knots/build.sh': 'echo "# Talks"',
}
const written = (head: (path: string) => string, foot = ''): string =>
  Object.entries(files)
    .map(([path, text]) => `${head(path)}\n${text}\n${foot}`)
    .join('\n')
const rule = '='.repeat(48)

const forms = {
  'boxes of rules': written((path) => `${rule}\nFILE: ${path}\n${rule}`),
  'marks on both sides': written((path) => `==> ${path} <==`),
  'headings above fences': written((path) => `## File: ${path}\n\`\`\`\`md`, '````'),
  elements: written((path) => `<file path="${path}">`, '</file>'),
}

describe.each(Object.entries(forms))('%s', (_, text) => {
  test('its files, without what stands around them', () => {
    expect(splitHeadedDump(text).map(({ path, lines }) => [path, lines.join('\n').trim()])).toEqual(
      Object.entries(files),
    )
  })

  test('a talk for each page, by the owner', () => {
    expect(read(text).kind).toBe('TALK_REPOSITORY')
    expect(talks(text)).toEqual([
      {
        title: 'Quiet Knots',
        speakers: ['Ana Ruiz'],
        given: ['HarborConf 2019|2019||||https://speakerdeck.com/ana/quiet|HarborConf'],
        cites: ['PAPER The Bowline @References'],
      },
      {
        title: 'Loud Tides',
        speakers: ['Ana Ruiz'],
        given: [
          'RopeCamp Oslo, May 2018|2018|5|||https://speakerdeck.com/ana/loud|RopeCamp Oslo',
          'HarborConf 2017|2017|||||HarborConf',
        ],
        cites: ['PAPER Tides @Further reading'],
      },
    ])
  })
})

test.each([
  '# Talks\n\n=====\n\nText.\n',
  `${rule}\nFILE: a.md\n${rule}\n# Talks`,
  '--- quiet ---\na\n--- loud ---\nb',
])('%j has no files', (text) => {
  expect(splitHeadedDump(text)).toEqual([])
})
