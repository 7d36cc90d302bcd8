/** What the server's API answers with, as its openapi.yaml has it. Offsets are Unicode code points. */

export type EventType =
  | 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'REQUEST' | 'REJECT' | 'ACCUSE'
  | 'THREATEN' | 'PROTEST' | 'SANCTION' | 'MOBILIZE' | 'COERCE' | 'ASSAULT';
export type Status = 'asserted' | 'claimed' | 'denied' | 'negated' | 'future' | 'hypothetical' | 'historical';
export type Basis = 'stated' | 'inherited' | 'publication' | 'unknown';
export type Verdict = 'open' | 'accepted' | 'rejected';

export interface Offsets { start: number; end: number }
export interface Span extends Offsets { exact: string }
export interface Page<T> { items: T[]; next: string | null }

export interface Spot {
  name: string; geonames: number | null; country: string | null; latitude: number; longitude: number; resolution: string;
}
export interface Amount { what: string; value: number; upper: number | null; bound: string; evidence: Span }
export interface Party { entity: string | null; name: string | null; country: string | null; sector: string | null; exact: string | null }

export interface ArticleSummary {
  id: string; path: string; version: number; current: boolean; url: string | null; headline: string | null; standfirst: string | null;
  section: string | null; authors: string[]; publisher: string | null; published: string | null; modified: string | null;
  language: string | null; kind: string; dateline: string | null; words: number; readingMinutes: number; events: number;
  quotations: number; story: string | null; added: string;
}

export interface RecordMention extends Span { form: 'name' | 'nominal' | 'pronoun' }
export interface RecordEntity {
  id: string; name: string; kind: string; country: string | null; sector: string | null;
  roles: { title: string; of: string | null; evidence: Span | null }[];
  geonames: number | null; latitude: number | null; longitude: number | null; resolution: string | null; mentions: RecordMention[];
}
export interface RecordTime extends Span {
  id: string; type: string; value: string | null; mod: string | null; anchor: string | null; from: string | null; to: string | null;
}
export interface RecordParty extends Span { entity: string | null }
export interface RecordQuotation {
  id: string; kind: 'direct' | 'partial' | 'indirect'; content: Span; cue: Span | null; speaker: RecordParty | null;
  addressee: RecordParty | null; time: string | null; inside: string | null;
}
export interface RecordParticipant extends Span {
  entity: string | null; country: string | null; countryBasis?: 'stated' | 'setting' | null; sector: string | null;
}
export interface RecordEvent {
  id: string; type: EventType; mode: string | null; contexts: string[]; quad: number; cameo: string | null;
  actors: RecordParticipant[]; recipients: RecordParticipant[];
  time: { value: string | null; from: string | null; to: string | null; basis: Basis; evidence: Span | null };
  place: { entity: string | null; name?: string | null; country: string | null; latitude: number | null; longitude: number | null;
    resolution: string | null; evidence: Span | null } | null;
  status: Status; attribution: { entity: string | null; exact: string | null; cue: string | null }[]; quantities: Amount[];
  trigger: Span; evidence: Span; rule: string; confidence: number; mentions: Span[];
}
export interface ReadingRecord {
  id: string;
  source: { uri: string; sha256: string; retrieved: string | null; form: string };
  warnings: { code: string; message: string }[];
  article: {
    headline: string | null; standfirst: string | null; section: string | null; authors: string[]; publisher: string | null;
    published: string | null; modified: string | null; dateline: { place: string | null; agency: string | null } | null;
    language: string | null; readingMinutes: number; wordCount: number; url: string | null; kind: string;
    figures: { caption: string | null; credit: string | null; url: string | null }[];
    related: { headline: string | null; publisher: string | null; url: string | null }[];
    corrections: Span[]; blocks: (Offsets & { kind: 'paragraph' | 'subheading' | 'blockquote' | 'list-item' | 'correction' })[];
    text: string;
  };
  furniture: { kind: string; text: string }[];
  entities: RecordEntity[]; times: RecordTime[]; quotations: RecordQuotation[]; events: RecordEvent[];
}

export interface Copy { article: ArticleSummary; original: ArticleSummary; similarity: number }
export interface ArticleView {
  article: ArticleSummary; record: ReadingRecord; entities: EntitySummary[]; events: EventSummary[]; versions: ArticleSummary[];
  story: StorySummary | null; copyOf: Copy | null; copies: Copy[]; moreFromStory: ArticleSummary[]; latest: ArticleSummary[];
}
export interface Revised { before: string | null; after: string | null }
export interface VersionChange {
  from: string; to: string; headline: Revised | null; standfirst: Revised | null; corrections: string[]; numbers: Revised[];
  text: { kind: 'kept' | 'removed' | 'added'; text: string }[];
}
export interface VersionEntry { article: ArticleSummary; change: VersionChange | null }
export interface PageDecision { subject: string; excerpt: string; kept: boolean; reason: string; path: string | null; words: Span | null }
export interface Explanation {
  value: string | null; rule: string | null; sense: { predicate: string; places: string; example: string } | null;
  evidence: Span | null; sentence: Span | null;
  tree: { index: number; word: string; lemma: string | null; tag: string; head: number; relation: string; start: number; end: number }[];
  taken: PageDecision[]; rejected: PageDecision[]; page: PageDecision[];
}

