import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../examples/reading-list/src/html.ts'
import { add, emptyList, readList, remove, see, writeList } from '../../examples/reading-list/src/reading-list.ts'
import fc from '../support/laws.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-list-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const work = (id: string) => ({ id, title: `Title of ${id}`, kind: 'PAPER' })

describe('a reading list', () => {
  it('holds a work once, in the order of adding, and what was seen', () => {
    const list = see(see(add(add(add(emptyList, work('a')), work('b')), work('a')), 'c'), 'c')
    expect([list.entries.map(({ id }) => id), list.seen]).toEqual([['a', 'b'], ['c']])
    expect(remove(list, 'a').entries).toEqual([work('b')])
    expect(emptyList).toEqual({ entries: [], seen: [] })
  })

  it('is in its file what it was, and empty where there is none', async () => {
    const file = join(folder, 'list.json')
    expect(await readList(file)).toEqual(emptyList)
    const list = see(add(emptyList, work('a')), 'b')
    await writeList(file, list)
    expect(await readList(file)).toEqual(list)
  })

  it.each(['null', '{}', '{"entries":[{"id":1}],"seen":[]}', '{"entries":[],"seen":[1]}', '{"entries":'])(
    'is not made of a file that holds something else: %s',
    async (text) => {
      const file = join(folder, 'other.json')
      await writeFile(file, text)
      await expect(readList(file)).rejects.toThrow()
    },
  )
})

describe('HTML', () => {
  it('keeps every text a text, in elements and in quoted attributes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { text: made } = html`<a title="${text}">${[text, null, false, 7, html`<b>`]}</a>`
        const [, inAttribute = '', inElement = ''] = /^<a title="([^"]*)">([^<]*)7<b><\/a>$/.exec(made) ?? []
        const read = (escaped: string) => escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
        expect([read(inAttribute), read(inElement)]).toEqual([text, text])
      }),
    )
  })
})
