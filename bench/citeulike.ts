/**
 * CiteULike-t (Wang, Chen, Li 2013) as a snapshot: each user a talk that cites the papers which the user has saved, papers with
 * the citations among them and the words of their abstracts. Papers are numbered as in the files, users after them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSnapshot, type Snapshot, type WordedNode } from '../src/adjacency/snapshot.ts'

export interface Library {
  readonly papers: number
  /** Papers that each user saved, those that are given and those that are to be found. */
  readonly given: readonly (readonly number[])[]
  readonly hidden: readonly (readonly number[])[]
  readonly citations: readonly (readonly number[])[]
  /** Words of each paper. */
  readonly texts: readonly string[]
}

/** Reads the files of a folder. */
export function readLibrary(folder: string): Library {
  const lines = (name: string): readonly string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
  const lists = (name: string): readonly (readonly number[])[] => lines(name).map((line) => numbersIn(line).slice(1))
  const vocabulary = lines('vocabulary.dat').map((word) => word.trim())
  const texts = lines('mult.dat').map((line) =>
    line
      .trim()
      .split(' ')
      .slice(1)
      .map((pair) => {
        const [word = '', count = ''] = pair.split(':')
        return `${vocabulary[Number(word)]} `.repeat(Number(count))
      })
      .join(''),
  )
  return {
    papers: texts.length,
    given: lists('cf-train-10-users.dat'),
    hidden: lists('cf-test-10-users.dat'),
    citations: lists('citations.dat'),
    texts,
  }
}

/** The snapshot in which users have saved these papers. */
export function snapshotOf({ papers, citations, texts }: Library, saved: readonly (readonly number[])[]): Snapshot {
  const paper = (i: number): WordedNode => ({ id: `p${i}`, kind: 'PAPER', sort: named('a', i), text: texts[i] ?? '' })
  const user = (i: number): WordedNode => ({ id: `u${i}`, kind: 'TALK', sort: named('b', i) })
  const [from, to]: [number[], number[]] = [[], []]
  for (const [i, cited] of [...citations, ...saved].entries())
    for (const one of cited) {
      from.push(i)
      to.push(one)
    }
  const nodes = [...Array.from({ length: papers }, (_, i) => paper(i)), ...saved.map((_, i) => user(i))]
  return createSnapshot(1, nodes, { CITES: { from, to } })
}

function named(letter: string, i: number): string {
  return `${letter}${String(i).padStart(6, '0')}`
}

function numbersIn(line: string): readonly number[] {
  return line.trim().split(/\s+/).filter(Boolean).map(Number)
}
