/** The schema builder: context, scalars and defaults; it defines no type. */
import SchemaBuilder from '@pothos/core'
import type { Context } from './context.ts'

/** Fields are not null unless they say so. Scalars travel as text: a URL as written, a DateTime in ISO 8601. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    URL: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false })
