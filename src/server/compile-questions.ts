/** Questions compiled to JavaScript when they are first asked, which runs them faster than walking their text. */
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'

/** One operation of a document, compiled. */
export interface CompiledQuestion {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly query: CompiledQuery['query']
}

/** Who is told what ran, where a question runs compiled. */
export interface CompiledListener {
  readonly onCompiled?: (question: CompiledQuestion) => void
}

/**
 * Runs queries compiled, each operation of a document by itself; what cannot be compiled is executed as it was. A question
 * that fails, even in part, is executed again uncompiled, so that errors are those of graphql-js in every respect; the
 * asker remembers what was asked, so that costs no statement. To be named before plugins that wrap the execution.
 */
export function compileQuestions(): Plugin<object, CompiledListener> {
  const compiled = new WeakMap<OperationDefinitionNode, CompiledQuestion | null>()
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== 'query') return
      const known = compiled.get(operation)
      const question = known === undefined ? compile(args, operation) : known
      compiled.set(operation, question)
      if (question === null) return
      setExecuteFn(running(question, executeFn))
      const { onCompiled } = (args.contextValue ?? {}) as CompiledListener // laid over the context of the request
      onCompiled?.(question)
    },
  }
}

function compile(args: ExecutionArgs, operation: OperationDefinitionNode): CompiledQuestion | null {
  const { schema, document, operationName } = args
  const made = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(made) ? { document, operation, query: made.query } : null
}

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>

function running({ query }: CompiledQuestion, otherwise: Execute): Execute {
  return (args) => {
    const settle = (result: ExecutionResult) => (result.errors === undefined ? result : otherwise(args))
    const result = query(args.rootValue, args.contextValue, args.variableValues)
    return result instanceof Promise ? result.then(settle) : settle(result)
  }
}
