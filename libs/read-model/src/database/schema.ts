/**
 * To be counted up whenever tables or projections change what they hold: a file with another version is not read any
 * more, but built anew from the log.
 */
export const SCHEMA_VERSION = 9;

/** What a line of the list is filtered and sorted by; enumerations as their rank, so that they sort in their order. */
const listedColumns = `
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL,
  finished INTEGER NOT NULL,
  priority INTEGER NOT NULL,
  escalated INTEGER NOT NULL,
  owner_team_id TEXT,
  taken_by TEXT,
  support_level INTEGER,
  due_on TEXT,
  promise_due_at INTEGER,
  response_due_at INTEGER,
  reported_at INTEGER NOT NULL,
  reported_day INTEGER NOT NULL,
  final_age INTEGER,
  last_told_at INTEGER,
  trap INTEGER,
  journey_phase INTEGER,
  channel INTEGER,
  product TEXT,
  waiting_for INTEGER,
  contacts INTEGER NOT NULL,
  actions_open INTEGER NOT NULL,
  actions_total INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  duplicate_of TEXT,
  decided INTEGER,
  finished_on TEXT,
  imported_from TEXT,
  old_number TEXT,
  title_key TEXT,
  customer_key TEXT,
  next_step_key TEXT,
  yellow_at INTEGER,
  red_at INTEGER,
  title_text TEXT,
  next_step_text TEXT,
  since_day TEXT NOT NULL,
  shown TEXT NOT NULL`;

export const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

