-- Version 1. One statement ends at a semicolon at the end of a line. Days are days since 1970-01-01; moments are minutes since then, in the
-- clock that the text or page gives (no zone is made up); "at" is milliseconds since then in UTC.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- What changed, in order. The index follows it.
CREATE TABLE ledger (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  change TEXT NOT NULL,
  article INTEGER NOT NULL
);

-- A page on the web, of which there may be several versions.
CREATE TABLE page (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  current INTEGER NOT NULL DEFAULT 0,
  versions INTEGER NOT NULL DEFAULT 0
);

-- A version of a page, as it was read.
CREATE TABLE article (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  page INTEGER NOT NULL REFERENCES page,
  version INTEGER NOT NULL,
  current INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  content TEXT NOT NULL,
  uri TEXT NOT NULL,
  url TEXT,
  headline TEXT,
  standfirst TEXT,
  section TEXT,
  authors TEXT NOT NULL,
  publisher TEXT,
  language TEXT,
  kind TEXT NOT NULL,
  published TEXT,
  modified TEXT,
  retrieved TEXT,
  day INTEGER,
  observed TEXT,
  dateline TEXT,
  words INTEGER NOT NULL,
  events INTEGER NOT NULL,
  quotations INTEGER NOT NULL,
  corrections TEXT NOT NULL,
  added INTEGER NOT NULL,
  engine TEXT NOT NULL,
  clustered INTEGER,
  story INTEGER,
  UNIQUE (sha256, page)
);
-- clustered is the story that the clusterer chose, story the one that holds after the curator's decisions.
CREATE INDEX article_page ON article (page, version);
CREATE INDEX article_content ON article (content);
CREATE INDEX article_day ON article (current, day, number);
CREATE INDEX article_story ON article (story) WHERE story IS NOT NULL;
CREATE INDEX article_engine ON article (engine, number);

-- The record, the text and the bytes it was read from, all compressed (raw deflate); apart, so that a scan of articles stays short.
CREATE TABLE content (
  article INTEGER PRIMARY KEY REFERENCES article,
  record BLOB NOT NULL,
  text BLOB NOT NULL,
  document BLOB,
  media TEXT,
  known TEXT
);

-- Somebody or something with a name, over all articles. merged points at the one it was found to be.
CREATE TABLE entity (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  geonames INTEGER,
  latitude REAL,
  longitude REAL,
  resolution TEXT,
  merged INTEGER,
  title TEXT
);
CREATE INDEX entity_name ON entity (name COLLATE NOCASE);
CREATE INDEX entity_merged ON entity (merged) WHERE merged IS NOT NULL;

CREATE TABLE appearance (
  article INTEGER NOT NULL,
  local TEXT NOT NULL,
  entity INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  day INTEGER,
  current INTEGER NOT NULL,
  PRIMARY KEY (article, local)
) WITHOUT ROWID;
CREATE INDEX appearance_entity ON appearance (entity, current, day);

CREATE TABLE role (
  entity INTEGER NOT NULL,
  article INTEGER NOT NULL,
  day INTEGER,
  title TEXT NOT NULL,
  owner TEXT,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  exact TEXT NOT NULL
);
CREATE INDEX role_entity ON role (entity, day);
CREATE INDEX role_article ON role (article);

CREATE TABLE event (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL,
  local TEXT NOT NULL,
  current INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  quad INTEGER NOT NULL,
  cameo TEXT,
  time TEXT,
  first INTEGER,
  last INTEGER,
  day INTEGER,
  basis TEXT NOT NULL,
  place TEXT,
  geonames INTEGER,
  country TEXT,
  latitude REAL,
  longitude REAL,
  resolution TEXT,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  trigger_exact TEXT NOT NULL,
  evidence_start INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  verdict TEXT
);
CREATE UNIQUE INDEX event_article ON event (article, local);
CREATE INDEX event_type ON event (current, type, day);
CREATE INDEX event_day ON event (current, day);
CREATE INDEX event_verdict ON event (verdict) WHERE verdict IS NOT NULL;

-- side: A who did it, R to whom, S who says so, the outermost first.
CREATE TABLE party (
  event INTEGER NOT NULL,
  side TEXT NOT NULL,
  place INTEGER NOT NULL,
  entity INTEGER,
  country TEXT,
  sector TEXT,
  first INTEGER,
  last INTEGER,
  exact TEXT,
  cue TEXT,
  PRIMARY KEY (event, side, place)
) WITHOUT ROWID;
CREATE INDEX party_entity ON party (entity, side) WHERE entity IS NOT NULL;
CREATE INDEX party_country ON party (country, side) WHERE country IS NOT NULL;

CREATE TABLE quantity (
  event INTEGER NOT NULL,
  place INTEGER NOT NULL,
  what TEXT NOT NULL,
  value REAL NOT NULL,
  upper REAL,
  bound TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  exact TEXT NOT NULL,
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

CREATE TABLE quotation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL,
  local TEXT NOT NULL,
  current INTEGER NOT NULL,
  kind TEXT NOT NULL,
  manner TEXT NOT NULL,
  entity INTEGER,
  speaker TEXT,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  exact TEXT NOT NULL,
  cue TEXT,
  day INTEGER
);
CREATE UNIQUE INDEX quotation_article ON quotation (article, local);
CREATE INDEX quotation_entity ON quotation (entity, current, day) WHERE entity IS NOT NULL;

CREATE TABLE story (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  summary TEXT,
  first INTEGER,
  last INTEGER,
  articles INTEGER NOT NULL DEFAULT 0,
  merged INTEGER,
  chosen TEXT
);
CREATE INDEX story_last ON story (last, number);

-- What the clusterer needs of an article, as org.dateline.story writes it.
CREATE TABLE sketch (article INTEGER PRIMARY KEY, bytes BLOB NOT NULL);

-- What one document is a copy of.
CREATE TABLE copy (
  article INTEGER PRIMARY KEY,
  original INTEGER NOT NULL,
  similarity REAL NOT NULL
);
CREATE INDEX copy_original ON copy (original);

-- What a curator decided, in order. Nothing here is ever changed or taken out; undoing is a decision too.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT,
  value TEXT,
  trace TEXT,
  undoes INTEGER
);
CREATE INDEX decision_subject ON decision (subject, number);

CREATE TABLE failure (
  document TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  problem TEXT NOT NULL,
  at INTEGER NOT NULL,
  times INTEGER NOT NULL
) WITHOUT ROWID;

-- How far a source has been taken in.
CREATE TABLE source (
  name TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  at INTEGER NOT NULL
) WITHOUT ROWID;
