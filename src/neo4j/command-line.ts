/** What the JVM of a Neo4j is started with. */
export interface CommandLine {
  readonly home: string
  readonly conf: string
  /** Jar files in a fixed order: a class-data archive is bound to it. */
  readonly jars: readonly string[]
  /** The largest heap, as the JVM writes sizes: `1g`. */
  readonly heap: string
  readonly compilers: Compilers
  /** A class-data archive to start from or to make at the end, or null for neither. */
  readonly archive: { readonly use: string } | { readonly make: string } | null
}

/**
 * Which of the JVM's compilers work: both, or only the one that is quick at it. With it alone Neo4j has started and answered
 * its first questions a quarter sooner (5.8 s for 8.1, medians of four); asked by eight at once it does as much as with both
 * or, for lists of talks, a third less.
 */
export type Compilers = 'both' | 'quick'

/** The arguments of `java` for the Neo4j server. */
export function serverArguments(line: CommandLine): readonly string[] {
  return [
    `-Xmx${line.heap}`,
    // On a heap this small its pauses are short, and it starts a quarter of a second sooner than G1 (medians of four).
    '-XX:+UseParallelGC',
    '-XX:-OmitStackTraceInFastThrow',
    ...compilerArguments(line.compilers),
    ...archiveArguments(line.archive),
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dio.netty.leakDetection.level=DISABLED',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    ...classPath(line.jars),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${line.home}`,
    `--config-dir=${line.conf}`,
    // Without it the console falls silent before the store is opened, and the log of a failed start says nothing.
    '--console-mode',
  ]
}

/** The arguments of `java` for setting the password of a store that was never started. Needs NEO4J_HOME and NEO4J_CONF. */
export function passwordArguments(jars: readonly string[], password: string): readonly string[] {
  return [
    '-Xmx256m',
    // A JVM that lives half a second has no use for its second compiler.
    ...compilerArguments('quick'),
    ...classPath(jars),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
    '--require-password-change=false',
  ]
}

/** The text of a file for `java @FILE`: one argument a line, quoted, so that spaces and backslashes in paths stay. */
export function argumentFile(args: readonly string[]): string {
  return args.map((argument) => `"${argument.replace(/[\\"]/g, '\\$&')}"\n`).join('')
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'] as const

function classPath(jars: readonly string[]): readonly string[] {
  return ['-cp', jars.join(':')]
}

function compilerArguments(compilers: Compilers): readonly string[] {
  return compilers === 'quick' ? ['-XX:TieredStopAtLevel=1'] : []
}

function archiveArguments(archive: CommandLine['archive']): readonly string[] {
  if (archive === null) return []
  if ('make' in archive) return [`-XX:ArchiveClassesAtExit=${archive.make}`]
  // auto: an archive that does not fit this Java is ignored instead of stopping the start.
  return [`-XX:SharedArchiveFile=${archive.use}`, '-Xshare:auto']
}