CREATE TABLE numbers (id TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE last_numbers (year INTEGER PRIMARY KEY, last INTEGER NOT NULL);

CREATE TABLE facts (number INTEGER PRIMARY KEY, facts TEXT NOT NULL);
CREATE TABLE points (number INTEGER PRIMARY KEY, ${listedColumns});
/* Lines as they were from since_day until before until_day. */
CREATE TABLE point_versions (version INTEGER PRIMARY KEY, number INTEGER NOT NULL, ${listedColumns}, until_day TEXT NOT NULL);
CREATE TABLE point_customers (
  customer_id TEXT, number INTEGER, current INTEGER NOT NULL, PRIMARY KEY (customer_id, number)
) WITHOUT ROWID;
CREATE TABLE awaited_promises (promise_id TEXT PRIMARY KEY, point_id TEXT NOT NULL, due_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE point_actions (
  point_id TEXT, action_number INTEGER, PRIMARY KEY (point_id, action_number)
) WITHOUT ROWID;
CREATE TABLE actions (number INTEGER PRIMARY KEY, state TEXT NOT NULL, owner_team_id TEXT);
CREATE TABLE duplicates (point_id TEXT PRIMARY KEY, of TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX duplicates_by_point ON duplicates (of);
/* Drafts as well. What the messages say stands in the log alone. */
CREATE TABLE messages (message_id TEXT PRIMARY KEY, point_id TEXT NOT NULL, position TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX messages_by_point ON messages (point_id, position);
/* due_at is null when nothing is to be sent any more; what shares a lane goes out in its order; urgent: of an emergency. */
CREATE TABLE deliveries (
  delivery_id TEXT PRIMARY KEY, position TEXT NOT NULL, message_id TEXT NOT NULL, version INTEGER NOT NULL,
  point_id TEXT NOT NULL, channel TEXT NOT NULL, lane TEXT NOT NULL, urgent INTEGER NOT NULL,
  state TEXT NOT NULL, due_at INTEGER, record TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX deliveries_by_position ON deliveries (position);
CREATE INDEX deliveries_by_message ON deliveries (message_id);
CREATE INDEX deliveries_by_point ON deliveries (point_id, position);
CREATE INDEX deliveries_by_state ON deliveries (state, position);
CREATE INDEX deliveries_by_due ON deliveries (channel, urgent, due_at, position) WHERE due_at IS NOT NULL;
CREATE INDEX deliveries_by_lane ON deliveries (lane, position) WHERE due_at IS NOT NULL;
CREATE INDEX undelivered ON deliveries (point_id) WHERE state IN ('failed', 'bounced');
/* What customers may be told; internal words never get in here. */
CREATE TABLE tellable_points (number INTEGER PRIMARY KEY, point_id TEXT NOT NULL, tellable TEXT NOT NULL);
/* Which customers a point may be told to; unfinished ones have a day that never comes. */
CREATE TABLE tellable_to (
  customer_id TEXT, finished_on TEXT, number INTEGER, PRIMARY KEY (customer_id, finished_on, number)
) WITHOUT ROWID;
/* Every version of a message as it was issued, for the customer's page. */
CREATE TABLE issued_messages (
  message_id TEXT, version INTEGER, customer_id TEXT NOT NULL, point_id TEXT NOT NULL, position TEXT NOT NULL,
  record TEXT NOT NULL, PRIMARY KEY (message_id, version)
) WITHOUT ROWID;
CREATE INDEX issued_messages_by_customer ON issued_messages (customer_id, point_id, position);
/* Customers' own words, which are shown to themselves alone. */
CREATE TABLE customers_words (
  position TEXT PRIMARY KEY, customer_id TEXT NOT NULL, point_id TEXT NOT NULL, record TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX customers_words_by_customer ON customers_words (customer_id, point_id, position);
CREATE TABLE emergencies (
  emergency_id TEXT PRIMARY KEY, point_id TEXT NOT NULL, position TEXT NOT NULL, running INTEGER NOT NULL,
  customers INTEGER NOT NULL, notice INTEGER NOT NULL, ended_notice INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE emergency_messages (
  message_id TEXT PRIMARY KEY, point_id TEXT NOT NULL, notice INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX emergency_messages_by_notice ON emergency_messages (point_id, notice);
/* By the emergency's point, which does not name them itself. */
CREATE TABLE emergency_customers (
  point_id TEXT, customer_id TEXT, detached_on TEXT, PRIMARY KEY (point_id, customer_id)
) WITHOUT ROWID;
/* What customers answered, with trap and team as they were then. Who answered stands in the log alone. */
CREATE TABLE feedback (
  feedback_id TEXT PRIMARY KEY, point_id TEXT NOT NULL, customer_id TEXT NOT NULL, opened_point_id TEXT,
  requested_day TEXT NOT NULL, given_position TEXT, given_day TEXT, given_at INTEGER, channel TEXT, trap INTEGER,
  team_id TEXT, solved INTEGER, satisfaction INTEGER, recommend INTEGER, words_text TEXT, low INTEGER,
  with_words INTEGER, reacted INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX feedback_by_point ON feedback (point_id);
CREATE INDEX feedback_by_opened_point ON feedback (opened_point_id) WHERE opened_point_id IS NOT NULL;
CREATE INDEX feedback_by_given ON feedback (given_position, given_day, low, with_words, reacted)
  WHERE given_position IS NOT NULL;
CREATE TABLE feedback_actions (
  action_id TEXT, feedback_id TEXT, PRIMARY KEY (action_id, feedback_id)
) WITHOUT ROWID;
CREATE TABLE search_texts (number INTEGER PRIMARY KEY, folded TEXT NOT NULL);

/* Free texts of the records below, which refer to them by id. */
CREATE TABLE texts (text_id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE customers (
  customer_id TEXT PRIMARY KEY, name TEXT NOT NULL, customer_number TEXT, number_key TEXT, sort_key TEXT,
  folded TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE customer_parts (
  part_id TEXT PRIMARY KEY, customer_id TEXT NOT NULL, part TEXT NOT NULL, record TEXT NOT NULL, folded TEXT NOT NULL,
  email_key TEXT, phone_key TEXT
) WITHOUT ROWID;
CREATE INDEX customer_parts_by_customer ON customer_parts (customer_id);
CREATE TABLE teams (team_id TEXT PRIMARY KEY, name_text TEXT NOT NULL, sort_key TEXT, dissolved INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE persons (
  person_id TEXT PRIMARY KEY, record TEXT NOT NULL, changed_at_position TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX persons_by_change ON persons (changed_at_position);
CREATE TABLE access_keys (access_key_id TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX access_keys_by_hash ON access_keys (secret_hash);
CREATE TABLE customer_accesses (
  link_id TEXT PRIMARY KEY, customer_id TEXT NOT NULL, contact_person_id TEXT NOT NULL, record TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX customer_accesses_by_customer ON customer_accesses (customer_id);
CREATE INDEX customer_accesses_by_contact_person ON customer_accesses (contact_person_id);
/* Changes that customers are to be told by e-mail. */
CREATE TABLE customer_updates (
  update_id TEXT, link_id TEXT, due_at INTEGER NOT NULL, point_id TEXT NOT NULL, changed_at TEXT NOT NULL,
  PRIMARY KEY (update_id, link_id)
) WITHOUT ROWID;
CREATE INDEX customer_updates_by_due ON customer_updates (due_at);
CREATE TABLE settings (position TEXT PRIMARY KEY, since TEXT NOT NULL, day TEXT NOT NULL, settings TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE list_imports (import_id TEXT PRIMARY KEY, position TEXT NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE imported_points (
  list_name TEXT, old_number TEXT, point_id TEXT NOT NULL, import_id TEXT NOT NULL, row_text TEXT NOT NULL,
  PRIMARY KEY (list_name, old_number)
) WITHOUT ROWID;
CREATE INDEX imported_points_by_point ON imported_points (point_id);
CREATE TABLE import_conflicts (
  conflict_id TEXT PRIMARY KEY, import_id TEXT NOT NULL, decided TEXT, record TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX import_conflicts_by_import ON import_conflicts (import_id);
CREATE TABLE column_mappings (name TEXT PRIMARY KEY, mapping TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE erasures (
  erasure_id TEXT PRIMARY KEY, position TEXT NOT NULL, complete INTEGER NOT NULL, record TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE nodes (node_id TEXT PRIMARY KEY, position TEXT NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
`;

/** Made when a new file has its rows, which is much quicker than keeping them up while it is filled. */
export const indexes = `
CREATE INDEX points_by_due ON points (due_on);
CREATE INDEX points_by_old_number ON points (old_number) WHERE old_number IS NOT NULL;
CREATE INDEX points_by_taken ON points (taken_by) WHERE taken_by IS NOT NULL;
CREATE INDEX unfinished_by_due ON points (due_on) WHERE finished = 0;
CREATE INDEX unfinished_by_reported ON points (reported_at) WHERE finished = 0;
CREATE INDEX unfinished_by_priority ON points (priority, due_on) WHERE finished = 0;
CREATE INDEX unfinished_by_team_due ON points (owner_team_id, due_on) WHERE finished = 0;
CREATE INDEX unfinished_by_team_priority ON points (owner_team_id, priority) WHERE finished = 0;
CREATE INDEX unfinished_by_promise ON points (promise_due_at) WHERE finished = 0;
CREATE INDEX unfinished_by_red ON points (red_at) WHERE finished = 0;
CREATE INDEX awaited_promises_by_due ON awaited_promises (due_at, promise_id);
CREATE INDEX customers_by_name ON customers (sort_key);
CREATE INDEX customers_by_number ON customers (number_key) WHERE number_key IS NOT NULL;
CREATE INDEX contact_persons_by_email ON customer_parts (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX contact_persons_by_phone ON customer_parts (phone_key) WHERE phone_key IS NOT NULL;
CREATE INDEX actions_by_state ON actions (state, number);
CREATE INDEX actions_by_team ON actions (owner_team_id, number);
CREATE INDEX versions_by_number ON point_versions (number, since_day);
CREATE INDEX versions_by_days ON point_versions (until_day, since_day, finished);
`;

/**
 * Without positions: what the index knows of a text is which trigrams are in it. A change of a text leaves its former
 * trigrams behind, marked as gone, until pieces of the index are merged; `SearchTable.purge` does that at once. (FTS5's
 * own `secure-delete` would look up every trigram of every changed text, which costs ten times the rest of a change.)
 */
export const searchIndex = `
CREATE VIRTUAL TABLE search_index USING fts5(folded, content='', tokenize='trigram case_sensitive 1', detail=none);
INSERT INTO search_index (rowid, folded) SELECT number, folded FROM search_texts ORDER BY number;
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 8);
`;
