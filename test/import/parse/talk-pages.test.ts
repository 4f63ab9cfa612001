/** Pages of talks in the ways of speakers in other fields: security, databases, JavaScript, operations. */
import { expect, test } from 'vitest'
import { occasions, talks } from './facts.ts'

test('“a talk I gave at”, a still of the recording, a writer who says “I’m”', () => {
  expect(
    talks(`# Memory Safety for Sailors :boat:

A talk I gave at [SecHarbor 2021](https://secharbor.example/2021)

:movie_camera: [Recording](https://www.youtube.com/watch?v=ccccccccccc) | [Slides](slides.pdf) | [Demo code](demo/)

[![Memory Safety](https://img.youtube.com/vi/ccccccccccc/0.jpg)](https://www.youtube.com/watch?v=ccccccccccc)

## Resources mentioned

* Rust
  * [Rustonomicon](https://doc.rust.example/nomicon/)
* [Memory corruption](https://security.example/blog/2019/memory.html) by Project Tide
* ["What is memory safety?"](https://hicks.example/2014/07/21/memory-safety/) – Michael Hicks

## About me

I'm Ana Ruiz, a security engineer at Fjord. [@anaruiz](https://twitter.com/anaruiz)

## License

[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)
`),
  ).toEqual([
    {
      title: 'Memory Safety for Sailors',
      speakers: ['Ana Ruiz'],
      given: ['SecHarbor 2021|2021|||https://www.youtube.com/watch?v=ccccccccccc||SecHarbor'],
      cites: [
        'ARTICLE Rustonomicon @Resources mentioned > Rust',
        'ARTICLE Memory corruption @Resources mentioned',
        'ARTICLE What is memory safety? <Michael Hicks> @Resources mentioned',
      ],
    },
  ])
})

test('an occasion alone on its line, and footnotes', () => {
  expect(
    talks(`# Query Planning in the Dark

by **Ben Okri** ([@benokri](https://twitter.com/benokri)), TideDB

*DB Harbor Days, Oslo, 14 June 2018*

[Slides](https://speakerdeck.com/benokri/planning)

## Abstract

Planners guess[^1], and this talk shows how[^2].

[^1]: Leis, V. et al. [How Good Are Planners?](https://p.example/leis.pdf). VLDB 2015.
[^2]: See the [docs](https://docs.tidedb.example/planner).
[^3]: [Nobody refers to this](https://p.example/nobody.pdf).

## Further reading

- Selinger, P. (1979). Access Paths in a Harbor. SIGMOD.
- [Cascades](https://p.example/cascades.pdf) (Graefe, 1995)
`),
  ).toEqual([
    {
      title: 'Query Planning in the Dark',
      speakers: ['Ben Okri'],
      given: [
        'DB Harbor Days, Oslo, 14 June 2018|2018|6|||https://speakerdeck.com/benokri/planning|DB Harbor Days, Oslo',
      ],
      cites: [
        'PAPER How Good Are Planners? <V. Leis> @Abstract',
        'PAPER Access Paths in a Harbor <P. Selinger> @Further reading',
        'PAPER Cascades <Graefe> @Further reading',
      ],
    },
  ])
})

test('a title quoted in bold, two occasions, a template', () => {
  expect(
    talks(`react-harbor-2019-talk
======================

Code and slides for **"Hooks at Sea"**, presented at React Harbor, Amsterdam (April 2019) and at JS Tide 2019.

* slides: https://slides.com/anaruiz/hooks
* video: https://www.youtube.com/watch?v=ddddddddddd

Links from the talk
-------------------

* [Making Sense of Hooks](https://medium.com/@dan/making-sense-of-hooks-1234)
* [use-gulls](https://github.com/fjord/use-gulls)

Template by [reveal.js](https://revealjs.com)
`),
  ).toEqual([
    {
      title: 'Hooks at Sea',
      speakers: ['anaruiz'],
      given: [
        'React Harbor, Amsterdam (April 2019)|2019|4||||React Harbor, Amsterdam',
        'JS Tide 2019|2019|||https://www.youtube.com/watch?v=ddddddddddd|https://slides.com/anaruiz/hooks|JS Tide',
      ],
      cites: ['ARTICLE Making Sense of Hooks @Links from the talk', 'TOOL use-gulls @Links from the talk'],
    },
  ])
})

