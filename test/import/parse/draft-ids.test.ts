import { describe, expect, test } from 'vitest'
import { claimId, mentionId } from '../../../import/parse/draft-ids.ts'
import { read } from './facts.ts'

const record = { title: 'Quiet Harbors', speakers: ['Mira Halvorsen', 'Ana Ruiz'], recorded: '2019-05-12', videos: [] }
const written = (fields: object) => JSON.stringify({ ...record, ...fields }, null, 2)
const key = 'archive/harborconf-2019/videos/quiet.json'

describe('ids of a document', () => {
  const document = read(written({}), key)

  test('are worked out from the key of a mention, and from the ends and line of a claim', () => {
    for (const mention of document.mentions) expect(mention.id).toBe(mentionId(key, mention.key))
    for (const claim of document.claims) expect(claim.id).toBe(claimId(claim))
  })

  test('stay where other lines change, and are others in another document', () => {
    const longer = read(written({ tags: ['ropes'], related_urls: ['https://github.com/fjord/winch'] }), key)
    const ids = longer.mentions.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(document.mentions.map(({ id }) => id)))
    const elsewhere = read(written({}), key.replace('quiet', 'other')).mentions.map(({ id }) => id)
    expect(ids.filter((id) => elsewhere.includes(id))).toEqual([])
  })

  test('are numbered where one thing is mentioned twice', () => {
    const twice = read(JSON.stringify([record, record]), 'talks.json')
    const talks = twice.mentions.filter(({ kind }) => kind === 'talk')
    expect(talks.map(({ key: name }) => name)).toEqual([talks[0]?.key, talks[0]?.key])
    expect(talks.map(({ id }) => id)).toEqual([talks[0]?.id, `${talks[0]?.id}-1`])
  })
})
