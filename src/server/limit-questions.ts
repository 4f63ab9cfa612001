/** Holds questions to the limits of tokens, depth, aliases and cost, and tells of each answer what its question costs. */
import { type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../limits.ts'
import type { ServerContext } from './context.ts'
import { type Cost, type Costed, costOf, sizeWithin } from './cost.ts'
import { checkTokens, documentRule } from './document-limits.ts'
import { tooCostly } from './too-costly.ts'

/** Refuses with TOO_COSTLY, and sets `extensions.cost` on every answer; 0 where the question was not understood. */
export function limitQuestions(limits: Limits): Plugin<object, ServerContext> {
  const rule = documentRule(limits)
  const costs = new WeakMap<object, number>()
  return {
    onParse({ params }) {
      checkTokens(params.source.toString(), limits.tokens)
    },
    onValidate({ addValidationRule }) {
      addValidationRule(rule)
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, contextValue } = args
      const operation = getOperationAST(document, args.operationName)
      if (!operation) return
      const costed = { schema, document, operation, variables: args.variableValues ?? {} }
      const cost = costOf(costed)
      costs.set(contextValue, cost.cost)
      if (cost.cost > limits.cost) setResultAndStopExecution({ errors: [refusal(costed, cost, limits.cost)] })
    },
    onExecutionResult({ result, setResult, context }) {
      if (result === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return
      setResult({
        ...result,
        extensions: { ...result.extensions, cost: costExtension(costs.get(context) ?? 0, limits) },
      })
    },
  }
}

/** What stands under `extensions.cost` of an answer. */
export function costExtension(cost: number, limits: Limits): { readonly cost: number; readonly limit: number } {
  return { cost, limit: limits.cost }
}

function refusal(costed: Costed, { cost, costliest }: Cost, limit: number): GraphQLError {
  const message = `Expected a question whose answer holds at most ${limit} values, got one of up to ${cost}`
  if (costliest === null) return tooCostly(message, { measure: 'cost', cost, limit, field: null })
  const field = costliest.path.join('.')
  const fits = sizeWithin(costed, costliest, limit)
  const advice = fits === null ? '' : `: ask for at most ${fits} of ${field}`
  return tooCostly(
    message + advice,
    { measure: 'cost', cost, limit, field },
    { nodes: [costliest.node], extensions: { size: costliest.size, fits } },
  )
}
