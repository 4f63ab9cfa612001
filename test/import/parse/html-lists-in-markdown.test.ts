/** Lists that are written as HTML within Markdown. */
import { describe, expect, test } from 'vitest'
import { list, occasions, talks } from './facts.ts'

describe('a list of HTML in Markdown', () => {
  test('goes on behind blank lines between its items', () => {
    const page = `## Presentations

<h4>Live Presentations</h4>

<ul style="margin:0">
	<li><b>Ropes Behind Agreement</b>, TIDE 2023, 01/11/2023.
	<a href="assets/files/ropes.pptx">Slides</a>
	</li>

	<li><b>In Knots We Trust</b>, HARBOR 2022, 11/10/2022.
	<a href="assets/files/knots.pptx">Slides</a>
	</li>

</ul>

Some more words.
`
    expect(talks(page).map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)).toEqual([
      expect.stringMatching(/^Ropes Behind Agreement: TIDE 2023/),
      expect.stringMatching(/^In Knots We Trust: HARBOR 2022/),
    ])
  })

  test('may have links as Markdown writes them', () => {
    const page = `# Papers on harbors

<ul>
<li>[Ropes of the Sea](https://www.usenix.org/ropes.pdf) by Ada Moore</li>
<li>[Tides of the Sea](https://en.wikipedia.org/wiki/Tides_(sea)) and <a href="https://harbor.example/piers.pdf">Piers of the Sea</a></li>
<li><b>[Buoys of the Sea](https://www.usenix.org/buoys.pdf)</b></li>
</ul>
`
    const { cites, document } = list(page)
    expect(cites.map((one) => one.replace(/ @.*$/, ''))).toEqual([
      'PAPER Ropes of the Sea <Ada Moore>',
      'ARTICLE Tides of the Sea',
      'PAPER Piers of the Sea',
      'PAPER Buoys of the Sea',
    ])
    const urls = document.mentions.flatMap((one) => (one.kind === 'work' ? one.links.map(({ url }) => url) : []))
    expect(urls).toContain('https://en.wikipedia.org/wiki/Tides_(sea)')
  })
})
