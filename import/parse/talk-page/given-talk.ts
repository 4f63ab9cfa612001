import type { Statement } from '../../../src/model/claim.ts'
import type { Ref } from '../draft.ts'

/**
 * A talk and those whom its own section names; where it names nobody, the people of its page gave it. `accounts` are those
 * under which its slides lie, with the line that links there.
 */
export interface GivenTalk {
  readonly ref: Ref
  readonly speakers: readonly string[]
  readonly accounts: readonly { readonly name: string; readonly statement: Statement }[]
}