export interface StorySummary {
  id: string; path: string; title: string | null; summary: string | null; first: string | null; last: string | null;
  articles: number; outlets: number;
}
export interface Report { event: string; article: string; publisher: string | null; published: string | null; evidence: Span }
export interface TimelineEntry {
  id: string; type: EventType; mode: string | null; quad: number; status: Status; from: string | null; to: string | null; basis: Basis;
  place: Spot | null; actors: Party[]; recipients: Party[]; text: string; reports: Report[];
}
export interface Claim {
  article: string; publisher: string | null; published: string | null; source: string | null; value: string; text: string;
  number: number | null; upper: number | null; bound: string | null; evidence: Span; revises: string | null;
}
export interface ClaimGroup { id: string; entry: string | null; aspect: string; contradicts: boolean; claims: Claim[] }
export interface NumberSeries {
  what: string; entry: string | null;
  points: { article: string; publisher: string | null; published: string | null; value: number; upper: number | null; bound: string; evidence: Span }[];
}
export interface Coverage {
  article: string; publisher: string | null; published: string | null; role: 'original' | 'copy' | 'corrected'; original: string | null;
  similarity: number | null; corrections: number; versions: number;
}
export interface StoryView {
  story: StorySummary; revision: number; articles: ArticleSummary[]; timeline: TimelineEntry[];
  map: { place: Spot; entries: string[] }[];
  speakers: { entity: string | null; name: string; quotations: number; outlets: number }[];
  quotations: QuotationSummary[]; claims: ClaimGroup[]; numbers: NumberSeries[]; coverage: Coverage[];
}

export interface EventSummary {
  id: string; article: string; headline: string | null; publisher: string | null; published: string | null; type: EventType;
  mode: string | null; status: Status; quad: number; cameo: string | null; time: string | null; from: string | null; to: string | null;
  basis: Basis; place: Spot | null; actors: Party[]; recipients: Party[]; attribution: Party[]; quantities: Amount[]; trigger: Span;
  evidence: Span; rule: string; confidence: number; verdict: Verdict; story: string | null;
}
export interface EventPage extends Page<EventSummary> { total: number }
export interface EventView { event: EventSummary; revision: number }
export interface Aggregate { by: string[]; rows: { values: string[]; count: number }[] }

export interface EntitySummary {
  id: string; path: string; name: string; kind: string; country: string | null; sector: string | null; place: Spot | null; articles: number;
}
export interface ActorView {
  entity: EntitySummary; revision: number; aliases: string[];
  roles: { title: string; of: string | null; day: string | null; article: string; publisher: string | null; evidence: Span }[];
  types: { type: EventType; asActor: number; asRecipient: number }[];
  counterparts: { entity: string | null; name: string; type: EventType; asActor: number; asRecipient: number }[];
  network: { nodes: { id: string; name: string; entity: string | null }[]; links: { from: string; to: string; type: EventType; count: number }[] };
  first: string | null; last: string | null; quotations: Page<QuotationSummary>; events: EventPage;
}
export interface QuotationSummary {
  id: string; article: string; headline: string | null; publisher: string | null; published: string | null;
  kind: 'direct' | 'partial' | 'indirect'; entity: string | null; speaker: string | null; content: Span; cue: string | null;
}

export interface Snippet { text: string; marks: Offsets[] }
export interface Count { value: string; count: number }
export type FacetName = 'publisher' | 'section' | 'event' | 'country' | 'status';
export interface SearchResult {
  query: string; total: number; next: string | null;
  hits: { article: ArticleSummary; score: number; headline: Snippet | null; snippets: Snippet[] }[];
  facets: Record<FacetName, Count[]> | null; step: 'day' | 'week' | 'month' | null; histogram: { from: string; count: number }[];
}
export interface SavedSearch { id: string; name: string; query: string; path: string; feed: string; created: string }
export interface ExportFormat { format: string; mediaType: string; extension: string; summary: string; path: string }

export interface IngestStatus {
  state: 'idle' | 'running' | 'stopping' | 'finished' | 'stopped' | 'failed'; source: string | null; done: number; failed: number;
  total: number | null; added: number; started: string | null; ended: string | null; message: string | null;
}
export interface SourceList {
  publishers: { name: string; articles: number; last: string | null }[];
  sources: { name: string; state: string; health: 'good' | 'failing'; failures: number; lastProblem: string | null }[];
}
export interface Failure { document: string; source: string; problem: string; at: string; times: number }
export interface Decision {
  number: number; at: string; who: string; act: 'merge' | 'split' | 'accept' | 'reject' | 'rename' | 'undo'; subject: string;
  object: string | null; value: string | null; undoes: number | null;
}
export interface Decided { decision: Decision; revision: number }
export interface FrontStory {
  story: StorySummary; articles: ArticleSummary[]; outlets: { name: string; articles: number }[];
  timeline: TimelineEntry[]; numbers: NumberSeries[]; claims: ClaimGroup[];
}
export interface Overview {
  empty: boolean; readOnly: boolean;
  stats: { articles: number; pages: number; events: number; quotations: number; entities: number; stories: number; failures: number;
    first: string | null; last: string | null };
  front: FrontStory[]; stories: StorySummary[]; articles: ArticleSummary[]; ingest: IngestStatus;
}
