/**
 * graphql for tests. Vitest gives tests its ES module build while the schema, loaded by Node, has the CommonJS one, and
 * graphql refuses schemas of another copy of itself.
 */
import { createRequire } from 'node:module'

export const graphql: typeof import('graphql') = createRequire(import.meta.url)('graphql')
