// Written by `npm run client:types` from schema/schema.graphql and operations/; not to be edited.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date and time in UTC in ISO 8601, e.g. 2026-03-01T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** A web address as a document gives it, e.g. https://example.org/paper.pdf. */
  URL: { input: string; output: string; }
};

/** How every link, list item and session line of a document ended; the parts add up to `read`. A document of which the importer kept no account has read 0. */
export type Account = {
  /** One part for each outcome, in the order of the enum. */
  readonly parts: ReadonlyArray<AccountPart>;
  /** How many were read. */
  readonly read: Scalars['Int']['output'];
};

/** How a link, a list item or a session line of a document ended. */
export type AccountOutcome =
  /** It is a source of a talk, or of another work. */
  | 'CITATION'
  /** It says where an image or the like was taken from. */
  | 'CREDIT'
  /** It is the heading of what stands below it. */
  | 'GROUP'
  /** A rule, or a person, says that it means nothing here. */
  | 'IGNORED'
  /** It leads to a video, the slides or the like of a presentation. */
  | 'MEDIA'
  /** It leads about a site or a document. */
  | 'NAVIGATION'
  /** It could not be read or understood; a problem says why. */
  | 'PROBLEM'
  /** It leads to a person: a profile, a home page, a handle. */
  | 'PROFILE'
  /** It says of a talk, a person or a presentation what it is. */
  | 'STATEMENT';

/** How many links, list items and session lines of a document ended in one way. */
export type AccountPart = {
  /** How many; may be 0. */
  readonly count: Scalars['Int']['output'];
  /** How they ended. */
  readonly outcome: AccountOutcome;
};

/** Several things answer to that name equally well. */
export type Ambiguous = {
  /** The works of that name: talks first, then the most cited, then by title. */
  readonly candidates: ReadonlyArray<Work>;
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** What was asked for. */
  readonly ref: Scalars['String']['output'];
};

/** What became of a thing, told once, however often it changed. */
export type Change = {
  /** The version of the data with which it last changed. */
  readonly dataVersion: Scalars['String']['output'];
  /** What became of it. */
  readonly kind: ChangeKind;
  /** The thing as it is now; of a merged one what it was merged into; null where it is gone. */
  readonly node: Maybe<Node>;
  /** Its id, also where the thing is gone. */
  readonly nodeId: Scalars['ID']['output'];
  /** Which thing, for people, e.g. Paper “Title”. */
  readonly what: Scalars['String']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of changes in a list. */
export type ChangeEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Change;
};

/** What became of a thing. */
export type ChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It was there, and what is said of it has changed. */
  | 'CHANGED'
  /** It turned out to be one with another, to which its id leads now. */
  | 'MERGED'
  /** It is gone: nothing states it any more. */
  | 'REMOVED';

/** A page of citations. */
export type CitationConnection = {
  /** The citations, with where they stand. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The works at the other ends. */
  readonly nodes: ReadonlyArray<Work>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That one work cites another, seen from one of the two; `node` is the other. */
export type CitationEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** Every place that states the citation, by document and line. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The work at the other end. */
  readonly node: Work;
  /** The strongest that any document claims: IS_ABOUT, then REFERENCES, then MENTIONS. */
  readonly relation: CitationRelation;
  /** The headings and group items above the citation, outermost first; of the first claim with that relation. */
  readonly section: ReadonlyArray<Scalars['String']['output']>;
};

/** Which citations. Fields are joined by AND, values of one field by OR. A citation matches where any claim of it does: the same claim has the relation and stands in the section. */
export type CitationFilter = {
  /** Only with works of these kinds at the other end. */
  readonly kinds?: InputMaybe<ReadonlyArray<WorkKind>>;
  /** Only those claimed with one of these relations. */
  readonly relations?: InputMaybe<ReadonlyArray<CitationRelation>>;
  /** Only those that stand under this heading or group item, at whatever depth, e.g. "Fault Injection"; compared without regard to case and accents. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** Only with works at the other end about one of these topics, or about one that belongs to it. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a work speaks of another. */
export type CitationRelation =
  /** The other work is its subject, e.g. a talk about a paper. */
  | 'IS_ABOUT'
  /** It names the other work in passing. */
  | 'MENTIONS'
  /** It gives the other work as a source or as further reading. */
  | 'REFERENCES';

/** A work that talks cite together with another. */
export type CoCitation = {
  /** How many distinct talks cite both. */
  readonly talkCount: Scalars['Int']['output'];
  /** Those talks, by title. */
  readonly talks: ReadonlyArray<Talk>;
  /** The work. */
  readonly work: Work;
};


/** A work that talks cite together with another. */
export type CoCitationTalksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of works cited together with another. */
export type CoCitationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CoCitationEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<CoCitation>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of works cited together with another in a list. */
export type CoCitationEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: CoCitation;
};

/** Where documents contradict each other or themselves. Nobody has to agree for both to be kept. */
export type Conflict = Node & {
  /** Every line that it stands on, in the order in which the message speaks of them. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** How they contradict. */
  readonly kind: ConflictKind;
  /** What contradicts what, for people. */
  readonly message: Scalars['String']['output'];
  /** The works that it is about, by title. */
  readonly works: ReadonlyArray<Work>;
};

/** A page of contradictions. */
export type ConflictConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of contradictions in a list. */
export type ConflictEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Conflict;
};

/** How documents contradict each other or themselves. */
export type ConflictKind =
  /** A remark contradicts the item on which it stands. */
  | 'CONTRADICTION'
  /** A link leads nowhere. */
  | 'EMPTY_LINK'
  /** A link is no address. */
  | 'MALFORMED_LINK'
  /** One title is of works of different kinds. */
  | 'ONE_TITLE_SEVERAL_KINDS'
  /** One title leads to different addresses or identifiers. */
  | 'ONE_TITLE_SEVERAL_URLS'
  /** One address stands under different titles. */
  | 'ONE_URL_SEVERAL_TITLES'
  /** A decision of a person matches nothing any more. */
  | 'UNUSED_OVERRIDE';

/** A document that was imported. */
export type Document = Node & {
  /** How all that was read of it ended. */
  readonly account: Account;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** When it was last imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** What kind of document it was recognised as. */
  readonly kind: DocumentKind;
  /** Its path, from the root of its import and with the root's name. */
  readonly path: Scalars['String']['output'];
  /** What was not understood, by line. */
  readonly problems: ReadonlyArray<Problem>;
  /** Where it came from; null where it does not say. */
  readonly sourceUrl: Maybe<Scalars['URL']['output']>;
  /** Its title; null where it has none. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The works that it mentions, those it describes and those it cites alike, by title. */
  readonly works: WorkConnection;
};


