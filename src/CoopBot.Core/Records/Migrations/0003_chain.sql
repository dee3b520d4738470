-- Who asked, as a pseudonym (Records/Privacy/LogKey); empty where that is not known.
alter table entries add column asker text not null default '';

create index entries_asker on entries (asker) where asker <> '';

-- Rows that the chain follows have a sequence: it names them and says nothing of a person.
create table verdicts (
    sequence integer primary key autoincrement,
    platform text not null,
    entry text not null references entries (id),
    asker text not null,
    helpful integer not null,
    cause text,
    words text,
    given_at text not null,
    unique (platform, entry, asker)
);

insert into verdicts (platform, entry, asker, helpful, cause, words, given_at)
select platform, entry, pseudonym(platform, asker), helpful, cause, words, given_at from feedback order by given_at;

drop table feedback;

alter table verdicts rename to feedback;

create index feedback_entry on feedback (entry);

create index feedback_asker on feedback (asker);

-- What was asked before gets the same pseudonyms; the account numbers go.
update entries set
    asker = coalesce((select pseudonym(inbox.platform, inbox.asker) from inbox where inbox.entry = entries.id and inbox.asker <> ''), ''),
    conversation = coalesce(
        (select replace(entries.conversation, '/' || inbox.asker, '/' || pseudonym(inbox.platform, inbox.asker))
         from inbox where inbox.entry = entries.id and inbox.asker <> ''),
        conversation);

update inbox set
    conversation = replace(conversation, '/' || asker, '/' || pseudonym(platform, asker)),
    asker = pseudonym(platform, asker)
where asker <> '';

create index entries_revision on entries (revision);

create index deliveries_entry on deliveries (entry);

-- One row an erasure: when, at whose wish (asker, operator or retention), and of how many rows. It names no person.
create table erasures (
    sequence integer primary key autoincrement,
    erased_at text not null,
    wish text not null,
    entries integer not null,
    verdicts integer not null
);

-- Which key the chain is made with, by its fingerprint.
create table chain_key (
    id text not null primary key,
    since text not null
);

-- One link for each row added, changed, erased or removed, in that order. The mac covers the link before, number, table, row, act,
-- time and digest; the digest covers the commitments, one for each column of the row. A later link of the same row takes salts
-- and commitments from the earlier one, which then says only that there was a row.
create table chain (
    link integer primary key,
    of text not null,
    row integer not null,
    act text not null,
    at text not null,
    salts blob,
    commitments blob,
    digest blob not null,
    mac blob not null
);

create index chain_row on chain (of, row);
