import { describe, expect, test } from 'vitest'
import { aroundIn } from '../../../import/resolve/around.ts'
import { noDecisions } from '../../../import/resolve/decisions.ts'
import { derive } from '../../../import/resolve/derive.ts'
import { identify } from '../../../import/resolve/identify.ts'
import { arrange } from '../../../import/resolve/said.ts'
import { slugBook } from '../../../import/resolve/slugs.ts'
import { standing } from '../../../import/resolve/standing.ts'
import { drain } from '../../../import/resolve/steps.ts'
import { documentOf, nothingGiven } from '../../support/documents.ts'

const documents = [
  documentOf('folder/a', [
    {
      title: 'Quiet Clocks',
      by: ['Bo Lund', { name: 'Ada Moore', handles: ['twitter:adam'] }],
      at: [
        ['Tango Days', 2019],
        ['Bravo Conf', 2015],
      ],
      cites: [{ title: 'A Treatise on Sagas', author: 'Cy Tan', kind: 'PAPER', year: 1987, venue: 'Bravo Conf' }],
    },
  ]),
  documentOf('folder/b', [{ title: 'Loud Bells', by: ['Ada Moore'], at: [['Bravo Conf', 2015]] }]),
]

const { entityOf, gists } = drain(identify(arrange(documents), nothingGiven, noDecisions))
const ground = { standing: standing(documents, entityOf), gists, slugs: slugBook(nothingGiven), titles: new Map() }
const whole = derive(ground, new Set(entityOf.values()))
const things = whole.entities.flatMap((entity) =>
  entity.type === 'Work' || entity.type === 'Venue'
    ? [{ entity, name: entity.type === 'Work' ? entity.title : entity.name }]
    : [],
)
const around = (name: string) =>
  things.filter((thing) => thing.name === name).flatMap(({ entity }) => aroundIn(whole, ground)(entity))

describe('aroundIn', () => {
  test('a work is found by its people in their order, its events by date, its venues, years and kind', () => {
    expect(around('Quiet Clocks')).toEqual([
      '#p bo lund',
      '#p bolund',
      '#p ada moore',
      '#p adamoore',
      '#p adam',
      '#e bravo conf 2015',
      '#e tango days 2019',
      '#v bravo conf',
      '#v bc',
      '#v bravoconf',
      '#v tango days',
      '#v td',
      '#v tangodays',
      '#y 2015',
      '#y 2019',
      '#k talk',
    ])
  })

  test('a paper is found by where and when it was published', () => {
    expect(around('A Treatise on Sagas')).toEqual([
      '#p cy tan',
      '#p cytan',
      '#v bravo conf',
      '#v bc',
      '#v bravoconf',
      '#y 1987',
      '#k paper',
    ])
  })

  test('a venue is found by the years of what was held at it and published in it, each once', () => {
    expect(around('Bravo Conf')).toEqual(['#y 1987', '#y 2015'])
    expect(around('Tango Days')).toEqual(['#y 2019'])
  })

  test('is the same whether the layer holds what a thing is joined to, or only what stands does', () => {
    expect(things.length).toBeGreaterThan(4)
    for (const { entity } of things)
      expect(aroundIn(derive(ground, [entity.id]), ground)(entity)).toEqual(aroundIn(whole, ground)(entity))
  })
})
