#!/usr/bin/env node
/** The `talkgraph` command: arguments to one call. */
import { main } from './cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