/** A document that was imported. */
export type DocumentWorksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents in a list. */
export type DocumentEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Document;
};

/** What kind of document was read. */
export type DocumentKind =
  /** An archive of talks or papers. */
  | 'ARCHIVE'
  /** References in a format of their own, e.g. BibTeX. */
  | 'BIBLIOGRAPHY'
  /** Notes of the talks at a conference. */
  | 'CONFERENCE_NOTES'
  /** A report on a conference. */
  | 'CONFERENCE_RECAP'
  /** Anything else. */
  | 'OTHER'
  /** Decisions of a person on what is one thing and what is two. */
  | 'OVERRIDES'
  /** A page of a podcast's episode. */
  | 'PODCAST'
  /** A list of works to read. */
  | 'READING_LIST'
  /** A page or a transcript of one talk. */
  | 'TALK_PAGE'
  /** The files that come with a talk: its README, references, slides. */
  | 'TALK_REPOSITORY'
  /** The topics and how they belong together. */
  | 'TAXONOMY';

/** The lines of a document that state a fact. `path` is the document's; `part` names the file inside it where a document holds several (a flattened repository), and lines then count within that part, as its own gutter numbers them. `url` opens the line where the document's origin is known. */
export type Evidence = {
  /** The document that says so. */
  readonly document: Document;
  /** The last line, which counts as well. */
  readonly endLine: Scalars['Int']['output'];
  /** The file inside the document; null where it is one file. */
  readonly part: Maybe<Scalars['String']['output']>;
  /** The document's path, from the root of its import. */
  readonly path: Scalars['String']['output'];
  /** The words themselves, verbatim, from those lines. */
  readonly quote: Scalars['String']['output'];
  /** The rule of the parser that read it so. */
  readonly rule: Scalars['String']['output'];
  /** The headings and group items above, outermost first. */
  readonly section: ReadonlyArray<Scalars['String']['output']>;
  /** The first line, counted from 1. */
  readonly startLine: Scalars['Int']['output'];
  /** Opens the line, where its site shows lines of files and they are not those of a part, else the document; null where the origin is not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** How many works of a list have one value. */
export type FacetCount = {
  /** How many works have it. */
  readonly count: Scalars['Int']['output'];
  /** The value for people, e.g. Group membership; Unknown where it is null. */
  readonly label: Scalars['String']['output'];
  /** The value as a filter takes it, e.g. PAPER, topic/membership or 2015; null counts the works of which no document tells it. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Counts over everything that matches, not the page; value null counts what is unknown. */
export type Facets = {
  /** By kind of work, the most frequent first. */
  readonly kinds: ReadonlyArray<FacetCount>;
  /** By topic, the most frequent first; a work of several topics counts for each, not for broader ones. */
  readonly topics: ReadonlyArray<FacetCount>;
  /** By venue, the most frequent first: where a paper was published, and each at which a talk was presented. */
  readonly venues: ReadonlyArray<FacetCount>;
  /** By year, the latest first; a talk is of that of its first presentation. */
  readonly years: ReadonlyArray<FacetCount>;
};


/** Counts over everything that matches, not the page; value null counts what is unknown. */
export type FacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts over everything that matches, not the page; value null counts what is unknown. */
export type FacetsVenuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of the walk; `relation` is the edge's name in the graph, `forward` whether it leads from `from` to `to` or back. */
export type Hop = {
  /** The lines that state the edge. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether the edge leads from `from` to `to`. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. */
  readonly from: Node;
  /** CITES, GAVE, AUTHORED, PRESENTED_AS, HELD_AT, PUBLISHED_IN, ABOUT or BROADER. */
  readonly relation: Scalars['String']['output'];
  /** Where it ends. */
  readonly to: Node;
};

/** A run of the importer. Its counts are of documents. */
export type ImportRun = Node & {
  /** Those that were not there before. */
  readonly added: Scalars['Int']['output'];
  /** Those that were read anew. */
  readonly changed: Scalars['Int']['output'];
  /** The version of the data that it left, as `changes` takes it; null where it has written nothing. */
  readonly dataVersion: Maybe<Scalars['String']['output']>;
  /** The documents that it looked at. */
  readonly documents: Scalars['Int']['output'];
  /** When it ended; null where it still goes on or died. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** Those that had not changed. */
  readonly kept: Scalars['Int']['output'];
  /** How many problems it met in all. */
  readonly problemCount: Scalars['Int']['output'];
  /** What it could not read or understand, in the order in which it met it. */
  readonly problems: ReadonlyArray<Problem>;
  /** Those that were forgotten. */
  readonly removed: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};


/** A run of the importer. Its counts are of documents. */
export type ImportRunProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of runs of the importer. */
export type ImportRunConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ImportRunEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<ImportRun>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of runs of the importer in a list. */
export type ImportRunEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ImportRun;
};

/** Whole numbers. Both ends are included; either may be absent. */
export type IntRange = {
  /** The smallest number. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number, at least `from`. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** A web address that a document gives for something. */
export type Link = {
  /** The words that carry the link; null where there are none. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Whether the importer believes that it leads elsewhere. */
  readonly suspect: Scalars['Boolean']['output'];
  /** The address. */
  readonly url: Scalars['URL']['output'];
};

/** Every object with an identity. The id stays the same across re-imports and outlives merges. */
export type Node = {
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
};

/** No such thing; the nearest matches, best first. */
export type NotFound = {
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** At most five works with a title like it, best first. */
  readonly nearest: ReadonlyArray<Work>;
  /** What was asked for. */
  readonly ref: Scalars['String']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** The cursor of the last item, from which to go on; null where the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more come after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item, from which to go back; null where the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A paper of a journal, a conference or an archive, or a technical report. */
export type Paper = Node & Work & {
  /** Every other title and spelling that the documents use for it, most used first. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /** Its number at arXiv, e.g. 1503.00421. */
  readonly arxivId: Maybe<Scalars['String']['output']>;
  /** Who wrote it, in the order in which documents name them. */
  readonly authors: ReadonlyArray<Person>;
  /** The works that cite this one: one edge for each citing work; talks first, then by title. */
  readonly citedBy: CitationConnection;
  /** The works that this one cites: one edge for each cited work, however many documents say so; in order of appearance. */
  readonly cites: CitationConnection;
  /** Distinct talks that cite it. Presentations of one talk count once. */
  readonly citingTalkCount: Scalars['Int']['output'];
  /** Works cited by talks that cite this one too, most talks first, then by title. */
  readonly coCitedWith: CoCitationConnection;
  /** Its DOI without address, e.g. 10.1145/3127479.3128609. */
  readonly doi: Maybe<Scalars['String']['output']>;
  /** Where the documents state that it exists. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** What kind of work it is. */
  readonly kind: WorkKind;
  /** Best link first. A link that the importer believes to be wrong is kept, and marked. */
  readonly links: ReadonlyArray<Link>;
  /** Ids that once named other records, merged into this one; each still finds it. */
  readonly redirects: ReadonlyArray<Redirect>;
  /** Why the records behind it are one: one entry for each record that was joined to another, the surest first. */
  readonly sameAsEvidence: ReadonlyArray<SameAsEvidence>;
  /** Readable and stable, e.g. talk/the-verification-of-a-distributed-system. */
  readonly slug: Scalars['String']['output'];
  /** The title that documents use most. */
  readonly title: Scalars['String']['output'];
  /** Why it has its topics, by topic. */
  readonly topicAssignments: ReadonlyArray<TopicAssignment>;
  /** What it is about, by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** Where it was published; null where no document says. */
  readonly venue: Maybe<Venue>;
  /** Of a talk its first presentation's, else the year of publication; null where no document says. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** A paper of a journal, a conference or an archive, or a technical report. */
export type PaperCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** A paper of a journal, a conference or an archive, or a technical report. */
export type PaperCitesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** A paper of a journal, a conference or an archive, or a technical report. */
export type PaperCoCitedWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of papers. */
export type PaperConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PaperEdge>;
  /** What all of these papers are counted by; each costs a statement, and only where it is asked for. */
  readonly facets: Facets;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Paper>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of papers in a list. */
export type PaperEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Paper;
};

/** Which papers. Fields are joined by AND, values of one field by OR. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS. */
export type PaperFilter = {
  /** Only those that this person wrote. Whatever names the person will do. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Only those that one of these works cites. Whatever names a work will do. */
  readonly citedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those that at least so many distinct talks cite. */
  readonly minCitingTalks?: InputMaybe<Scalars['Int']['input']>;
  /** Only those in whose title or another title these words stand; compared without regard to case, accents and punctuation. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those about one of these topics, or about one that belongs to it. Whatever names a topic will do. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those published there. Whatever names the venue will do. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  /** Only those of these years. */
  readonly years?: InputMaybe<IntRange>;
};

/** An order of papers. What is equal in it goes by the id at last, so that no two stand at one place. */
export type PaperOrder =
  /** Those first that most works of any kind cite; then by title. */
  | 'MOST_CITATIONS'
  /** Those first that most distinct talks cite; then by title. */
  | 'MOST_CITING_TALKS'
  /** The latest year first, those of no known year last; then by title. */
  | 'NEWEST'
  /** The earliest year first, those of no known year last; then by title. */
  | 'OLDEST'
  /** By title. */
  | 'TITLE';

/** A chain from one thing to another, each step with the lines that state it. */
export type Path = {
  /** The steps, in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
};

/** A speaker or an author. */
export type Person = Node & {
  /** Where the person worked, as documents say. */
  readonly affiliations: ReadonlyArray<Scalars['String']['output']>;
  /** Every other name and spelling, most used first. */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** Where the documents name the person. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names on services, e.g. twitter:caitie. */
  readonly handles: ReadonlyArray<Scalars['String']['output']>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** The name that documents use most. */
  readonly name: Scalars['String']['output'];
  /** Ids that once named other records, merged into this one; each still finds it. */
  readonly redirects: ReadonlyArray<Redirect>;
  /** Why the records behind it are one: one entry for each record that was joined to another, the surest first. */
  readonly sameAsEvidence: ReadonlyArray<SameAsEvidence>;
  /**
   * Who draws on the same works in talks, those first who share most, then by name.
   *
   * ```graphql
   * { person(ref: "Caitie McCaffrey") { sharesSourcesWith { nodes { workCount person { name } works { title } } } } }
   * ```
   */
  readonly sharesSourcesWith: SharedSourcesConnection;
  /** Readable and stable, e.g. person/caitie-mccaffrey. */
  readonly slug: Scalars['String']['output'];
  /** The talks that the person gave, by title; a talk given several times is one. */
  readonly talks: TalkConnection;
  /** The works that the person wrote, by title. */
  readonly works: WorkConnection;
};


/** A speaker or an author. */
export type PersonSharesSourcesWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A speaker or an author. */
export type PersonTalksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A speaker or an author. */
export type PersonWorksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of people in a list. */
export type PersonEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Person;
};

/** Which people. Fields are joined by AND, values of one field by OR. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS. */
export type PersonFilter = {
  /** Only those who gave or wrote a work that cites one of these. Whatever names a work will do. */
  readonly cites?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those who gave at least so many talks. */
  readonly minTalks?: InputMaybe<Scalars['Int']['input']>;
  /** Only those in whose name or another name these words stand; compared without regard to case, accents and punctuation. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those who gave or wrote a work about one of these topics, or about one that belongs to it. Whatever names a topic will do. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of people. What is equal in it goes by the id at last, so that no two stand at one place. */
export type PersonOrder =
  /** Those who gave most talks first; then by name. */
  | 'MOST_TALKS'
  /** By name. */
  | 'NAME';

/** One occasion on which a talk was given. */
export type Presentation = Node & {
  /** The occasion as written out, e.g. QCon New York 2016; null where a document gives only a video or slides. */
  readonly event: Maybe<Scalars['String']['output']>;
  /** Where the documents state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** All its links, best first. */
  readonly links: ReadonlyArray<Link>;
  /** The month, 1 to 12; null where no document says. */
  readonly month: Maybe<Scalars['Int']['output']>;
  /** The slides. */
  readonly slides: Maybe<Scalars['URL']['output']>;
  /** The talk that was given. */
  readonly talk: Talk;
  /** The series to which the occasion belongs; null where no document says. */
  readonly venue: Maybe<Venue>;
  /** V1, V2 ... where the document numbers them. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** The recording. */
  readonly video: Maybe<Scalars['URL']['output']>;
  /** The year; null where no document says. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** A page of presentations. */
export type PresentationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PresentationEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Presentation>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of presentations in a list. */
export type PresentationEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Presentation;
};

/** What the importer could not read or did not understand of a document. */
export type Problem = {
  /** What kind of problem it is, for programs, e.g. EMPTY_LINK. */
  readonly code: Scalars['String']['output'];
  /** The line, counted from 1; null where the whole document is meant. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** What was expected and what came, for people. */
  readonly message: Scalars['String']['output'];
  /** The document's path, from the root of its import. */
  readonly path: Scalars['String']['output'];
};

/** What can be asked. */
export type Query = {
  /**
   * What changed after the data version named; all of it where none is. It is the difference between then and now, by version and then by id: a thing that came and went in between is left out. To follow the data, ask on from the version of the last change that was read.
   *
   * ```graphql
   * { changes(since: "0", first: 5) { totalCount nodes { kind what dataVersion } } }
   * ```
   */
  readonly changes: ChangeConnection;
  /**
   * Where documents contradict each other or themselves, by kind.
   *
   * ```graphql
   * { conflicts(kinds: [CONTRADICTION, ONE_TITLE_SEVERAL_URLS]) { totalCount nodes { message evidence { path startLine } } } }
   * ```
   */
  readonly conflicts: ConflictConnection;
  /**
   * Finds one document by id, by path, or by the end of a path that only one has; null where there is none. Fails with AMBIGUOUS where several end so.
   *
   * ```graphql
   * { document(ref: "scaling-stateful-services.md") { title account { read parts { outcome count } } } }
   * ```
   */
  readonly document: Maybe<Document>;
  /**
   * The documents that were imported, by path.
   *
   * ```graphql
   * { documents { nodes { path kind sourceUrl } } }
   * ```
   */
  readonly documents: DocumentConnection;
  /**
   * The runs of the importer, the latest first.
   *
   * ```graphql
   * { importRuns(first: 1) { nodes { startedAt documents added changed problemCount } } }
   * ```
   */
  readonly importRuns: ImportRunConnection;
  /** The thing with this id; null where there is none. */
  readonly node: Maybe<Node>;
  /** The things with these ids, in their order; null for each that there is none of. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * The papers: all of them, or those that a filter leaves.
   *
   * ```graphql
   * { papers(where: {topics: ["consensus"], minCitingTalks: 1}, orderBy: MOST_CITING_TALKS) { nodes { title year citingTalkCount } } }
   * ```
   */
  readonly papers: PaperConnection;
  /**
   * A shortest chain of citations, people, venues or topics between two things, each named by anything that names it; null where either names nothing, or no chain is so short. Of several equally short ones it is always the same for the same data. Fails with AMBIGUOUS.
   *
   * ```graphql
   * { path(from: "Caitie McCaffrey", to: "SWIM") { length hops { relation forward evidence { path startLine } } } }
   * ```
   */
  readonly path: Maybe<Path>;
  /**
   * The speakers and authors: all of them, or those that a filter leaves.
   *
   * ```graphql
   * { people(where: {cites: ["SWIM"]}, orderBy: MOST_TALKS) { nodes { name talks { totalCount } } } }
   * ```
   */
  readonly people: PersonConnection;
  /**
   * Finds one person by id, slug, name, other name or handle; null where there is none.
   *
   * ```graphql
   * { person(ref: "Caitie McCaffrey") { name talks { nodes { title presentations { event year } } } } }
   * ```
   */
  readonly person: Maybe<Person>;
  /**
   * Works for someone who likes some things, with the reasons for each. Never a seed or another version of one, and no work twice. Does not fail for a seed: what could not be used stands in `diagnostics`.
   *
   * ```graphql
   * { recommendations(input: {like: ["SWIM", "Scaling Stateful Services"], first: 5}) { nodes { score work { title } reasons { sentence evidence { path startLine } } } diagnostics { code message } } }
   * ```
   */
  readonly recommendations: RecommendationConnection;
  /**
   * Whatever a query finds: by titles and names in any spelling, short names, initials, handles, by who gave or wrote a work, where, when and on which topic, and by anything that names one thing, such as an id, a DOI or an address. All words must be met; where nothing meets them as written, typos are forgiven, and then one word is enough. Every text is a query, and none is a mistake.
   *
   * ```graphql
   * { search(query: "mccaffrey statefull") { nodes { field matched item { ... on Work { title } } } } }
   * ```
   */
  readonly search: SearchConnection;
  /**
   * Completions for a search box, best first: things with words in their names that begin with those typed. None where no word was typed yet. No text is a mistake.
   *
   * ```graphql
   * { suggest(prefix: "scal") { text hint } }
   * ```
   */
  readonly suggest: ReadonlyArray<Suggestion>;
  /**
   * The talks: all of them, or those that a filter leaves.
   *
   * ```graphql
   * { talks(where: {event: "QCon New York", years: {from: 2015, to: 2016}}) { totalCount nodes { title speakers { name } } } }
   * ```
   */
  readonly talks: TalkConnection;
  /**
   * The talks that cite a work, e.g. talksCiting(work: "SWIM"). Fails with NOT_FOUND or AMBIGUOUS; where only one of several works of a name is cited by a talk, that one is meant.
   *
   * ```graphql
   * { talksCiting(work: "SWIM") { nodes { title } edges { evidence { path startLine quote } } } }
   * ```
   */
  readonly talksCiting: CitationConnection;
  /**
   * Finds one topic by id, slug, name or other name; null where there is none.
   *
   * ```graphql
   * { topic(ref: "gossip") { name broader { name } works(first: 5) { nodes { title kind } } } }
   * ```
   */
  readonly topic: Maybe<Topic>;
  /**
   * The topics: all of them, or those that a filter leaves.
   *
   * ```graphql
   * { topics(where: {broader: "distributed systems"}, orderBy: MOST_WORKS, first: 5) { nodes { name } } }
   * ```
   */
  readonly topics: TopicConnection;
  /**
   * Finds one venue by id, slug, name or other name; null where there is none.
   *
   * ```graphql
   * { venue(ref: "QCon New York") { name presentations { nodes { event year talk { title } } } } }
   * ```
   */
  readonly venue: Maybe<Venue>;
  /**
   * The venues: all of them, or those that a filter leaves.
   *
   * ```graphql
   * { venues(orderBy: MOST_TALKS, first: 5) { nodes { name } } }
   * ```
   */
  readonly venues: VenueConnection;
  /**
   * Finds one work by whatever names it: id, slug, title (typos allowed), short name such as SWIM, DOI, arXiv id or URL.
   *
   * ```graphql
   * { work(ref: "SWIM") { ... on Work { title year } ... on Ambiguous { candidates { title } } ... on NotFound { nearest { title } } } }
   * ```
   */
  readonly work: WorkResult;
  /**
   * The works: all of them, or those that a filter leaves.
   *
   * ```graphql
   * { works(where: {topics: ["gossip", "membership"], kinds: [PAPER]}, orderBy: NEWEST) { totalCount nodes { title year } } }
   * ```
   */
  readonly works: WorkConnection;
  /**
   * Works cited by at least minTalks distinct talks, most cited first, then by title.
   *
   * ```graphql
   * { worksCitedAcrossTalks(minTalks: 2, kinds: [PAPER]) { nodes { talkCount work { title } talks { title } } } }
   * ```
   */
  readonly worksCitedAcrossTalks: SharedCitationConnection;
};


/** What can be asked. */
export type QueryChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  since: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryConflictsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConflictKind>>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDocumentArgs = {
  ref: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<DocumentKind>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryImportRunsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPapersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PaperOrder>;
  where: InputMaybe<PaperFilter>;
};


/** What can be asked. */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PersonOrder>;
  where: InputMaybe<PersonFilter>;
};


/** What can be asked. */
export type QueryPersonArgs = {
  ref: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryRecommendationsArgs = {
  input: RecommendationInput;
};


/** What can be asked. */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types: InputMaybe<ReadonlyArray<SearchType>>;
};


/** What can be asked. */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  types: InputMaybe<ReadonlyArray<SearchType>>;
};


/** What can be asked. */
export type QueryTalksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TalkOrder>;
  where: InputMaybe<TalkFilter>;
};


/** What can be asked. */
export type QueryTalksCitingArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  work: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryTopicArgs = {
  ref: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryTopicsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TopicOrder>;
  where: InputMaybe<TopicFilter>;
};


/** What can be asked. */
export type QueryVenueArgs = {
  ref: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryVenuesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<VenueOrder>;
  where: InputMaybe<VenueFilter>;
};


/** What can be asked. */
export type QueryWorkArgs = {
  ref: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryWorksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<WorkOrder>;
  where: InputMaybe<WorkFilter>;
};


/** What can be asked. */
export type QueryWorksCitedAcrossTalksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<WorkKind>>;
  last: InputMaybe<Scalars['Int']['input']>;
  minTalks?: InputMaybe<Scalars['Int']['input']>;
  topics: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  years: InputMaybe<IntRange>;
};

