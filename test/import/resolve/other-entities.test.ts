import { describe, expect, it } from 'vitest'
import { presentationEntity } from '../../../import/resolve/other-entities.ts'
import { emptyFields } from '../../../src/model/empty-mention.ts'
import { at } from '../../support/documents.ts'

const mention = (event: string | null) => ({
  kind: 'presentation' as const,
  id: `mention-${event}`,
  key: 'presentation:x',
  statement: at(1),
  ...emptyFields.presentation,
  event,
})

describe('presentationEntity', () => {
  it('has its event as filters compare it, and none where no document names one', () => {
    expect(presentationEntity('p', [mention('Café Conf, May 2016')])).toMatchObject({
      event: 'Café Conf, May 2016',
      foldedEvent: 'cafe conf may 2016',
    })
    expect(presentationEntity('p', [mention(null)])).toMatchObject({ event: null, foldedEvent: null })
  })
})
