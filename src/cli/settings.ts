import type { Config } from '../config.ts'

/** What every command is given: the configuration, with what the arguments say, and whether a program reads the outcome. */
export interface Settings {
  readonly config: Config
  readonly json: boolean
}
