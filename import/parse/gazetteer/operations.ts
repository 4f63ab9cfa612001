/** What systems run on and are watched with. The marks are explained in `read-table.ts`. */
export const operations = `
# TOOL operations: containers and orchestration
Docker; Docker Swarm = SwarmKit; Docker Compose; Docker Machine; Docker Hub; Docker Registry; Kubernetes = k8s;
Minikube; kubectl; kubeadm; kubelet; kops; k3s; k9s; Kustomize; ?Helm; Kubeflow; KubeVirt; Knative; Istio; Linkerd;
?Envoy = Envoy Proxy; Consul Connect; Kuma; Cilium; ?Calico; ?Flannel; Weave Net; Weave Scope; Traefik; OpenShift;
?Rancher; RancherOS; ?Nomad = HashiCorp Nomad; Mesos = Apache Mesos; Mesosphere; DC/OS = DCOS; ?Marathon; ?Chronos;
Apache Aurora; ?Titus = Netflix Titus; ?Borg; ?Omega; ?Twine; ?Firmament; Cloud Foundry = CloudFoundry; BOSH; Dokku;
Deis; ?Flynn; Heroku; CoreOS; rkt; containerd; runc; CRI-O; Podman; Buildah; Skopeo; Kaniko; BuildKit; LXC; LXD;
gVisor; Kata Containers; ?Firecracker; MirageOS; OSv; ?Vagrant; ?Packer = HashiCorp Packer; VirtualBox; VMware;
vSphere; ESXi; KVM; QEMU; Xen; Hyper-V; Proxmox; OpenStack; CloudStack; Eucalyptus; OpenNebula; Ganeti; SmartOS;
Amazon ECS = AWS ECS = ?ECS; Amazon EKS = AWS EKS = EKS; AWS Fargate = Fargate; Google Kubernetes Engine = GKE;
Azure Kubernetes Service = AKS; Argo CD = ArgoCD; Argo Workflows; Flux CD = FluxCD; ?Spinnaker; Tekton; ?Skaffold;
?Telepresence; Kubespray; Portainer; Artifactory; Crossplane; Cluster API; Karpenter; KEDA; Dapr; OpenFaaS; Kubeless;
Apache OpenWhisk = OpenWhisk; Serverless Framework

# TOOL operations: machines and configuration
?Chef = Opscode Chef; Chef Habitat; ?Test Kitchen; Berkshelf; Foodcritic; InSpec; Serverspec; ?Puppet; Hiera;
MCollective; Ansible; SaltStack; ??Salt; CFEngine; Capistrano; Terraform = HashiCorp Terraform; OpenTofu; Terragrunt;
Pulumi; AWS CloudFormation = CloudFormation; AWS CDK; ?Troposphere; NixOS; NixOps; ?Nix; Guix; ?Cobbler; ?Foreman;
?Juju; cloud-init; ?Vault = HashiCorp Vault; Keywhiz; Archaius; Rundeck; StackStorm; ?Asgard; systemd; ?Upstart;
runit; supervisord; Monit; daemontools; etckeeper; ?Boxen; ?Chocolatey; Hubot; Errbot; ?Ignition; ?Ironic; Netbox;
?Spacelift; ?Atlantis; Tinkerbell

# TOOL operations: building and shipping
?Jenkins; CloudBees; Travis CI = TravisCI; CircleCI = Circle CI; GitLab CI; GitHub Actions; Buildkite; TeamCity;
?Bamboo; GoCD; Concourse CI; Buildbot; Codeship; AppVeyor; Azure DevOps; Azure Pipelines; ?Gerrit; Phabricator;
?Review Board; Octopus Deploy; Deployinator; LaunchDarkly; Optimizely; Bazel; ?Buck; ?Pants; Gradle;
?Maven = Apache Maven; ??Ant = Apache Ant; Apache Ivy; sbt; Leiningen; CMake; ??Make; ?Meson; SCons; ?Rake; Autotools;
?Grunt = grunt.js; ?Gulp = gulp.js; Yeoman; ?Bower; pnpm; webpack; Browserify; ?Rollup = Rollup.js; ??Parcel; ?Vite;
esbuild; Turbopack; Lerna; RequireJS; SystemJS; ?Bundler; conda; ?Anaconda; Miniconda; virtualenv; Pipenv; setuptools;
?tox; pyenv; ?Cargo; rustup; NuGet; rebar3; ?Mercurial; ?Subversion = SVN; Perforce; Bitbucket; Darcs; Sourcegraph;
OpenGrok; ??Renovate; Dependabot; Snyk; SonarQube; ?Coveralls; Codecov; Fastlane; Screwdriver CD; Sigstore; in-toto;
??Notary; ?Lighthouse; ?Backstage; ?Earthly; Copybara; Nexus Repository; JFrog; ?Sonatype; ReviewDog; pre-commit;
Helmfile; ?Gitpod; DevPod

# TOOL operations: watching
Nagios; nagios-herald; Icinga; Zabbix; Sensu; ?Riemann; ?Prometheus; Alertmanager; Grafana; Grafana Loki; ?Thanos;
?Graphite; StatsD; collectd; ?Telegraf; Kapacitor; ?Ganglia; ?Munin; ?Cacti; RRDtool; logster; Etsy Skyline; Circonus;
Librato; Datadog; New Relic; AppDynamics; Dynatrace; Instana; SignalFx; ?Wavefront; Honeycomb.io = ?Honeycomb;
Lightstep; Stackdriver; Amazon CloudWatch = AWS CloudWatch = CloudWatch; Zipkin; ?Jaeger; OpenTracing; OpenCensus;
OpenTelemetry = OTel; X-Trace; AWS X-Ray; Netflix Atlas; Vizceral; Borgmon; Beringei; PagerDuty; Opsgenie; VictorOps;
?Bosun; Pingdom; Catchpoint; ThousandEyes; Rollbar; Bugsnag; Airbrake; ?Sentry; Raygun; Loggly; Papertrail;
Logentries; Logback; Log4j; SLF4J; Serilog; log4net; Sumo Logic; Graylog; Splunk; Metricbeat; Netdata; eBPF; DTrace;
SystemTap; bpftrace; Sysdig; ?Falco; strace; tcpdump; Wireshark; FlameGraph; Pyroscope;
Dropwizard Metrics = Codahale Metrics; ?Micrometer; Statuspage; FireHydrant; WebPageTest; YSlow;
PageSpeed = PageSpeed Insights; Boomerang.js; JMeter = Apache JMeter; ?Gatling; ?Locust; Tsung; wrk2; ApacheBench;
?k6; HdrHistogram; YCSB; Basho Bench; sysbench; iperf

# TOOL operations: proxies and servers
HAProxy; nginx; OpenResty; Apache HTTP Server = Apache httpd; Lighttpd; ?Caddy; ?Varnish; ?Squid;
Apache Traffic Server; ?Tomcat = Apache Tomcat; ?Jetty; ?WildFly; JBoss; WebLogic; WebSphere; GlassFish; ?Undertow;
?Netty; ?Unicorn; ?Puma; Phusion Passenger; Gunicorn; uWSGI; mod_wsgi; Uvicorn; Hypercorn; Apigee;
Netflix Zuul = ?Zuul; Spring Cloud Gateway; Netflix Ribbon; Hystrix; Resilience4j; Keepalived; Katran; ?Maglev;
?Finagle; Finatra; ?Retrofit; Tailscale; WireGuard; OpenVPN

# TOOL operations: failing on purpose
Chaos Monkey; Latency Monkey; Chaos Gorilla; Chaos Kong; Conformity Monkey; Janitor Monkey; Doctor Monkey;
Security Monkey; Simian Army = Netflix Simian Army; ?Gremlin; Chaos Toolkit; Chaos Mesh; LitmusChaos; Pumba;
Toxiproxy; Hoverfly; WireMock; ?Mountebank; Diffy; GoReplay

# TOOL cloud
Amazon Web Services = ?AWS; Google Cloud Platform = Google Cloud = ?GCP; Microsoft Azure = Windows Azure = ?Azure;
Google App Engine = App Engine; AWS Elastic Beanstalk = Elastic Beanstalk; AWS Lambda; Azure Functions;
Google Cloud Functions = ?Cloud Functions; Google Cloud Run = ?Cloud Run; Amazon EC2 = AWS EC2 = ?EC2;
Amazon S3 = AWS S3 = ?S3; Amazon EBS = AWS EBS = ?EBS; Amazon RDS = AWS RDS = ?RDS; Amazon ELB = AWS ELB = ?ELB;
AWS IAM; Amazon Route 53 = Route 53 = Route53; Amazon ElastiCache = ElastiCache; Amazon API Gateway = AWS API Gateway;
Amazon CloudFront = CloudFront; AWS CloudTrail = CloudTrail; Amazon Cognito = AWS Cognito; AWS AppSync = AppSync;
AWS CodePipeline = CodePipeline; AWS CodeDeploy = CodeDeploy; Amazon SageMaker = SageMaker; Amazon Glacier;
Mechanical Turk = Amazon Mechanical Turk; DigitalOcean; Linode; Netlify; Vercel; Firebase; Fly.io; Cloudflare Workers;
Twilio; SendGrid; IBM Bluemix = Bluemix; IBM Watson; LocalStack; boto3; Azure Blob Storage

# PLACE
GitHub; GitLab; Slack; Stack Overflow = StackOverflow; Jira; Trello; Google Docs; Google Sheets; Basecamp
`
