import { describe, expect, test } from 'vitest'
import { bestName, isPartOf, venueKey, writtenOut } from '../../../import/resolve/places.ts'
import { noRulings } from '../../../import/resolve/rulings.ts'
import { drain } from '../../../import/resolve/steps.ts'
import { clusterVenues, isSerial } from '../../../import/resolve/venues.ts'
import type { VenueMention } from '../../../src/model/claim.ts'
import { at } from '../../support/documents.ts'

describe('writtenOut', () => {
  test.each([
    ['QconSF', 'Qcon San Francisco'],
    ['QCon NY', 'QCon New York'],
    ['Papers We Love PDX', 'Papers We Love Portland'],
    ['QuietLoop', 'Quiet Loop'],
    ['RingMesh Days', 'Ring Mesh Days'],
    ['EuroPython', 'EuroPython'],
    ['ElixirConf', 'ElixirConf'],
    ['PyCon', 'PyCon'],
    ['DevOpsDays', 'DevOpsDays'],
    ['SF Python', 'SF Python'],
    ['', ''],
  ])('%j is %j', (name, expected) => {
    expect(writtenOut(name)).toBe(expected)
  })
})

describe('the best of several spellings', () => {
  test.each<[string, readonly string[]]>([
    ['QCon New York', ['Qcon New York', 'Qcon New York', 'QCon NY']],
    ['GOTO Chicago', ['Goto Chicago', 'GOTO Chicago']],
    ['Quiet Loop', ['Quietloop', 'QuietLoop', 'QuietLoop']],
    ['Quiet Loop', ['Quiet Loop', 'Quietloop']],
    ['Quiet Conference', ['QUIET CONFERENCE', 'Quiet Conference']],
    ['Code Mesh', ['CodeMesh']],
  ])('%s', (expected, names) => {
    expect(bestName(names)).toBe(expected)
    expect(bestName([...names].reverse())).toBe(expected)
  })
})

describe('venues', () => {
  const count = (...names: readonly string[]): number => {
    const venues = names.map(
      (name, place): VenueMention => ({ kind: 'venue', id: `v${place}`, key: '', name, statement: at(1) }),
    )
    return drain(clusterVenues(venues, noRulings)).all.size
  }

  test.each([
    ['Papers We Love SF', 'Papers We Love San Francisco'],
    ['StrangeLoop', 'Strangeloop'],
    ['Velocity', 'Velocity Conf'],
    ['The Quiet Conference', 'Quiet Conf'],
    ['ACM Ring Record', 'Ring Record'],
    ['Proceedings of the Ring Symposium', 'Ring Symposium'],
    ['ACM Trans. Ring Syst.', 'ACM Transactions on Ring Systems (TORS)'],
    ['OSDI', 'Operating Systems Design and Implementation'],
    ['Ring J.', 'Ring Journal – The International Journal of Rings'],
    ['Quiet Conf Oslo', 'Quiet Oslo'],
    ["O'Reilly Quiet Conference", 'Quiet'],
    ['International Workshop on Principles of Rings', 'Workshop on the Principles of Rings'],
    ['Annual ACM Symposium on Rings', 'ACM Symposium on Rings'],
    ['USENIX RTC', 'USENIX Ring Technical Conference'],
    ['PWLSF', 'Papers We Love SF'],
    ['Papers We Love SEA', 'Papers We Love Seattle'],
  ])('%s and %s are one', (left, right) => {
    expect(count(left, right)).toBe(1)
    expect(count(right, left)).toBe(1)
  })

  test.each([
    ['QCon London', 'QCon New York'],
    ['Velocity', 'Velocity Santa Clara'],
    ['ACM', 'IEEE'],
    ['Data Engineering', 'Database Engineering'],
    ['Ring Trans. Syst.', 'Ring Transport Symposium'],
    ['USENIX', 'USENIX Security'],
  ])('%s and %s are two', (left, right) => {
    expect(count(left, right)).toBe(2)
  })

  test('an acronym of two venues is neither', () => {
    expect(count('RSS', 'Ring Systems Symposium', 'Research in Storage Safety')).toBe(3)
  })

  test('a venue without letters is nobody else’s', () => {
    expect(venueKey('···')).toBe('')
    expect(count('···', '—')).toBe(2)
  })

  test('journals come in volumes', () => {
    expect(['ACM Trans. Ring Syst.', 'Ring J.', 'Communications of the ACM', 'Ring Record'].every(isSerial)).toBe(true)
    expect(['Ring Symposium', 'Proc. Rings', 'JRing'].some(isSerial)).toBe(false)
  })

  test('a name may be part of a fuller one', () => {
    expect(isPartOf('Velocity', 'Velocity Conf Santa Clara')).toBe(true)
    expect(isPartOf('Velocity Europe', 'Velocity Conf Santa Clara')).toBe(false)
    expect(isPartOf('', 'Velocity')).toBe(false)
  })
})
