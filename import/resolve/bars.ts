/** What keeps members of clusters apart. */

/** What keeps members apart, by their places. Both tests are symmetric. */
export interface Bars {
  /** Members of one class are alike in all that `apart` looks at. */
  classOf(member: number): number
  /** Whether two members are never one, whatever speaks for it. */
  apart(a: number, b: number): boolean
  /** What a member stands in together with others, a document or a cast, by number. */
  companyOf(member: number): readonly number[]
  /** Whether two members that share company are never one. */
  apartInCompany(a: number, b: number): boolean
}

/** Nothing keeps members apart. */
export const noBars: Bars = {
  classOf: () => 0,
  apart: () => false,
  companyOf: () => [],
  apartInCompany: () => false,
}
