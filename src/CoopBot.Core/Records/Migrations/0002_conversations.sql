-- What was asked on a chat platform, stored before it is answered. One row an event, whatever is sent twice. Body is the
-- adapter's own JSON: all it needs to answer after a restart. Forgetting a person empties asker and body and leaves the row,
-- so that the event is still known. State is waiting, answered, refused, lapsed or withdrawn.
create table inbox (
    sequence integer primary key autoincrement,
    platform text not null,
    event text not null,
    conversation text not null,
    asker text not null,
    taken_at text not null,
    body text not null,
    state text not null,
    entry text references entries (id),
    settled_at text,
    unique (platform, event)
);

create index inbox_state on inbox (platform, state, sequence);

create index inbox_asker on inbox (platform, asker);

create index inbox_entry on inbox (entry);

-- Which message of the platform shows which answer.
create table deliveries (
    platform text not null,
    message text not null,
    entry text not null references entries (id),
    delivered_at text not null,
    primary key (platform, message)
);

-- What a person said about an answer; the last word counts.
create table feedback (
    platform text not null,
    entry text not null references entries (id),
    asker text not null,
    helpful integer not null,
    cause text,
    words text,
    given_at text not null,
    primary key (platform, entry, asker)
);

create index feedback_asker on feedback (platform, asker);

-- What was last registered with a platform (its commands, for instance), by the hash of what was sent.
create table registrations (
    platform text not null,
    subject text not null,
    hash text not null,
    registered_at text not null,
    primary key (platform, subject)
);
