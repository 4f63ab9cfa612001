/** Pages of many talks, and talks of which nothing but the account of their slides tells the speaker. */
import { describe, expect, test } from 'vitest'
import { read, speakers, talk, talks } from './facts.ts'

describe('pages of many talks', () => {
  test('a table with a row for each giving', () => {
    expect(
      talks(`# Talks by Ana Ruiz

| Talk | Event | Date | Slides | Video |
|------|-------|------|--------|-------|
| [Quiet Clocks](quiet-clocks/) | HarborConf | 2019-05-12 | [slides](https://speakerdeck.com/ana/quiet) | [video](https://youtu.be/aaaaaaaaaaa) |
| Loud Tides | NordicDev 2020 | March 2020 | [pdf](https://ana.example/loud.pdf) | |
| Quiet Clocks | RopeCon 2020 | | | [video](https://youtu.be/bbbbbbbbbbb) |
`).map(({ title, speakers: names, given }) => [title, names, given]),
    ).toEqual([
      [
        'Quiet Clocks',
        ['Ana Ruiz'],
        [
          'HarborConf|2019|5||https://youtu.be/aaaaaaaaaaa|https://speakerdeck.com/ana/quiet|HarborConf',
          'RopeCon 2020|2020|||https://youtu.be/bbbbbbbbbbb||RopeCon',
        ],
      ],
      ['Loud Tides', ['Ana Ruiz'], ['NordicDev 2020|2020|3|||https://ana.example/loud.pdf|NordicDev']],
    ])
  })

  test('lists below the years', () => {
    expect(
      talks(`# Talks

My talks, newest first. I'm Ana Ruiz, and I work at Fjord.

## 2020

- [Quiet Clocks](https://speakerdeck.com/ana/quiet) - HarborConf, Oslo ([video](https://youtu.be/aaaaaaaaaaa))
- **Loud Tides** at NordicDev [[slides](https://ana.example/loud.pdf)]

## 2019

- RopeCon 2019: Knots for Everyone, [slides](https://speakerdeck.com/ana/knots)
- "Quiet Clocks", TideFest, March 2019
`).map(({ title, speakers: names, given }) => [title, names, given]),
    ).toEqual([
      [
        'Quiet Clocks',
        ['Ana Ruiz'],
        [
          'HarborConf, Oslo|2020|||https://youtu.be/aaaaaaaaaaa|https://speakerdeck.com/ana/quiet|HarborConf, Oslo',
          'TideFest, March 2019|2019|3||||TideFest',
        ],
      ],
      ['Loud Tides', ['Ana Ruiz'], ['NordicDev|2020||||https://ana.example/loud.pdf|NordicDev']],
      ['Knots for Everyone', ['Ana Ruiz'], ['RopeCon 2019|2019||||https://speakerdeck.com/ana/knots|RopeCon']],
    ])
  })

  test('talks of others to watch are a list of works', () => {
    expect(
      read(
        '# Talks to watch\n\n- [Quiet Clocks](https://youtu.be/aaaaaaaaaaa) by Ada Moore, HarborConf 2019\n- [Loud Tides](https://youtu.be/bbbbbbbbbbb) by Ben Okri, TideFest 2018\n- [Ropes](https://youtu.be/ccccccccccc)\n',
      ).kind,
    ).toBe('READING_LIST')
  })
})

describe('an account under which slides lie', () => {
  const page = (more: string): string =>
    `# Quiet Clocks\n\nGiven at HarborConf 2019. See the [slides](https://speakerdeck.com/anaruiz/quiet).\n${more}`

  test('is all that is known of a speaker whom nobody names', () => {
    const document = read(page(''))
    expect(document.mentions).toContainEqual(
      expect.objectContaining({ kind: 'person', name: 'anaruiz', handles: ['speakerdeck:anaruiz'] }),
    )
    expect(speakers(document, talk(document, 'Quiet Clocks'))).toEqual(['anaruiz'])
  })

  test.each([
    ['by handle', 'Ana Ruiz-Holm is a sailor, on Twitter [@anaruiz](https://twitter.com/anaruiz)', 'Ana Ruiz-Holm'],
    ['by name', 'Ana Ruiz is a sailor.', 'Ana Ruiz'],
  ])('is that of a speaker who is known %s', (_, bio, name) => {
    const document = read(page(`\n## Bio\n\n${bio}\n`))
    expect(speakers(document, talk(document, 'Quiet Clocks'))).toEqual([name])
    const person = document.mentions.find((mention) => mention.kind === 'person')
    expect(person).toMatchObject({ name, handles: expect.arrayContaining(['speakerdeck:anaruiz']) })
  })

  test('is nobody’s where somebody else speaks', () => {
    const document = read(page('\n## Bio\n\nBen Okri is a sailor.\n'))
    expect(speakers(document, talk(document, 'Quiet Clocks'))).toEqual(['Ben Okri'])
    expect(document.mentions.filter(({ kind }) => kind === 'person')).toMatchObject([{ handles: [] }])
  })
})
