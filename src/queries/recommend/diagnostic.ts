/** Why recommendations are fewer than someone may expect. */

/** What can be said of the seeds, and of the answer. */
export type DiagnosticCode =
  | 'NO_SEEDS'
  | 'SEED_NOT_FOUND'
  | 'SEED_AMBIGUOUS'
  | 'SEED_EXCLUDED'
  | 'SEED_WITHOUT_NEIGHBOURS'
  | 'REF_NOT_FOUND'
  | 'REF_AMBIGUOUS'
  | 'NOTHING_FOUND'
  | 'ALL_FILTERED_OUT'
  | 'FEWER_THAN_ASKED'

/** `ref` is what the caller wrote; null where it is about the answer. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly ref: string | null
  readonly message: string
}
