/** Where data is kept, moved and worked on. The marks are explained in `read-table.ts`. */
export const dataSystems = `
# TOOL data: databases
Cassandra = Apache Cassandra = C*; ScyllaDB = ?Scylla; Riak = Riak KV = Riak CS; Voldemort = Project Voldemort;
HBase = Apache HBase; DynamoDB = Amazon DynamoDB = AWS DynamoDB; Bigtable = Cloud Bigtable = Google Bigtable;
HyperDex; Accumulo = Apache Accumulo; Hypertable; MongoDB = Mongo; CouchDB = Apache CouchDB; Couchbase; PouchDB;
RethinkDB; RavenDB; MarkLogic; DocumentDB; Cosmos DB = CosmosDB = Azure Cosmos DB; FaunaDB; FoundationDB;
CockroachDB = Cockroach DB; YugabyteDB = Yugabyte; TiDB; TiKV; VoltDB; H-Store; MemSQL; SingleStore; NuoDB;
?Spanner = Cloud Spanner = Google Spanner; ?Calvin; ?Megastore; PostgreSQL = Postgres; MySQL; MariaDB;
Percona = Percona Server = Percona XtraDB Cluster; ?Galera = Galera Cluster; Vitess; Citus; Greenplum;
SQLite = sqlite3; Oracle RAC; SQL Server = Microsoft SQL Server = MSSQL; Azure SQL;
?Aurora = Amazon Aurora = AWS Aurora; ?Redshift = Amazon Redshift = AWS Redshift; BigQuery = Google BigQuery;
?Snowflake; Vertica; Teradata; Netezza; ?Druid = Apache Druid; ?Pinot = Apache Pinot; ?Kudu = Apache Kudu;
?Impala = Apache Impala = Cloudera Impala; ClickHouse; DuckDB; MonetDB; C-Store; ?Presto = PrestoDB; Trino; Datomic;
XTDB; DataScript; Neo4j; OrientDB; ArangoDB; JanusGraph; TitanDB = ?Titan; TinkerPop = Apache TinkerPop; Dgraph;
?Neptune = Amazon Neptune = AWS Neptune; FlockDB; AllegroGraph; Stardog; Blazegraph; Redis; Memcached = memcache;
Hazelcast; Infinispan; Ehcache; Apache Ignite; GridGain; Apache Geode; GemFire; ?Terracotta; Oracle Coherence;
Aerospike; Tarantool; KeyDB; Valkey; LevelDB; RocksDB; LMDB; BoltDB; BadgerDB; Berkeley DB = BerkeleyDB;
Tokyo Cabinet; Kyoto Cabinet; TokuDB; WiredTiger; InnoDB; MyISAM; MyRocks; ForestDB; TimescaleDB; QuestDB; OpenTSDB;
KairosDB; InfluxDB; M3DB; Mnesia; ZODB; db4o; EventStoreDB = Event Store DB; immudb; ?Dolt; PlanetScale; Supabase;
PostgREST; PostGIS; Hasura; PgBouncer; Pgpool = pgpool-II; ProxySQL; Debezium; LinkedIn Databus; Liquibase; ?Flyway;
gh-ost; pt-online-schema-change; Percona Toolkit; SQLAlchemy; ?Alembic; ActiveRecord; ?Hibernate; jOOQ; MyBatis;
??Slick; Sequelize; ?Prisma; TypeORM; Knex.js; ?Mongoose = mongoose.js; ?Peewee; SQLObject; Entity Framework;
NHibernate; Redisson; psycopg2 = psycopg; Milvus; Weaviate; ?Pinecone; Qdrant; ?Chroma = ChromaDB; pgvector; FAISS;
AntidoteDB; Dynomite; ?Gizzard; LinkedIn Espresso; Rockset; CrateDB; SimpleDB = Amazon SimpleDB; kdb+; ?Sybase;
Informix; Ingres; FoxPro; FileMaker; Cloud Datastore = Google Cloud Datastore; Firestore = Cloud Firestore;
NDB Cluster; Patroni; HikariCP; pgBackRest; WAL-G; Slony; Bucardo; pg_stat_statements; ?Barman; OceanBase; StarRocks;
Apache Doris; Automerge; Yjs; GunDB; RisingWave; EdgeDB; SurrealDB; ?Turso; libSQL; Datasette

# TOOL data: search
Elasticsearch = Elastic Search; OpenSearch; Solr = Apache Solr = SolrCloud; Lucene = Apache Lucene; Xapian; ?Whoosh;
Algolia; ?Vespa = Vespa.ai; MeiliSearch; Typesense; Tantivy; Apache Nutch; Kibana; ELK stack = ELK;
CloudSearch = Amazon CloudSearch

# TOOL data: queues, logs and streams
Kafka = Apache Kafka; Kafka Streams; Kafka Connect; ksqlDB = KSQL; RabbitMQ; ActiveMQ = Apache ActiveMQ; HornetQ;
ZeroMQ = 0MQ = ØMQ; nanomsg; NATS; NATS Streaming; ?JetStream; ?Pulsar = Apache Pulsar;
?BookKeeper = Apache BookKeeper; NSQ; beanstalkd; ?Kestrel; Resque; Sidekiq; ?Celery; ?Huey; ?Gearman; Disque; IronMQ;
Amazon SQS = AWS SQS = SQS; Amazon SNS = AWS SNS = ?SNS; ?Kinesis = Amazon Kinesis = AWS Kinesis;
Cloud Pub/Sub = Google Pub/Sub; Azure Service Bus; Azure Event Hubs; Amazon EventBridge = EventBridge;
RocketMQ = Apache RocketMQ; IBM MQ = MQSeries = WebSphere MQ; TIBCO; MSMQ; MassTransit; NServiceBus; Mosquitto; EMQX;
HiveMQ; Redpanda; Pravega; ?Scribe; ?Flume = Apache Flume; Fluentd; Fluent Bit; Logstash; Filebeat; rsyslog;
syslog-ng; ?Storm = Apache Storm; ?Heron = Twitter Heron; ?Spark = Apache Spark; Spark Streaming; Spark SQL; PySpark;
Samza = Apache Samza; Flink = Apache Flink; Apache Beam; Google Dataflow = Cloud Dataflow = Google Cloud Dataflow;
MillWheel; FlumeJava; ?S4 = Apache S4; ?Apex = Apache Apex; Gearpump; ?Esper; ?Borealis; ?Cayuga; ?STREAM; NiagaraCQ;
TelegraphCQ; StreamBase; ?Naiad; ?Timely Dataflow; Differential Dataflow; ?Trill; StreamInsight; Akka Streams;
Project Reactor; RxJava; RxJS; ReactiveX; Bacon.js; Monix; fs2; ?Wallaroo; ?Faust; Benthos; NiFi = Apache NiFi;
StreamSets; ?Camel = Apache Camel; MuleSoft; ?Spring Integration; Spring Cloud Stream; Spring Cloud; Lagom;
?Eventuate; Axon Framework; Zeebe; Camunda; AWS Step Functions = ?Step Functions; Netflix Conductor; LMAX Disruptor;
Aeron; Faktory; delayed_job; ?Dramatiq; ?Quartz; BullMQ; ?Hangfire; Apache Qpid; ?Artemis; ?Solace; Aiven;
Confluent Platform

# TOOL data: batch and big data
Hadoop = Apache Hadoop; HDFS; Hadoop MapReduce; Hadoop YARN = ?YARN; ?Hive = Apache Hive; Apache Pig = Pig Latin;
?Cascading; ?Scalding; Scoobi; Summingbird; Algebird; Apache Crunch; Apache Tez; Oozie = Apache Oozie; Azkaban;
?Luigi; ?Airflow = Apache Airflow; Dagster; ?Prefect; Kedro; ?dbt; Sqoop = Apache Sqoop; Ambari = Apache Ambari;
Apache Atlas; Alluxio; ?Tachyon; ?Parquet = Apache Parquet; Apache ORC; Apache Arrow; ?Iceberg = Apache Iceberg;
Apache Hudi; ?Delta Lake; ?Drill = Apache Drill; Apache Phoenix; Apache Kylin; Mahout = Apache Mahout;
Giraph = Apache Giraph; GraphX; GraphLab; GraphChi; Pregel; PowerGraph; ?Dryad; DryadLINQ; ?Percolator; ?Dremel;
mrjob; Amazon EMR = AWS EMR = Elastic MapReduce; Amazon Athena = AWS Athena; AWS Glue; Databricks; Cloudera;
Hortonworks; MapR; ?Zeppelin = Apache Zeppelin; ?Superset = Apache Superset; Metabase; ?Looker; ?Tableau; Power BI;
Redash; Ceph; GlusterFS = Gluster; ?Lustre; MooseFS; MinIO; OpenStack Swift; XtreemFS; ZFS; Btrfs; SeaweedFS; IPFS;
Tahoe-LAFS; LakeFS; Pachyderm; LinkedIn DataHub; ?Great Expectations; Talend; Informatica; Fivetran; Airbyte;
?Snowplow; Mixpanel; Google Analytics

# TOOL data: coordination and formats
ZooKeeper = Apache ZooKeeper; etcd; ?Chubby; ?Consul = HashiCorp Consul; ?Doozer = doozerd; ?Curator = Apache Curator;
?Helix = Apache Helix; ?Eureka = Netflix Eureka; ?Serf = HashiCorp Serf; SmartStack; Akka Cluster; JGroups; Atomix;
LogCabin; Ringpop; riak_core = Riak Core; riak_ensemble; Protocol Buffers = Protobuf = protobufs;
?Thrift = Apache Thrift; Avro = Apache Avro; FlatBuffers; Cap'n Proto; MessagePack = msgpack; Kryo;
Simple Binary Encoding; ?Chronicle Queue; BitTorrent; libp2p; ?Hyperledger; Ethereum; Tendermint
`
