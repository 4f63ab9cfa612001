/**
 * Names that are no works however often a text names them: languages, protocols and formats that everything rests on,
 * machines' systems and browsers, tools that everybody has at hand, firms. They keep a list of names together and are
 * never taken for a tool that nobody knows.
 */
export const never = `
# NEVER
Ada; Assembly; Bash; BASIC; C; C++; C#; Clojure; COBOL; Common Lisp = Lisp; Crystal; D; Dart; Delphi; Elixir; Elm;
Erlang; F#; Fortran; Go; Golang; Groovy; Hack; Haskell; Haxe; Java; JavaScript = JS; Julia; Kotlin; Lua; Nim;
Objective-C; OCaml; Pascal; Perl; PHP; PL/SQL; PowerShell; Prolog; Python; R; ReasonML; Ruby; Rust; Scala; Scheme;
Smalltalk; SQL; Swift; TypeScript; VB.NET; Visual Basic; Zig; Python 2; Python 3; ES6; ES5; HTML; HTML5; CSS; CSS3;
XML; JSON; YAML; TOML; CSV; PDF; SVG; PNG; GIF; MP3; UTF-8; Unicode; ASCII; Markdown; XSLT; XPath; RSS; INI; TSV; ISO;
HTTP; HTTPS; HTTP/2; HTTP/3; TCP; UDP; IP; IPv4; IPv6; TCP/IP; DNS; TLS; SSL; SSH; FTP; SMTP; IMAP; LDAP; ARP; BGP;
DHCP; NTP; QUIC; ICMP; SNMP; AMQP; MQTT; CoAP; WebSocket = WebSockets; REST; SOAP; RPC; CORBA; XML-RPC; AJAX; JSONP;
JWT; OAuth; SAML; OpenID; CORS; CRUD; ACID; BASE; CAP; API = APIs; SDK; ORM; MVC; MVP; MVVM; CQRS; DDD; TDD; BDD; SOA;
ESB; SPA; CDN; CLI; GUI; IDE; JVM; JDK; JIT; CPU; GPU; RAM; SSD; VM = VMs; OS; IoT; SaaS; PaaS; IaaS; CI; CD; CI/CD;
SLA = SLAs; SLO = SLOs; SLI = SLIs; KPI = KPIs; MTTR; MTBF; NoSQL; NewSQL; OLTP; OLAP; ETL; RDBMS; CRDT = CRDTs; DHT;
FIFO; LIFO; LRU; GC; AI; ML; NLP; SRE; QA; UX; UI; PM; CTO; CEO; VP; HR; WTF; FAQ; TODO; DIY; USA; UK; EU; GDPR; PCI;
HIPAA; COVID; ROI; R&D; Q&A; AM; ID; URL = URLs; Linux; Unix; Windows; macOS = Mac OS X = OS X; iOS; Android; Ubuntu;
Debian; CentOS; Red Hat; Fedora; FreeBSD; Solaris; Chrome; Firefox; Safari; Internet Explorer; Edge; Chromium; WebKit;
Git; POSIX; x86; ARM; Intel; AMD; iPhone; iPad; Mac; PC; Xbox; PlayStation; Kindle; USB; Bluetooth; Amazon; Apple;
Google; Microsoft; Facebook; Meta; Netflix; Twitter; LinkedIn; Uber; Lyft; Airbnb; Etsy; Stripe; Square; PayPal; eBay;
Yahoo; Yelp; Spotify; SoundCloud; Dropbox; Box; Pinterest; Instagram; Snapchat; WhatsApp; Skype; Zoom; Salesforce;
Oracle; IBM; SAP; HP; Dell; Cisco; Intuit; Adobe; Autodesk; Shopify; Zalando; Booking.com; ING; Capital One;
Goldman Sachs; Bloomberg; NASA; CERN; BBC; The Guardian; New York Times; Walmart; Target; Comcast; Verizon; Basho;
Cloudflare; Fastly; Akamai; HashiCorp; Pivotal; Mozilla; Canonical; Apache; W3C; IETF; ACM; IEEE; USENIX; O'Reilly;
InfoQ; MIT; Stanford; Berkeley; YouTube; Vimeo; Reddit; Hacker News; Medium; Kickstarter; Tumblr; Flickr; Foursquare;
Groupon; Zynga; Thoughtworks; Excel; Emacs; Vim; Neovim; Sublime Text; IntelliJ = IntelliJ IDEA; PyCharm; NetBeans;
Visual Studio; VS Code = VSCode = Visual Studio Code; Xcode; Raspberry Pi; Arduino; Wikipedia; PyPI; npm; pip; curl;
LaTeX; KISS; YAGNI; SOLID; DRY; SMART; OKR = OKRs; RACI; FOMO; VUCA; OODA; RUM; HATEOAS; WIP; MTTD; RCA; POC; MVCC;
WAL; LSM; 2PC; ABI; AST; DAG; DSL; FSM; UML; AOP; OOP; FP; FRP; GPGPU; SIMD; NUMA; RDMA; NVMe; NFS; RAID; SAN; LAN;
WAN; VPN; VLAN; NAT; CIDR; SIGMOD; VLDB; SOSP; OSDI; NSDI; ICML; NIPS = NeurIPS; PyCon; QCon; Velocity; GOTO; FOSDEM;
TTF; WOFF; EOT; OTF; MPEG; JPEG; WAV; AVI; ISBN; DOI; LTS; EOL; MIME; MTU; RTT; TTL; QPS; RPS; TPS; SRV; RTFM; TLDR;
AMA; BOF; CFP; FAQS; NDA; OSS; FOSS
`
