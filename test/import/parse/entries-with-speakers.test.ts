/** Entries of lists of talks in which a line of its own, between the title and the occasion, names who spoke. */
import { describe, expect, test } from 'vitest'
import { read, talks, titles } from './facts.ts'

function told(text: string): readonly string[] {
  return talks(text).map(
    ({ title, speakers, given }) =>
      `${title} <${speakers.join(', ')}>: ${given.map((one) => one.split('|').slice(0, 2).join(' ')).join('; ')}`,
  )
}

describe('the line with the speakers of an entry', () => {
  test('stands in elements of their own below a linked title', () => {
    const page = `---
title: Talks
---

<div>
  <h1>Talks</h1>
  <ul>
    <li>
      <a href="https://www.youtube.com/watch?v=abc123">Quiet Ropes</a>
      <span class="author">Ada Moore</span>
      <span class="date">TideConf 2014; Oslo, NO</span>
    </li>
    <li>
      <a href="https://www.youtube.com/watch?v=abc124">Harbors Without Piers</a>
      <span class="author">Ada Moore and Rob Roe</span>
      <span class="date">PierCon 2014; Bergen, NO</span>
    </li>
  </ul>
</div>
`
    expect(told(page)).toEqual([
      'Quiet Ropes <Ada Moore>: TideConf 2014 2014',
      'Harbors Without Piers <Ada Moore, Rob Roe>: PierCon 2014 2014',
    ])
  })

  test('stands in lines that are broken', () => {
    const page = `<html><head><title>Ada Moore | Talks</title></head><body>
<h1>Talks</h1>
<ul>
<li><a class="title">Counting the tides</a>
  [<a href="files/tides.pdf">PDF slides</a>]<br>
  <b>Ada Moore</b> and Rob Roe<br>
  <i><a href="https://piers.example/events/2">Workshop on Harbor Data, 31 May 2016</a></i><br>
</li>
<li><a class="title">What the harbor hears</a><br>
  <b>Ada Moore</b><br>
  <i>Fjord Research Meetup, 18 November 2015</i>
</li>
</ul></body></html>
`
    expect(told(page)).toEqual([
      'Counting the tides <Ada Moore, Rob Roe>: Workshop on Harbor Data, 31 May 2016 2016',
      'What the harbor hears <Ada Moore>: Fjord Research Meetup, 18 November 2015 2015',
    ])
  })

  test('stands below a heading, above the day on which the talk was presented', () => {
    const page = `---
layout: documentation
---

# Video and Slides of Presentations on Piers

## Building Piers with Ropes
([Slides](https://www.slideshare.net/ada/building-piers))
Ada Moore
Presented February 26, 2015 at [Harbor Community Meetup](http://www.meetup.com/harbor/events/22/)

### Piers as a Kit ([Video](https://www.youtube.com/watch?v=abc125))
Rob Roe
Presented Summer 2010 at [Fjordworks](http://fjordworks.example)
`
    expect(told(page)).toEqual([
      'Building Piers with Ropes <Ada Moore>: Harbor Community Meetup 2015',
      'Piers as a Kit <Rob Roe>: Fjordworks 2010',
    ])
  })

  test('is no town below the title', () => {
    const page = `# My talks

- **Quiet Ropes**
  Santa Clara
  [slides](https://speakerdeck.com/ada/quiet-ropes)
- **Deep Water**
  TideConf 2019
  [slides](https://speakerdeck.com/ada/deep-water)
- **Deeper Water**
  TideConf 2020
  [slides](https://speakerdeck.com/ada/deeper-water)
`
    expect(told(page).join()).not.toContain('Santa Clara')
  })
})

test('recordings with speakers and occasions are talks on a page of videos too', () => {
  const page = (host: string): string => `<html><head><title>Videos</title></head><body><h1>Videos</h1><ul>
<li><a href="https://${host}/watch?v=abc1">Quiet Ropes</a>
  <span>Ada Moore</span>
  <span>TideConf 2014; Oslo, NO</span></li>
<li><a href="https://${host}/watch?v=abc2">"A Note on Harbors"</a>
  <span>Ada Moore and Rob Roe</span>
  <span>Piers We Love 2014; Bergen, NO</span></li>
</ul></body></html>
`
  expect(told(page('www.youtube.com'))).toEqual([
    'Quiet Ropes <Ada Moore>: TideConf 2014 2014',
    'A Note on Harbors <Ada Moore, Rob Roe>: Piers We Love 2014 2014',
  ])
  expect(told(page('papers.example'))).toEqual([])
})

test('an entry begins with the day in digits', () => {
  const page = `# Talks
The following is a chronological list of talks I've given:
- 4/18/2015: Rope Platform, What Can It Do For Me? (Harbor Code Camp)
- 8/18/2015: Rope Platform, What Can It Do For Me? (Oslo Sailors User Group)
- 4/9/2016: Cutting Through The Tide (Fjord Code Camp)
`
  expect(told(page)).toEqual([
    'Rope Platform, What Can It Do For Me? <>: Harbor Code Camp 2015; Oslo Sailors User Group 2015',
    'Cutting Through The Tide <>: Fjord Code Camp 2016',
  ])
})

describe('a page that only its title calls by the name of a person', () => {
  test('lists what that person gave, with the numbers of the talks', () => {
    const page = `<html><head><title>Ada Moore</title></head><body><h1>Talks</h1>
<p><li><strong>[T2] - Quiet Ropes in Harbors</strong><br />TideConf Europe - 2020<br />[<a href="https://www.slideshare.net/ada/ropes">Slides</a>]</li></p>
<p><li><strong>[T1] - Deep Water in Fjords</strong><br />PierCon - 2018<br />[<a href="https://www.slideshare.net/ada/water">Slides</a>]</li></p>
</body></html>
`
    expect(told(page)).toEqual([
      'Quiet Ropes in Harbors <Ada Moore>: TideConf Europe - 2020 2020',
      'Deep Water in Fjords <Ada Moore>: PierCon - 2018 2018',
    ])
  })
})

test('nobody presents a day', () => {
  const page = `---
category: talks
---

# Evenings

Ada Moore
Presented February 26, 2015 at [Harbor Community Meetup](http://www.meetup.com/harbor/events/22/)
`
  expect(titles(read(page))).not.toContain('February 26, 2015 at Harbor Community Meetup')
})
