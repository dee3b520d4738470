-- Each revision of the knowledge folder that answers were given from; contents is a ZIP of its files.
create table snapshots (
    revision text not null primary key,
    kept_at text not null,
    contents blob not null
);

-- One row a question, written before its answer is shown. Times are ISO 8601 in UTC; previous, query, candidates, answer
-- and timings are JSON. The sequence grows with every row and never names another row later.
create table entries (
    sequence integer primary key autoincrement,
    id text not null unique,
    asked_at text not null,
    platform text not null,
    conversation text not null,
    audience text not null,
    language text not null,
    question text not null,
    previous text not null,
    query text not null,
    revision text not null references snapshots (revision),
    candidates text not null,
    outcome text not null,
    reason text,
    answer text not null,
    text text not null,
    timings text not null
);

-- Newest first goes by sequence, the primary key; a day's entries by this.
create index entries_asked_at on entries (asked_at);

create index entries_conversation on entries (conversation, sequence);
