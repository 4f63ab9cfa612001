/** What differs from one local Neo4j to the next. */
export interface Settings {
  /** The loopback port for Bolt. */
  readonly port: number
  /** Memory for cached pages of the store, as Neo4j writes sizes: `256m`. */
  readonly pageCache: string
}

/**
 * The text of neo4j.conf: Bolt with a password on loopback, nothing else listens, nothing calls home. It holds no path, so
 * that a data folder may be moved. Neo4j refuses an unknown key, so every line is tried by a start.
 */
export function settingsText({ port, pageCache }: Settings): string {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    // What a neo4j:// driver is told to connect to.
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    `server.memory.pagecache.size=${pageCache}`,
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'server.bolt.telemetry.enabled=false',
    // Without these two an empty store takes 512 MiB of disk, and a large import keeps gigabytes of old logs.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=keep_none',
    'dbms.security.allow_csv_import_from_file_urls=false',
    // Netty waits 10 s at the end otherwise. An integer: `0s` stops the start.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n')
}
