/** READMEs of talks, one or many, for tests of what an import does with them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The README of a talk, with the sources it cites by their addresses below example.org. */
export function readme(title: string, sources: readonly string[] = ['Ordering Events']): string {
  const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-')
  return [
    `# ${title}`,
    `Given at Bravo Conf 2015 [[Slides](https://speakerdeck.com/ada/${slug(title)})]`,
    '## References',
    sources.map((source) => `* [${source}](https://example.org/${slug(source)}.pdf)`).join('\n'),
    '## Bio',
    'Ada Moore is an engineer who likes clocks.\n',
  ].join('\n\n')
}

const words =
  'quiet amber river stone falcon meadow copper signal harbor winter engine garden mirror orbit canyon'.split(' ')
const word = (number: number): string => words[number % words.length] ?? ''

/** Fills a folder with READMEs of 15 citations each; neighbours share some of their sources. */
export async function writeReadmes(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let talk = 0; talk < count; talk += 1) {
    const sources = Array.from({ length: 15 }, (_, index) => talk * 7 + index * 3)
    const titles = sources.map((n) => `${word(n)} ${word(n * 7 + 3)} ${word((n >> 4) + 5)} study ${n}`)
    const title = `${word(talk)} ${word(talk >> 4)} ${word(talk >> 8)} number ${talk}`
    await writeFile(join(folder, `talk-${talk}.md`), readme(title, titles))
  }
}
