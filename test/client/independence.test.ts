import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-root.ts'

/** What the files of a folder import, with the file. */
function importsOf(folder: string): readonly (readonly [file: string, specifier: string])[] {
  return readdirSync(packageFile(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(packageFile(join(folder, file)), 'utf8')
      return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => [file, from] as const)
    })
}
const isOutside = (folder: string, file: string, specifier: string) =>
  specifier.startsWith('.') && !join(folder, file, '..', specifier).startsWith(`${folder}/`)

describe('a program that asks talkgraph', () => {
  it.each([
    ['client/src', () => false],
    ['examples/reading-list/src', (name: string) => name === 'talkgraph-client' || name.startsWith('node:')],
  ])('imports nothing of it: %s', (folder, isAllowed) => {
    const imports = importsOf(folder)
    expect(imports.length).toBeGreaterThan(5)
    const wrong = imports.filter(([file, name]) =>
      name.startsWith('.') ? isOutside(folder, file, name) : !isAllowed(name),
    )
    expect(wrong).toEqual([])
  })
})
