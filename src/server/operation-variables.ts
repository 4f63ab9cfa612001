/** Variables of stored operations: from the text of an address to values, and whether values fit. */
import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { nearNames, type StoredOperation, type StoredVariable } from './stored-operations.ts'

/** Values by the variables' names. */
export type Variables = Readonly<Record<string, unknown>>

/**
 * The variables that the parameters of an address give, each read as its type says: texts, ids and names of enums as they
 * stand, numbers, true or false, an input object as JSON; a parameter that is repeated is a list. Throws
 * INVALID_ARGUMENT, answered with 400, where a value is not of its variable's type, is missing, or has no such variable.
 */
export function readVariables(operation: StoredOperation, parameters: URLSearchParams): Variables {
  const unknown = [...parameters.keys()].find((name) => !isDeclared(operation, name))
  if (unknown !== undefined) throw unknownVariable(operation, unknown)
  const given = operation.variables.filter(({ name }) => parameters.has(name))
  const variables = Object.fromEntries(given.map((variable) => [variable.name, readValue(variable, parameters)]))
  checkVariables(operation, variables)
  return variables
}

/** Throws INVALID_ARGUMENT, answered with 400, where the variables are not those of the operation. */
export function checkVariables(operation: StoredOperation, variables: Variables): void {
  const unknown = Object.keys(variables).find((name) => !isDeclared(operation, name))
  if (unknown !== undefined) throw unknownVariable(operation, unknown)
  for (const variable of operation.variables) checkVariable(operation, variable, variables[variable.name])
}

function isDeclared({ variables }: StoredOperation, name: string): boolean {
  return variables.some((variable) => variable.name === name)
}

function checkVariable(operation: StoredOperation, variable: StoredVariable, value: unknown): void {
  const { name, type, defaultValue } = variable
  if (value === undefined) {
    if (!isNonNullType(type) || defaultValue !== undefined) return
    throw wrong(`Expected ${type} as ${name} of ${operation.name}, got nothing`, {
      argument: name,
      expected: `${type}`,
    })
  }
  coerceInputValue(value, type, (path, _, { message }) => {
    const place = path.length === 0 ? name : `${name}.${path.join('.')}`
    const data = { argument: place, expected: `${type}`, value }
    throw wrong(`Expected ${type} as ${name} of ${operation.name}: ${message}`, data)
  })
}

function readValue(variable: StoredVariable, parameters: URLSearchParams): unknown {
  const { name, type } = variable
  const texts = parameters.getAll(name)
  const whole = getNullableType(type)
  if (isListType(whole)) return texts.map((text) => readText(variable, whole.ofType, text))
  if (texts.length === 1) return readText(variable, type, texts[0] ?? '')
  throw wrong(`Expected one ${name}, got ${texts.length}`, { argument: name, expected: `${type}`, value: texts })
}

/** What a text means as a value of a type; the text itself where it means none, which the check then refuses. */
function readText({ name }: StoredVariable, type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type)
  if (isInputObjectType(named) || isListType(getNullableType(type))) return readJson(name, type, text)
  if (!isScalarType(named)) return text
  if (named.name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text
  const isNumber = named.name === 'Int' || named.name === 'Float'
  return isNumber && /^-?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?$/.test(text) ? Number(text) : text
}

function readJson(name: string, type: GraphQLInputType, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(`Expected ${type} as ${name}, written as JSON`, { argument: name, expected: `${type}`, value: text })
  }
}

function unknownVariable({ name, variables }: StoredOperation, unknown: string): GraphQLError {
  const names = variables.map((variable) => variable.name)
  const near = nearNames(unknown, names)
  const message = `Expected a variable of ${name} (${names.join(', ') || 'it has none'}), got "${unknown.slice(0, 100)}"`
  return wrong(near.length === 0 ? message : `${message}; near it: ${near.join(', ')}`, {
    argument: unknown,
    nearest: near,
  })
}

function wrong(message: string, data: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(message, { extensions: { ...data, code: 'INVALID_ARGUMENT', http: { status: 400 } } })
}
