import { describe, expect, it } from 'vitest'
import { whatIs } from '../../../src/model/entity.ts'

describe('whatIs', () => {
  it('names a thing by its kind and its name', () => {
    expect(whatIs('PAPER', 'Rings of Trust')).toBe('Paper “Rings of Trust”')
    expect(whatIs('READING_LIST', 'Clocks')).toBe('Reading list “Clocks”')
    expect(whatIs('Person', 'Ada Quill')).toBe('Person “Ada Quill”')
    expect(whatIs('Presentation', null)).toBe('Presentation')
  })
})