test('a year of two digits, references in full', () => {
  expect(
    talks(`# Formal Methods Without Tears

Keynote, FM Harbor '17

Slides: [PDF](https://tove.example/fm.pdf). Recording: [Vimeo](https://vimeo.com/123456).

#References
1. L. Lamport, *Specifying Systems*, Addison-Wesley, 2002.
2. C. Newc et al., "How Harbors Use Formal Methods", CACM, 2015. [link](https://cacm.example/2015/4)
3. [Alloy](http://alloytools.org)

## Speaker
Tove Bergstrom
`),
  ).toMatchObject([
    {
      title: 'Formal Methods Without Tears',
      speakers: ['Tove Bergstrom'],
      given: ["FM Harbor '17|2017|||https://vimeo.com/123456|https://tove.example/fm.pdf|FM Harbor"],
      cites: [
        'BOOK Specifying Systems <L. Lamport> @References',
        'PAPER How Harbors Use Formal Methods <C. Newc> @References',
        'TOOL Alloy @References',
      ],
    },
  ])
})

test('speakers as things in the front matter', () => {
  expect(
    talks(`---
title: "Kernel Boats"
event: "LinuxHarbor Summit"
date: 2017-10-20
speakers:
- name: Ana Ruiz
  org: Fjord
- name: Ben Okri
slides: https://slides.example/kernel.pdf
---

Boats are hard.

### References

- [eBPF](https://ebpf.io)
`),
  ).toEqual([
    {
      title: 'Kernel Boats',
      speakers: ['Ana Ruiz', 'Ben Okri'],
      given: ['LinuxHarbor Summit|2017|10|||https://slides.example/kernel.pdf|LinuxHarbor Summit'],
      cites: ['TOOL eBPF @References'],
    },
  ])
})

test('“where I gave it”, and a speaker who gives an address', () => {
  expect(
    talks(`# Testing in Production, Safely

This repo accompanies my talk **Testing in Production, Safely**.

## Where I gave it

- [DevTide London](https://devtide.example/london), 3 March 2018 ([video](https://youtu.be/fffffffffff), [slides](https://speakerdeck.com/cw/tip))
- Velocity San Jose, June 2018 — keynote

## Reading

- [Canary Analysis](https://queue.acm.org/detail.cfm?id=3194655), Štěpán David and Betsy Bey, ACM Queue 2018

## Contact

Charity Wells, [charity.example](https://charity.example), [@charityw](https://twitter.com/charityw)
`),
  ).toEqual([
    {
      title: 'Testing in Production, Safely',
      speakers: ['Charity Wells'],
      given: [
        'DevTide London, 3 March 2018|2018|3||https://youtu.be/fffffffffff|https://speakerdeck.com/cw/tip|DevTide London',
        'Velocity San Jose, June 2018|2018|6||||Velocity San Jose',
      ],
      cites: ['ARTICLE Canary Analysis <Štěpán David, Betsy Bey> @Reading'],
    },
  ])
})

test('“talk by … at …” in a quotation', () => {
  expect(
    talks(`# GraphQL at Sea 🌊

> Talk by [Ana Ruiz](https://github.com/anaruiz) and [Ben Okri](https://github.com/benokri) at **GraphHarbor 2020**

* [Slides](https://graphharbor.example/slides)
* [Video](https://www.youtube.com/watch?v=ggggggggggg)

## Links
| Resource | Author |
| --- | --- |
| [Relay spec](https://relay.dev/graphql/connections.htm) | Facebook |
| [DataLoader](https://github.com/graphql/dataloader) | Lee Byr |
`),
  ).toEqual([
    {
      title: 'GraphQL at Sea',
      speakers: ['Ana Ruiz', 'Ben Okri'],
      given: [
        'GraphHarbor 2020|2020|||https://www.youtube.com/watch?v=ggggggggggg|https://graphharbor.example/slides|GraphHarbor',
      ],
      cites: ['ARTICLE Relay spec @Links', 'TOOL DataLoader <Lee Byr> @Links'],
    },
  ])
})

test('an event that is a link above its place and its day has neither in its name', () => {
  const page = `# Keys from the harbor

[slides](https://slides.example/keys)

**Presented at:**

- [Quay Optimized](https://quay.example/)<br/>
Bergen, Norway, July 14-15 2017

- [RopeConf 17](https://ropeconf.example/)<br/>
Oslo, Norway, April 25-28, 2017
`
  expect(talks(page).map(({ given }) => occasions(given))).toEqual([['Quay Optimized|2017|7', 'RopeConf 17|2017|4']])
})
