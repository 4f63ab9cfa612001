/** Series of events under one name: "QconSF", "QCon SF" and "QCon San Francisco" are one venue. */
import { fold } from '../../src/model/fold.ts'

/** A venue's name with a city's abbreviation written out: "QconSF" gives "Qcon San Francisco". */
export function writtenOut(name: string): string {
  const parted = name.replace(/(\p{Ll}{2,})(\p{Lu}{2,3})$/u, '$1 $2')
  return parted
    .split(/\s+/)
    .map((word, index) => (index === 0 ? word : (cities.get(word.replace(/\W/g, '').toUpperCase()) ?? word)))
    .join(' ')
}

/** What two spellings of one venue share: written out, folded, without spaces and without "conf" or its like at the end. */
export function venueKey(name: string): string {
  const squeezed = fold(writtenOut(name)).replaceAll(' ', '')
  return squeezed.replace(/^the(?=.{3})/, '').replace(/(?<=.{3})(?:conf|conference)$/, '')
}

/** Abbreviations of cities that hardly stand for anything else in names of events. */
const cities = new Map(
  Object.entries({
    SF: 'San Francisco',
    NY: 'New York',
    NYC: 'New York',
    DC: 'Washington DC',
    LA: 'Los Angeles',
    PDX: 'Portland',
    LDN: 'London',
  }),
)
