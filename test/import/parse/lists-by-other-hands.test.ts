/** Reading lists and references in the ways of people whom nobody had read before. */
import { expect, test } from 'vitest'
import { list, read } from './facts.ts'

const plain = (text: string): readonly string[] => list(text).cites.map((one) => one.replace(/ @.*$/, ''))

test('a label that says who and when stands behind the title; addresses with a stray “#” cite too', () => {
  const text = `# Papers for Riggers

1. **Knots and Intelligence**, [Moore (1950)](#https://moore.example/knots.pdf).
    * <small>WINCH—a program for talk between rope and tar, [Roe, Lind (1966)](https://roe.example/winch.pdf).</small>
1. **The Education of a Rigger**, [Berg (1952)](#https://berg.example/rigger.pdf).
`
  expect(plain(text)).toEqual([
    'PAPER Knots and Intelligence <Moore>',
    'PAPER WINCH—a program for talk between rope and tar <Roe, Lind>',
    'PAPER The Education of a Rigger <Berg>',
  ])
})

test('surnames before initials, be they in capitals, with the year before the title or behind it', () => {
  const text = `## References

\\[1\\] MOORE, A. B., ROE, P., AND LIND, O. Knots as the basis of a fast store. In Proc. ROPE’11, Symposium on Ropes \\(2011\\), ROPE, pp. 141–154.

\\[2\\] Berg, T., Lind, O. 2007. Winch: a highly available hoist. In Proceedings of the 21st Symposium on Ropes (Oslo, October).

\\[3\\] Moore, Roe, Berg. "A study of convergent knots" (Fjord RR-7506, 2011). A survey.
`
  expect(plain(text)).toEqual([
    'PAPER Knots as the basis of a fast store <A. B. Moore, P. Roe, O. Lind>',
    'PAPER Winch: a highly available hoist <T. Berg, O. Lind>',
    'PAPER A study of convergent knots <Moore, Roe, Berg>',
  ])
})

test('the kind among the parts of a reference, and authors in brackets before a stop', () => {
  const text = `# Labels

- Dependable Ropes with Replicated Tar, Ada Moore, PhD Thesis, 2016
- Principles of Eventual Knots, Per Roe, Book, 2014
- The Existence of Moorings, Tove Berg, 1988

## Books
- Ropes: Concepts and Design (by O. Lind, A. Moore).
`
  expect(plain(text)).toEqual([
    'THESIS Dependable Ropes with Replicated Tar <Ada Moore>',
    'BOOK Principles of Eventual Knots <Per Roe>',
    'PAPER The Existence of Moorings <Tove Berg>',
    'BOOK Ropes: Concepts and Design <O. Lind, A. Moore>',
  ])
})

test('a column called after papers needs no links', () => {
  const text = `## Rope Stores
|ID|paper|assign|
|:---|:---|:---|
|1| The Quiet Rope Store|TODO|
|2| A Critique of Knot Levels|TODO|
|3| Hemp: Reliable, Tar Speed Storage|TODO|
`
  expect(plain(text)).toEqual([
    'PAPER The Quiet Rope Store',
    'PAPER A Critique of Knot Levels',
    'PAPER Hemp: Reliable, Tar Speed Storage',
  ])
})

test('paragraphs that are a link and its venue, below the title of the page', () => {
  const text = `---
title: Reading List
---

## Reading List

This is a tentative list.

[Ropes on Large Clusters](https://ropes.example/clusters.pdf) [ROPE 2004]

[The Quiet Rope Store](https://ropes.example/store.pdf) [ROPE 2003]

[Hauling the Harbour](https://ropes.example/harbour.pdf) [Tech report]
`
  expect(plain(text)).toEqual([
    'PAPER Ropes on Large Clusters',
    'PAPER The Quiet Rope Store',
    'PAPER Hauling the Harbour',
  ])
})

test('a title in bold with its mark above words and an address; a list of the headings is none', () => {
  const text = `# Rope Reading List

### Topics
- Rope Complexity
- Rope Architecture

# Rope Complexity

**[P][Classic] Out of the Tar**\\
Tar as the source of difficulty.\\
https://moore.example/tar.pdf

# Rope Architecture

**[B] Fundamentals of Ropes: A Rigger's Approach.**\\
An overview.\\
https://www.oreilly.com/library/view/fundamentals-of-ropes/9781663728357/
`
  expect(plain(text)).toEqual(['PAPER Out of the Tar', "BOOK Fundamentals of Ropes: A Rigger's Approach"])
})

test('plain text with numbered references', () => {
  const text = `References

1. Roe, P. A. 2000. Towards robust ropes. In Proceedings of the 19th Symposium on Ropes.

2. Moore, A., Berg, T. 2002. The conjecture of knots. Rope News 33(2).
`
  expect(plain(text)).toEqual([
    'PAPER Towards robust ropes <P. A. Roe>',
    'PAPER The conjecture of knots <A. Moore, T. Berg>',
  ])
})

test('running numbers alone make no list of a text', () => {
  expect(read('1. Tie the rope\n2. Haul it\n3. Rest\n').claims).toEqual([])
})