/** A work that what is liked speaks for. */
export type Recommendation = {
  /** Every signal that counts, always in the same order. */
  readonly components: ReadonlyArray<ScoreComponent>;
  /** The strongest reasons, at most 5, best first. */
  readonly reasons: ReadonlyArray<RecommendationReason>;
  /** The sum of `weight * value` over the components, added in their order: at most 1, and comparable within one answer. */
  readonly score: Scalars['Float']['output'];
  /** The work. */
  readonly work: Work;
};

/** A page of recommendations, best first. The same input and data version give the same answer. */
export type RecommendationConnection = {
  /** The version of the data that was ranked. */
  readonly dataVersion: Scalars['String']['output'];
  /** What could not be used, and why the answer is empty or short. */
  readonly diagnostics: ReadonlyArray<RecommendationDiagnostic>;
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** Names the method and its weights. */
  readonly method: Scalars['String']['output'];
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are over every page; at most 500 are ranked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Why recommendations are fewer or others than expected. */
export type RecommendationDiagnostic = {
  /** SEED_NOT_FOUND, SEED_AMBIGUOUS, SEED_EXCLUDED or SEED_WITHOUT_NEIGHBOURS of something liked or unliked; REF_NOT_FOUND or REF_AMBIGUOUS of something excluded or seen; NO_SEEDS, NOTHING_FOUND, ALL_FILTERED_OUT or FEWER_THAN_ASKED of the answer. */
  readonly code: Scalars['String']['output'];
  /** The same for people. */
  readonly message: Scalars['String']['output'];
  /** The name as it was given; null of the whole answer. */
  readonly ref: Maybe<Scalars['String']['output']>;
};

/** A recommendation in a list. */
export type RecommendationEdge = {
  /** Where it stands: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: Recommendation;
};

/** What someone likes, and what is to be left out. A name that means nothing, or several things, is told in `diagnostics`; a topic to filter by fails with NOT_FOUND or AMBIGUOUS. */
export type RecommendationInput = {
  /** The cursor after which to go on: an `endCursor` for the same input. Once the data has changed it fails with INVALID_CURSOR. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** What is never returned, but may stand in a reason. Whatever names a talk, a paper, another work, a person, a topic, a venue or a presentation: an id, slug, title, name, DOI or URL. At most 1,000. */
  readonly alreadySeen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is never returned and never part of a reason. Whatever names a talk, a paper, another work, a person, a topic, a venue or a presentation: an id, slug, title, name, DOI or URL. At most 1,000. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How many to give, at most 100. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** Only works of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<WorkKind>>;
  /** What to begin from. Whatever names a talk, a paper, another work, a person, a topic, a venue or a presentation: an id, slug, title, name, DOI or URL. At most 1,000. */
  readonly like: ReadonlyArray<Scalars['String']['input']>;
  /** Only those about one of these topics, or about one that belongs to it. Whatever names a topic will do. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What to lead away from: lowers what is near it, and is never returned. Whatever names a talk, a paper, another work, a person, a topic, a venue or a presentation: an id, slug, title, name, DOI or URL. At most 1,000. */
  readonly unlike?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these years. */
  readonly years?: InputMaybe<IntRange>;
};

/** Why a work is recommended. Without the last edge of `path` the part of its signal would be lower by `contribution`, what the signal is measured by held as it was. */
export type RecommendationReason = {
  /** Its part of the score; of text, that of all words. A component's reasons never come to more than it. */
  readonly contribution: Scalars['Float']['output'];
  /** The lines of all hops, in order; of text, the lines in which the words stand. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** From a seed to the work; null where the signal is text. */
  readonly path: Maybe<Path>;
  /** The reason for people, made from the facts: "Cited beside SWIM in Scaling Stateful Services, line 38". */
  readonly sentence: Scalars['String']['output'];
  /** The component that it is a part of. */
  readonly signal: Scalars['String']['output'];
};

/** An id that was merged into another. */
export type Redirect = {
  /** When it was merged. */
  readonly at: Scalars['DateTime']['output'];
  /** The id, which goes on finding the thing. */
  readonly from: Scalars['ID']['output'];
};

/** Any other kind of work: article, book, tool, podcast, reading list. */
export type Resource = Node & Work & {
  /** Every other title and spelling that the documents use for it, most used first. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /** Who made it, in the order in which documents name them. */
  readonly authors: ReadonlyArray<Person>;
  /** The works that cite this one: one edge for each citing work; talks first, then by title. */
  readonly citedBy: CitationConnection;
  /** The works that this one cites: one edge for each cited work, however many documents say so; in order of appearance. */
  readonly cites: CitationConnection;
  /** Distinct talks that cite it. Presentations of one talk count once. */
  readonly citingTalkCount: Scalars['Int']['output'];
  /** Works cited by talks that cite this one too, most talks first, then by title. */
  readonly coCitedWith: CoCitationConnection;
  /** Where the documents state that it exists. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** What kind of work it is. */
  readonly kind: WorkKind;
  /** Best link first. A link that the importer believes to be wrong is kept, and marked. */
  readonly links: ReadonlyArray<Link>;
  /** Ids that once named other records, merged into this one; each still finds it. */
  readonly redirects: ReadonlyArray<Redirect>;
  /** Why the records behind it are one: one entry for each record that was joined to another, the surest first. */
  readonly sameAsEvidence: ReadonlyArray<SameAsEvidence>;
  /** Readable and stable, e.g. talk/the-verification-of-a-distributed-system. */
  readonly slug: Scalars['String']['output'];
  /** The title that documents use most. */
  readonly title: Scalars['String']['output'];
  /** Why it has its topics, by topic. */
  readonly topicAssignments: ReadonlyArray<TopicAssignment>;
  /** What it is about, by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** Of a talk its first presentation's, else the year of publication; null where no document says. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** Any other kind of work: article, book, tool, podcast, reading list. */
export type ResourceCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** Any other kind of work: article, book, tool, podcast, reading list. */
export type ResourceCitesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** Any other kind of work: article, book, tool, podcast, reading list. */
export type ResourceCoCitedWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Why two records are one. */
export type SameAsEvidence = {
  /** The lines of the one record, then of the other. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the two have in common, e.g. sameTitle. */
  readonly signals: ReadonlyArray<Scalars['String']['output']>;
  /** How much that weighs, all signals together; the more the surer. */
  readonly weight: Scalars['Float']['output'];
};

/** A weighed signal: its part of the score is `weight * value`. */
export type ScoreComponent = {
  /** co-citation, shared-sources, citation, walk, topic, people, venue or text; unlike and diversity, which take away. */
  readonly signal: Scalars['String']['output'];
  /** Above 0, at most 1: 1 is the most that the signal says of any work that is no seed and passes the filters. */
  readonly value: Scalars['Float']['output'];
  /** The most that it adds; below 0 where it takes away. */
  readonly weight: Scalars['Float']['output'];
};

/** A page of what was found, best first. */
export type SearchConnection = {
  /** How many of each type match; they add up to `totalCount`, and types of which none does are left out. */
  readonly counts: ReadonlyArray<TypeCount>;
  /** The things found, with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The things found, without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many things match in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the things found, in a list. */
export type SearchEdge = {
  /** Where it stands: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The thing found, and why. */
  readonly node: SearchHit;
};

/** A thing that was found, and why. */
export type SearchHit = {
  /** Where that line stands. */
  readonly evidence: Maybe<Evidence>;
  /** Where most of the query was met: title, name, alternativeTitle, alternativeName, shortName, handle, identifier, speaker, author, event, venue, topic, year, kind, abstract or affiliation. */
  readonly field: Scalars['String']['output'];
  /** The thing. */
  readonly item: SearchItem;
  /** The spelling that was met there, as it is written, e.g. "Caitie McCaffrey". */
  readonly matched: Scalars['String']['output'];
  /** From 0 to 1, the better the more: how much of the query is met and where, how nearly it is one of the names, and a little for being cited by talks. */
  readonly score: Scalars['Float']['output'];
  /** The line of a document in which most of the query stands; null where none has a word of it. */
  readonly snippet: Maybe<Scalars['String']['output']>;
};

/** What search finds. */
export type SearchItem = Paper | Person | Resource | Talk | Topic | Venue;

/** What search tells apart. */
export type SearchType =
  /** Papers. */
  | 'PAPER'
  /** Speakers and authors. */
  | 'PERSON'
  /** Other works: articles, books, tools and the like. */
  | 'RESOURCE'
  /** Talks. */
  | 'TALK'
  /** Topics of the taxonomy. */
  | 'TOPIC'
  /** Series of events, and journals. */
  | 'VENUE';

/** A work that several talks cite, with the talks. */
export type SharedCitation = {
  /** How many distinct talks cite it. Presentations of one talk count once. */
  readonly talkCount: Scalars['Int']['output'];
  /** Those talks, by title. */
  readonly talks: ReadonlyArray<Talk>;
  /** The work. */
  readonly work: Work;
};


/** A work that several talks cite, with the talks. */
export type SharedCitationTalksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of works that several talks cite. */
export type SharedCitationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SharedCitationEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<SharedCitation>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of works that several talks cite in a list. */
export type SharedCitationEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SharedCitation;
};

/** A person who draws on the same works as another. Works count that one talk of each cites, the two talks being different: what a talk that both gave cites does not count by itself. */
export type SharedSources = {
  /** The other person. */
  readonly person: Person;
  /** How many works talks of both cite. */
  readonly workCount: Scalars['Int']['output'];
  /** Those works, by title. */
  readonly works: ReadonlyArray<Work>;
};


/** A person who draws on the same works as another. Works count that one talk of each cites, the two talks being different: what a talk that both gave cites does not count by itself. */
export type SharedSourcesWorksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people who draw on the same works. */
export type SharedSourcesConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SharedSourcesEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<SharedSources>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of people who draw on the same works in a list. */
export type SharedSourcesEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SharedSources;
};

/** A talk that cites works which another talk cites as well. */
export type SimilarTalk = {
  /** Shared works over all works of both: above 0, at most 1. */
  readonly jaccard: Scalars['Float']['output'];
  /** The talk. */
  readonly talk: Talk;
  /** How many works both cite. */
  readonly workCount: Scalars['Int']['output'];
  /** Those works, by title. */
  readonly works: ReadonlyArray<Work>;
};


/** A talk that cites works which another talk cites as well. */
export type SimilarTalkWorksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of talks that cite the same works. */
export type SimilarTalkConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SimilarTalkEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<SimilarTalk>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of talks that cite the same works in a list. */
export type SimilarTalkEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SimilarTalk;
};

/** A completion of what was typed, with the thing that it names. */
export type Suggestion = {
  /** What it is, in a few words, e.g. talk · Caitie McCaffrey · 4 presentations. */
  readonly hint: Scalars['String']['output'];
  /** The thing. */
  readonly item: SearchItem;
  /** The completion, e.g. Scaling Stateful Services. */
  readonly text: Scalars['String']['output'];
};

/** A talk. Given at several events it is one talk with several presentations. */
export type Talk = Node & Work & {
  /** What the talk is about in its own words; null where no document has it. */
  readonly abstract: Maybe<Scalars['String']['output']>;
  /** Every other title and spelling that the documents use for it, most used first. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /** The works that cite this one: one edge for each citing work; talks first, then by title. */
  readonly citedBy: CitationConnection;
  /** The works that this one cites: one edge for each cited work, however many documents say so; in order of appearance. */
  readonly cites: CitationConnection;
  /** Distinct talks that cite it. Presentations of one talk count once. */
  readonly citingTalkCount: Scalars['Int']['output'];
  /** Works cited by talks that cite this one too, most talks first, then by title. */
  readonly coCitedWith: CoCitationConnection;
  /** Where the documents state that it exists. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** What kind of work it is. */
  readonly kind: WorkKind;
  /** Best link first. A link that the importer believes to be wrong is kept, and marked. */
  readonly links: ReadonlyArray<Link>;
  /** In order of date; one talk given at several events has several. */
  readonly presentations: ReadonlyArray<Presentation>;
  /** Ids that once named other records, merged into this one; each still finds it. */
  readonly redirects: ReadonlyArray<Redirect>;
  /** Why the records behind it are one: one entry for each record that was joined to another, the surest first. */
  readonly sameAsEvidence: ReadonlyArray<SameAsEvidence>;
  /**
   * Talks that cite works which this one cites too: those first that share most, then those of whose works these are the larger part, then by title.
   *
   * ```graphql
   * { work(ref: "Scaling Stateful Services") { ... on Talk { similarBySources { nodes { jaccard talk { title } works { title } } } } } }
   * ```
   */
  readonly similarBySources: SimilarTalkConnection;
  /** Readable and stable, e.g. talk/the-verification-of-a-distributed-system. */
  readonly slug: Scalars['String']['output'];
  /** Who gave it, in the order in which documents name them. */
  readonly speakers: ReadonlyArray<Person>;
  /** The title that documents use most. */
  readonly title: Scalars['String']['output'];
  /** Why it has its topics, by topic. */
  readonly topicAssignments: ReadonlyArray<TopicAssignment>;
  /** What it is about, by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** Of a talk its first presentation's, else the year of publication; null where no document says. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** A talk. Given at several events it is one talk with several presentations. */
export type TalkCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** A talk. Given at several events it is one talk with several presentations. */
export type TalkCitesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** A talk. Given at several events it is one talk with several presentations. */
export type TalkCoCitedWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A talk. Given at several events it is one talk with several presentations. */
export type TalkSimilarBySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of talks. */
export type TalkConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TalkEdge>;
  /** What all of these talks are counted by; each costs a statement, and only where it is asked for. */
  readonly facets: Facets;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Talk>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of talks in a list. */
export type TalkEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Talk;
};

/** Which talks. Fields are joined by AND, values of one field by OR. Event, venue and years must hold of one presentation. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS. */
export type TalkFilter = {
  /** Only those that cite one of these works. Whatever names a work will do. */
  readonly cites?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those that cite every one of these works. */
  readonly citesAll?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those given on an occasion in whose event, or venue and year, these words stand, e.g. "QCon New York" or "Strange Loop 2015"; compared without regard to case and accents. */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** Only those that cite at least so many works. */
  readonly minCitations?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that this person gave. Whatever names the person will do. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** Only those in whose title or another title these words stand; compared without regard to case, accents and punctuation. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those about one of these topics, or about one that belongs to it. Whatever names a topic will do. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those given at this series of events. Whatever names the venue will do. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  /** Only those of these years. */
  readonly years?: InputMaybe<IntRange>;
};

/** An order of talks. What is equal in it goes by the id at last, so that no two stand at one place. */
export type TalkOrder =
  /** Those first that cite most works; then by title. */
  | 'MOST_CITATIONS'
  /** The latest year first, those of no known year last; then by title. */
  | 'NEWEST'
  /** The earliest year first, those of no known year last; then by title. */
  | 'OLDEST'
  /** By title. */
  | 'TITLE';

/** A topic of the taxonomy. */
export type Topic = Node & {
  /** Other words for it. */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** The topics to which it belongs, one step up, by name. */
  readonly broader: ReadonlyArray<Topic>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The topics that belong to it, one step down, by name. */
  readonly narrower: ReadonlyArray<Topic>;
  /** Readable and stable, e.g. topic/membership. */
  readonly slug: Scalars['String']['output'];
  /** The works about it, by title. */
  readonly works: WorkConnection;
};


/** A topic of the taxonomy. */
export type TopicWorksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  kinds: InputMaybe<ReadonlyArray<WorkKind>>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Why a work has a topic: the field (title, section, abstract …) and the words that say so. */
export type TopicAssignment = {
  /** Where those words stand. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What of the work speaks of it, e.g. title. */
  readonly field: Scalars['String']['output'];
  /** The words that name the topic or are a sign of it. */
  readonly matched: Scalars['String']['output'];
  /** The topic. */
  readonly topic: Topic;
};

/** A page of topics. */
export type TopicConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of topics in a list. */
export type TopicEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Topic;
};

