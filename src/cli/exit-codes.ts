/**
 * What the exit code says. `usage` is also what an environment that cannot be used gives; `interrupted` is what shells
 * give for Ctrl-C.
 */
export const exitCodes = { done: 0, failed: 1, usage: 2, incomplete: 3, interrupted: 130 } as const
