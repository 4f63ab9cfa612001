/** Questions that are asked through GraphQL by the name of a stored operation, without their text. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { checkVariables } from './operation-variables.ts'
import { findOperation, storedOperations } from './stored-operations.ts'

/** Takes `extensions: {operation: NAME}` for the text of that operation; a request gives either a name or a text. */
export function answerByName(): Plugin {
  return {
    onParams({ params, setParams }) {
      const name: unknown = params.extensions?.operation
      if (name === undefined) return
      if (typeof name !== 'string') throw badRequest('Expected extensions.operation to be the name of an operation')
      if (params.query) throw badRequest('Expected a query or extensions.operation, got both')
      return storedOperations().then((operations) => {
        const operation = findOperation(operations, name)
        checkVariables(operation, params.variables ?? {})
        setParams({ ...params, query: operation.query })
      })
    },
  }
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })
}