/** Which topics. Fields are joined by AND. */
export type TopicFilter = {
  /** Only those that belong to this topic, at whatever depth. Whatever names the topic will do. */
  readonly broader?: InputMaybe<Scalars['String']['input']>;
  /** Only those in whose name or another name these words stand; compared without regard to case, accents and punctuation. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An order of topics. What is equal in it goes by the id at last, so that no two stand at one place. */
export type TopicOrder =
  /** Those first that most works are about, be it about a topic that belongs to them; then by name. */
  | 'MOST_WORKS'
  /** By name. */
  | 'NAME';

/** How many things of a type a query matches. */
export type TypeCount = {
  /** How many, over every page. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: SearchType;
};

/** A series: QCon New York, Papers We Love San Francisco, SOSP. */
export type Venue = Node & {
  /** Every other name and spelling, most used first. */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** Where the documents name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** The name that documents use most, without the year. */
  readonly name: Scalars['String']['output'];
  /** The papers published there, by title. */
  readonly papers: PaperConnection;
  /** What was presented there, in order of date. */
  readonly presentations: PresentationConnection;
  /** Ids that once named other records, merged into this one; each still finds it. */
  readonly redirects: ReadonlyArray<Redirect>;
  /** Why the records behind it are one: one entry for each record that was joined to another, the surest first. */
  readonly sameAsEvidence: ReadonlyArray<SameAsEvidence>;
  /** Readable and stable, e.g. venue/qcon-new-york. */
  readonly slug: Scalars['String']['output'];
};


/** A series: QCon New York, Papers We Love San Francisco, SOSP. */
export type VenuePapersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A series: QCon New York, Papers We Love San Francisco, SOSP. */
export type VenuePresentationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  year: InputMaybe<Scalars['Int']['input']>;
};

/** A page of venues. */
export type VenueConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<VenueEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Venue>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of venues in a list. */
export type VenueEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Venue;
};

