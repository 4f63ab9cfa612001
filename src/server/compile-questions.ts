/** Questions compiled to JavaScript when they are first asked, which runs them faster than walking their text. */
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'

/**
 * Runs queries compiled, each operation of a document by itself; what cannot be compiled is executed as it was. A question
 * that fails, even in part, is executed again uncompiled, so that errors are those of graphql-js in every respect; the
 * asker remembers what was asked, so that costs no statement. To be named before plugins that wrap the execution.
 */
export function compileQuestions(): Plugin {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>()
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== 'query') return
      const byName = compiled.get(args.document) ?? new Map<string, CompiledQuery | null>()
      compiled.set(args.document, byName)
      const name = operation.name?.value ?? ''
      const query = byName.get(name) ?? compile(args)
      byName.set(name, query)
      if (query !== null) setExecuteFn(running(query, executeFn))
    },
  }
}

function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  const made = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(made) ? made : null
}

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>

function running(query: CompiledQuery, otherwise: Execute): Execute {
  return (args) => {
    const settle = (result: ExecutionResult) => (result.errors === undefined ? result : otherwise(args))
    const result = query.query(args.rootValue, args.contextValue, args.variableValues)
    return result instanceof Promise ? result.then(settle) : settle(result)
  }
}
