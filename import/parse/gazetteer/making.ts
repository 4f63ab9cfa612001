/** What software is written, tested and shown with. The marks are explained in `read-table.ts`. */
export const making = `
# TOOL web: servers' side
Spring Boot; Spring Framework = ?Spring; Spring MVC; ?Spring Data; Spring Security; Dropwizard; Micronaut; Quarkus;
Vert.x; Play Framework; Akka; Akka HTTP; ?Spray; Scalatra; http4s; ZIO; Cats Effect; Scalaz; ?Shapeless; Ktor;
?Struts = Apache Struts; Vaadin; ?Grails; Ratpack; Ruby on Rails; ?Rails; ?Sinatra; ?Hanami; Padrino;
Rack::Attack = rack-attack; ?Devise; ActionCable = Action Cable; Django; Django REST framework; ?Flask; ?Pyramid;
?Tornado; ??Bottle; CherryPy; web2py; TurboGears; FastAPI; Starlette; Sanic; aiohttp; Zope; Plone; ?Wagtail;
?Mezzanine; Node.js = NodeJS; Deno; Bun.js; Express.js = ExpressJS; Koa.js; hapi.js; Sails.js; NestJS;
Next.js = NextJS; Nuxt.js = NuxtJS; ?Meteor = Meteor.js; Socket.IO; Laravel; Symfony; CakePHP; CodeIgniter;
Zend Framework; WordPress; Drupal; Joomla; Magento; ASP.NET = ASP.NET Core; .NET Core; ?Nancy;
Phoenix Framework = Phoenix LiveView; ?Plug; ?Cowboy; ?Yaws; Mochiweb; Webmachine; ??Ring; Compojure; ?Pedestal;
Yesod; ??Servant; Gin Gonic; Go kit = go-kit; ?Revel; Actix; Rocket.rs; ?Tokio; Hyper.rs; Kitura; gRPC; Apollo Server;
Relay Modern; ?Swagger; OpenAPI Generator; ??Postman; ?Hugo; Jekyll; ?Gatsby; Eleventy; ?Pelican; MkDocs; Docusaurus;
Contentful; Strapi; Rocket.Chat; ?Discourse; ?Ghost; ?Drogon; Axum; ?Luminus; Phoenix.PubSub; ?Absinthe; ?Ecto;
Livewire; Hotwire; Stimulus.js; Litestar; ?Masonite; Granian; Strawberry GraphQL; Graphene-Django

# TOOL web: browsers' side
??React = React.js = ReactJS; React Router; ?Redux; MobX; AngularJS = Angular.js; ??Angular; Vue.js = VueJS = ?Vue;
Ember.js = EmberJS = ?Ember; Backbone.js = ?Backbone; Knockout.js; jQuery; jQuery UI; Preact; Svelte; SvelteKit;
SolidJS; Alpine.js; htmx; Lit-Element = LitElement; ?Polymer; Aurelia; Riot.js; Mithril = Mithril.js; D3.js = ?D3;
Three.js; Chart.js; Highcharts; ?Leaflet = Leaflet.js; Mapbox; OpenLayers; ??Bootstrap; Tailwind CSS = ?Tailwind;
Bulma; Material UI; ?Storybook; styled-components; ?Sass; ?LESS; PostCSS; ??Stylus; CoffeeScript; ?Babel; Emscripten;
PhantomJS; CasperJS; Lodash; Underscore.js; Moment.js; Modernizr; ESLint; JSHint; JSLint; ??Prettier; Handlebars.js;
Mustache.js; ??Electron; Apollo Client; ??Relay; ClojureScript; ?Om; ??Reagent; ?re-frame; PureScript; WebRTC;
??Web Components; ??Service Workers; GraphiQL; Brython; Transcrypt; Pyodide; PyScript

# TOOL mobile
React Native; ??Flutter; Xamarin; Apache Cordova = ?Cordova; PhoneGap; Ionic Framework; ??Titanium; SwiftUI; UIKit;
CocoaPods; ?Carthage; ??Realm; Dagger 2; OkHttp; Jetpack Compose; ??Espresso; Robolectric; Appium; ??Calabash; Kivy;
BeeWare; ??Expo; RubyMotion; Crashlytics; TestFlight; ?Unity = Unity3D; Unreal Engine; Godot; Pygame

# TOOL testing
JUnit; TestNG; Mockito; PowerMock; AssertJ; Hamcrest; ?Spock; RSpec; minitest; ?Capybara; ?Cucumber; ?Gherkin;
SpecFlow; FitNesse; Robot Framework; ?Selenium; WebDriver = Selenium WebDriver; ?Cypress; ?Playwright; ?Puppeteer;
TestCafe; ?Protractor; Nightwatch.js; ??Jest; ?Mocha; ?Jasmine; ??Karma; ?Chai; Sinon.js; QUnit; ?Ava; ?Enzyme;
pytest = py.test; nose2; ?Behave; ?Lettuce; ?Hypothesis; ?Faker; factory_boy; coverage.py; QuickCheck = Quick Check;
ScalaCheck; ScalaTest; specs2; FsCheck; SwiftCheck; JUnit-QuickCheck; jqwik; ?PropEr; Triq; ?test.check; ?fast-check;
JSVerify; ?Hedgehog; SmallCheck; Concuerror; ?PULSE; NUnit; xUnit.net; AutoFixture; Moq; ?Pact; Testcontainers;
?Citrus; ??Gauge; ?Karate; ?REST Assured; VCR.py; ?Betamax; American fuzzy lop = AFL; libFuzzer; OSS-Fuzz; Jepsen;
?Knossos; ??Elle; ?Maelstrom; ??Antithesis; ?Stryker; mutmut; ?Loom; Valgrind; AddressSanitizer; ThreadSanitizer;
Coverity; ??Infer; FindBugs; SpotBugs; Checkstyle; ?PMD; Pylint; flake8; pyflakes; pycodestyle; mypy; ?Pyre; Pytype;
??Black; isort; yapf; ?Ruff; RuboCop; ?Clippy; golint; ?Bandit; Semgrep; CodeQL; ??Flow; ?Mutant; Schemathesis;
?Dredd; ?Percy; Applitools; BrowserStack; Sauce Labs

# TOOL verification
TLA+ = TLA Plus; PlusCal; TLAPS; Apalache; Coq = The Coq Proof Assistant; ?Isabelle = Isabelle/HOL; HOL Light; HOL4;
Agda; ?Idris; ?Lean = Lean prover; ACL2; ?PVS; F* = F-star; Dafny; ?Boogie; ?Alloy; Event-B; Z3; CVC4; Yices; Promela;
NuSMV; UPPAAL; CBMC; KLEE; Java PathFinder; ?CHESS; MoDist; SAMC; ?Verdi; IronFleet; CompCert; seL4; Frama-C; ?Why3;
VeriFast; Liquid Haskell = LiquidHaskell; Mypyvy; Stateright; ?Rodin; ??Stainless; Creusot; Prusti; Kani; Cryptol;
ProVerif; ?Tamarin

# TOOL learning: data science and machine learning
TensorFlow; Keras; PyTorch; Theano; ?Caffe; Caffe2; MXNet = Apache MXNet; CNTK; DeepLearning4j = DL4J; ?Chainer; JAX;
?Lasagne; Torch7; scikit-learn = sklearn = scikits.learn; XGBoost; LightGBM; CatBoost; Vowpal Wabbit; H2O.ai; ?Weka;
RapidMiner; KNIME; Spark MLlib = MLlib; MLflow; Kubeflow Pipelines; ?Seldon; BentoML; ??Ray; RLlib; OpenAI Gym;
Stable Baselines; spaCy; NLTK; Gensim; fastText; word2vec; ?GloVe; BERT; GPT-2; GPT-3; GPT-4; ChatGPT;
Hugging Face = HuggingFace; LangChain; LlamaIndex; Llama 2; Stanford CoreNLP = CoreNLP; OpenNLP; TextBlob; OpenCV;
?Pillow; scikit-image; NumPy; SciPy; pandas; ?Polars; Dask; Vaex; Modin; CuPy; ?RAPIDS; Numba; Cython; PyPy; Jython;
IronPython; Pyston; MicroPython; CircuitPython; PyO3; ?SWIG; cffi; SymPy; Matplotlib; ?Seaborn; ?Bokeh; Plotly;
?Altair; ggplot2 = ggplot; HoloViews; Datashader; Streamlit; Gradio; Plotly Dash; ?Voilà = ?voila;
Jupyter = Project Jupyter = Jupyter Notebook = JupyterLab = JupyterHub; IPython = IPython Notebook; Google Colab;
RStudio; tidyverse; dplyr; ??Shiny; statsmodels; PyMC3 = PyMC; PyStan; ??Stan; ??Edward; ?Pyro; NetworkX; igraph;
Gephi; GeoPandas; ?Shapely; Astropy; Biopython; xarray; PyTables; ??Blaze; Scrapy; BeautifulSoup = Beautiful Soup;
lxml; ?Mechanize; AutoML; DVC; Weights & Biases; ?Tecton; ?Feast; PredictionIO; ?MADlib; MATLAB; GNU Octave;
Mathematica; ??Maple; SageMath; ?Snorkel; ??Prodigy; ?Rasa; Dialogflow; OpenRefine; ??Dedupe; Metaflow; Flyte;
?Ploomber; ?Evidently; ?Whylogs; ?Haystack; Ollama; vLLM; llama.cpp; ?Mistral; ?Claude; GitHub Copilot;
Stable Diffusion; ONNX; ONNX Runtime; TensorRT; Triton Inference Server; cuDF; cuML; ?Ibis; SQLMesh; ?Optuna;
Hyperopt; Ray Tune; Skorch; fast.ai; PyTorch Lightning; Detectron2; ?YOLO; MuJoCo; PyBullet; ?Gymnasium

# TOOL security
OWASP ZAP; Burp Suite; Metasploit; Nmap; Nessus; OpenVAS; ?Snort; Suricata; Zeek; OSSEC; Hashcat; John the Ripper;
Aircrack-ng; Ghidra; IDA Pro; Radare2; OpenSSL; LibreSSL; BoringSSL; GnuTLS; GnuPG; Let's Encrypt; Certbot; Keycloak;
SPIFFE; ?SPIRE; Open Policy Agent; Trivy; ??Clair; Anchore; TruffleHog; git-secrets; osquery; OpenSSH; SELinux;
AppArmor; fail2ban; ModSecurity; BDD-Security; Gauntlt; Brakeman; Veracode; ??Fortify; HackerOne; Bugcrowd;
ThreatModeler; NaCl = libsodium; Signal Protocol; ?Shibboleth

# TOOL networking
Open vSwitch; OpenFlow; OpenDaylight; ?ONOS; Mininet; ?Quagga; FRRouting; ExaBGP; dnsmasq; PowerDNS; CoreDNS;
ISC BIND; ??Unbound; DPDK; netfilter; iptables; nftables; libuv; libevent; ??Asterisk; FreeSWITCH; Jitsi; Scapy;
Ettercap; mitmproxy; ??Twisted; gevent; eventlet; Stackless Python; Paramiko; ??Fabric; Exim; ?Postfix; Sendmail;
Dovecot; ?Prosody; ejabberd; ?Home Assistant; OpenHAB; ?ROS = Robot Operating System; ?Zephyr; FreeRTOS; Contiki;
TinyOS; RIOT OS

# TOOL languages: around the languages
LLVM; Clang; GHC; GraalVM; OpenJDK; ?HotSpot; JRuby; Rubinius; TruffleRuby; mruby; SpiderMonkey; JavaScriptCore;
Nashorn; ??Mono; Roslyn; Scala.js; Scala Native; ?Dotty; ?OTP = Erlang/OTP; ?BEAM; Cloud Haskell;
?Orleans = Microsoft Orleans; Proto.Actor; Akka.NET; ?Celluloid; Concurrent Ruby; EventMachine; Project Loom; Doxygen;
Javadoc; ?Haddock; reStructuredText; Pandoc; AsciiDoc; Language Server Protocol; Tree-sitter; ANTLR; yacc; ?Parsec;
??Ohm; ?Racket; ?Dedalus; Blockly; ??Scratch; p5.js; Sonic Pi; SuperCollider; ??Overtone; GNU Radio; OpenSCAD;
?Blender; FFmpeg; ImageMagick; GStreamer; Qt = PyQt; PySide; GTK+; wxPython; Tkinter; Pyglet; Panda3D; ?Trac;
?Read the Docs; Zulip; ?Mailman; Celery Beat; PyInstaller; cx_Freeze; Nuitka; ??Trio; ?Curio; ?attrs; Pydantic;
?Marshmallow; ?Cerberus; Jinja2 = Jinja; ?Mako; WTForms; ??Click; docopt; ??Requests; HTTPX; urllib3; ??Arrow;
?Pendulum; structlog; Loguru; ??Invoke; ?Cookiecutter; jemalloc; tcmalloc; mimalloc; Mermaid.js; ?Mermaid; PlantUML;
Graphviz; draw.io; Structurizr; ArchUnit; ?Lombok; ?Guava; ?Jackson; ?Gson; Project Valhalla; Kotlin Multiplatform;
?Ktlint; Detekt; Serde; ?Rayon; ?Crossbeam; ?Bevy; ?Tauri; wasm-bindgen; Wasmtime; ?Wasmer
`