/** Which venues. */
export type VenueFilter = {
  /** Only those in whose name or another name these words stand; compared without regard to case, accents and punctuation. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An order of venues. What is equal in it goes by the id at last, so that no two stand at one place. */
export type VenueOrder =
  /** Those where most distinct talks were given first; then by name. */
  | 'MOST_TALKS'
  /** By name. */
  | 'NAME';

/** Anything that can cite or be cited: a talk, a paper, or another resource. */
export type Work = {
  /** Every other title and spelling that the documents use for it, most used first. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The works that cite this one: one edge for each citing work; talks first, then by title.
   *
   * ```graphql
   * { work(ref: "SWIM") { ... on Work { citedBy { nodes { title kind } } } } }
   * ```
   */
  readonly citedBy: CitationConnection;
  /**
   * The works that this one cites: one edge for each cited work, however many documents say so; in order of appearance.
   *
   * ```graphql
   * { work(ref: "Scaling Stateful Services") { ... on Work { cites(where: {relations: [REFERENCES]}) { edges { section node { title } } } } } }
   * ```
   */
  readonly cites: CitationConnection;
  /** Distinct talks that cite it. Presentations of one talk count once. */
  readonly citingTalkCount: Scalars['Int']['output'];
  /**
   * Works cited by talks that cite this one too, most talks first, then by title.
   *
   * ```graphql
   * { work(ref: "SWIM") { ... on Work { coCitedWith(first: 3) { nodes { talkCount work { title } talks { title } } } } } }
   * ```
   */
  readonly coCitedWith: CoCitationConnection;
  /** Where the documents state that it exists. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the thing for good. */
  readonly id: Scalars['ID']['output'];
  /** What kind of work it is. */
  readonly kind: WorkKind;
  /** Best link first. A link that the importer believes to be wrong is kept, and marked. */
  readonly links: ReadonlyArray<Link>;
  /** Ids that once named other records, merged into this one; each still finds it. */
  readonly redirects: ReadonlyArray<Redirect>;
  /** Why the records behind it are one: one entry for each record that was joined to another, the surest first. */
  readonly sameAsEvidence: ReadonlyArray<SameAsEvidence>;
  /** Readable and stable, e.g. talk/the-verification-of-a-distributed-system. */
  readonly slug: Scalars['String']['output'];
  /** The title that documents use most. */
  readonly title: Scalars['String']['output'];
  /** Why it has its topics, by topic. */
  readonly topicAssignments: ReadonlyArray<TopicAssignment>;
  /** What it is about, by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** Of a talk its first presentation's, else the year of publication; null where no document says. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** Anything that can cite or be cited: a talk, a paper, or another resource. */
export type WorkCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** Anything that can cite or be cited: a talk, a paper, or another resource. */
export type WorkCitesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<CitationFilter>;
};


/** Anything that can cite or be cited: a talk, a paper, or another resource. */
export type WorkCoCitedWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of works. */
export type WorkConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<WorkEdge>;
  /**
   * What all of these works are counted by; each costs a statement, and only where it is asked for.
   *
   * ```graphql
   * { works(where: {topics: ["distributed systems"]}) { facets { kinds { label count } years { label count } } } }
   * ```
   */
  readonly facets: Facets;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Work>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of works in a list. */
export type WorkEdge = {
  /** Where it stands: what `after` and `before` take. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Work;
};

/** Which works. Fields are joined by AND, values of one field by OR. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS. */
export type WorkFilter = {
  /** Only those that one of these works cites. Whatever names a work will do. */
  readonly citedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those that cite one of these works. Whatever names a work will do. */
  readonly cites?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<WorkKind>>;
  /** Only those that at least so many distinct talks cite. */
  readonly minCitingTalks?: InputMaybe<Scalars['Int']['input']>;
  /** Only those in whose title or another title these words stand; compared without regard to case, accents and punctuation. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those about one of these topics, or about one that belongs to it. Whatever names a topic will do. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these years; a talk is of that of its first presentation. */
  readonly years?: InputMaybe<IntRange>;
};

/** What kind of work it is. Talks are of type Talk, papers of type Paper, all others of type Resource. */
export type WorkKind =
  /** An article or a post on the web. */
  | 'ARTICLE'
  /** A book, or a chapter of one. */
  | 'BOOK'
  /** A course, or the notes of one. */
  | 'COURSE'
  /** Anything else. */
  | 'OTHER'
  /** A paper of a journal, a conference or an archive, or a technical report. */
  | 'PAPER'
  /** An episode or a series of a podcast. */
  | 'PODCAST'
  /** A list of works to read. */
  | 'READING_LIST'
  /** A standard or a specification, e.g. an RFC. */
  | 'SPECIFICATION'
  /** A talk, however often it was given. */
  | 'TALK'
  /** A thesis. */
  | 'THESIS'
  /** A program, a library or a service. */
  | 'TOOL'
  /** A recording that is not known to be of a talk. */
  | 'VIDEO'
  /** A site as a whole. */
  | 'WEBSITE';

/** An order of works. What is equal in it goes by the id at last, so that no two stand at one place. */
export type WorkOrder =
  /** Those first that most works of any kind cite; then by title. */
  | 'MOST_CITATIONS'
  /** Those first that most distinct talks cite; then by title. */
  | 'MOST_CITING_TALKS'
  /** The latest year first, those of no known year last; then by title. */
  | 'NEWEST'
  /** The earliest year first, those of no known year last; then by title. */
  | 'OLDEST'
  /** By title. */
  | 'TITLE';

/** Errors that a caller can act on are data: a work, or why there is none. */
export type WorkResult = Ambiguous | NotFound | Paper | Resource | Talk;
