/** Lists of their own talks in ways that were met in pages of strangers. */
import { describe, expect, test } from 'vitest'
import { talks } from './facts.ts'

/** The talks of a page as "title | event|year". */
function given(text: string): readonly string[] {
  return talks(text).map(({ title, given: all }) =>
    [title, ...all.map((one) => one.split('|').slice(0, 2).join('|'))].join(' / '),
  )
}

describe('lists of own talks', () => {
  const untitled = `- **Ropes and Coropes**.
  FRP Seminar, Oslo.
  May 2023.
    - [[slides]](/files/ropes.pdf)

- **Free Knots in Tar**.
  KNOT 2022, Bergen.
  Jul 2022.
    - [[slides]](/files/knots.pdf)

- **Weighted Winches**.
  ROPES 8, Tallinn, Estonia.
  Dec 2021.
    - [[slides]](/files/winches.pdf)
`

  test('a list without a heading whose items are titles with occasions and slides', () => {
    expect(given(untitled)).toEqual([
      'Ropes and Coropes / FRP Seminar, Oslo. May 2023|2023',
      'Free Knots in Tar / KNOT 2022, Bergen. Jul 2022|2022',
      'Weighted Winches / ROPES 8, Tallinn, Estonia. Dec 2021|2021',
    ])
  })

  test('but papers, whose authors stand behind their titles or whose texts are linked, are no talks', () => {
    const authored = untitled.replace(/(FRP Seminar|KNOT 2022|ROPES 8)/g, 'Jane Doe, $1')
    expect(talks(authored.replace(/,\s+\w+\.\n/g, '.\n'))).toEqual([])
    expect(talks(untitled.replaceAll('slides', 'pdf'))).toEqual([])
  })

  test('the year in front of the title and the occasion below, perhaps after its day', () => {
    const page = `# Talks

- **(2024) Hauling the Sequent Rope (Knot Pearl)**

  + Presented on September 3rd at RopeConf '24
  + [Link to slides](./hauling.pdf)

- **(2022) Normal Knots**

  + Presented on September 28th at [Colloquium Ropicum](https://ropicum.example/) in Oslo.
  + [Link to slides](./normal.pdf)
`
    expect(given(page)).toEqual([
      "Hauling the Sequent Rope (Knot Pearl) / RopeConf '24|2024",
      'Normal Knots / Colloquium Ropicum in Oslo|2022',
    ])
  })

  test('how a talk was given is no title', () => {
    const page = `# Talks

- **(2023) Algebraic Ropes**
  + Guest lecture on July 12th for the "Ropes II" lecture at the University of Oslo.
- **(2022) Quiet Ropes**
  + Presented at KnotConf 2022
`
    expect(given(page)).toEqual(['Algebraic Ropes / |2023', 'Quiet Ropes / KnotConf 2022|2022'])
  })

  test('a title in bold with a colon in it, and the place behind the date', () => {
    const page = `Jane Doe's talks
================

 - [**The Rope: Hauling for All**](https://doe.example/rope) (June 2017) - Quay Data Science Summit<br />
   See also the [homepage](https://rope.example/)

 - [**Building Better Winches (while at sea!)**](https://doe.example/winch) (March 2017) - University of Oslo
`
    expect(given(page)).toEqual([
      'The Rope: Hauling for All / Quay Data Science Summit|2017',
      'Building Better Winches (while at sea!) / University of Oslo|2017',
    ])
  })

  test('but what is left of a talk, or a remark, is no place', () => {
    const page = `# Talks

- [Quiet Ropes](https://doe.example/a) (June 2017) - Slides
- [Loud Ropes](https://doe.example/b) (May 2016) - with a lot of tar
`
    expect(given(page)).toEqual(['Quiet Ropes / |2017', 'Loud Ropes / |2016'])
  })

  test('the occasion behind the links of a page that lists what was made, and titles without one', () => {
    const page = `# Presentations

Following are some of the presentations that I have made over the years:

- Ropes+ - Hauling with Tar [Slides](https://doe.example/a.pdf) presented at the [Quay Seminar](https://quay.example/) at University of Oslo
- Hauling with Tar [Slides](https://doe.example/b.pdf) at [TarTech '23](https://tar.example/)
- Ropes for Embedded Winches (Licentiate) [Slides](https://doe.example/c.pdf)
- Higher Knots for Small Boats [Video](https://youtu.be/abcdefghijk) [Slides](https://doe.example/d.pdf)
`
    expect(given(page)).toEqual([
      'Ropes+ - Hauling with Tar / Quay Seminar|',
      "Hauling with Tar / TarTech '23|2023",
      'Ropes for Embedded Winches (Licentiate)',
      'Higher Knots for Small Boats',
    ])
  })

  test('a table whose column says event or type', () => {
    const page = `# My Talks

| Talk | Event/Type | Date | Links |
| ---- | ---------- | ---- | ----- |
| Hauling at Scale | DevOpsDays Oslo | September 2024 | [Video](https://www.youtube.com/watch?v=abcdefghijk) |
| Quiet Ropes | Harbor Webinar | March 2023 | [Slides](https://doe.example/a.pdf) |
`
    expect(given(page)).toEqual(['Hauling at Scale / DevOpsDays Oslo|2024', 'Quiet Ropes / Harbor Webinar|2023'])
  })

  test('a title paragraph above an occasion, as pages of boxes have them', () => {
    const page = `# Talks

<div class="title"><a href="/talk/ropes/">Ropes: Hauling for Beginners</a></div>
<div class="where">RopeCon 2018</div>
<p>You will learn to haul.</p>

<div class="title"><a href="/talk/knots/">Knots 101</a></div>
<div class="where">KnotConf EU 2018</div>
<p>All about knots.</p>
`
    expect(given(page)).toEqual([
      'Ropes: Hauling for Beginners / RopeCon 2018|2018',
      'Knots 101 / KnotConf EU 2018|2018',
    ])
  })

  test('recordings that are called after the occasion', () => {
    const page = `# Talks

**Riggers, Sailors and Cooks: you are doing it wrong**

* [Harborcon Oslo 2016 recording](https://www.youtube.com/watch?v=abcdefghijk)
* [Slides](https://speakerdeck.com/doe/riggers)

**Docks in a Flash**

* [ROPES15 recording](https://www.youtube.com/watch?v=bbcdefghijk)
`
    expect(given(page)).toEqual([
      'Riggers, Sailors and Cooks: you are doing it wrong / Harborcon Oslo 2016|2016',
      'Docks in a Flash / ROPES15|2015',
    ])
  })

  test('a dot belongs to a name that begins with it', () => {
    const page = `# Speaking

* Quiet Ropes
    - .NET Rope Summit, Oslo, Norway (22.06.2019) ([slides](https://doe.example/a.pdf))
* Loud Ropes
    - Harbor Conference, Bergen, Norway (23.11.2018) ([slides](https://doe.example/b.pdf))
`
    expect(given(page)[0]).toBe('Quiet Ropes / .NET Rope Summit, Oslo, Norway (22.06.2019)|2019')
  })

  test('titles set apart with their year above what is shown of them, below a heading that is no title', () => {
    const page = `## Conference Talks

I love speaking! I've given talks at 29 events. My two favorite talks are:

**The Magic of Tidying Ropes (2019)**

<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>

**Saving Winches (2016)**

<iframe src="https://www.youtube.com/embed/bbcdefghijk"></iframe>
`
    expect(given(page)).toEqual(['The Magic of Tidying Ropes / |2019', 'Saving Winches / |2016'])
  })

  test('a subject above a list of linked titles is no talk', () => {
    const page = `# Conference Talks

These are my conference talks from over the years.

### Ropes & Hauling
- **[Ropes for Humans](/talks/ropes)** *(2012)* — The first of all
- **[The Reality of Tar](/talks/tar)** *(2015)* — Tar at sea
`
    expect(given(page)).toEqual(['Ropes for Humans / |2012', 'The Reality of Tar / |2015'])
  })
})
