import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../schema/context.ts'
import { selectionIn } from '../../schema/selected.ts'

/** Has no more read of things than an operation asks for. */
export function selectProperties(): Plugin<Context> {
  return {
    onExecute({ args: { schema, document, operationName, contextValue } }) {
      const operation = getOperationAST(document, operationName)
      const { asker } = contextValue as Context // made by createContext
      if (operation) asker.select(selectionIn(schema, document, operation))
    },
  }
}
