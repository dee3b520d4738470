-- What can be filtered of each entry, in one narrow row, so that a list over a million entries never reads the wide ones.
-- Kept by triggers: whoever writes an entry, a verdict or a review writes this in the same transaction. It holds nothing
-- that tells who asked. Place is the channel or team of the conversation, without the person; causes are parted by commas.
create table entry_facts (
    sequence integer primary key references entries (sequence) on delete cascade,
    asked_at text not null,
    platform text not null,
    language text not null,
    outcome text not null,
    reason text,
    milliseconds real not null,
    helpful integer not null default 0,
    unhelpful integer not null default 0,
    verdict text,
    reviewers integer not null default 0,
    disputed integer not null default 0,
    causes text not null default '',
    revision text not null,
    place text not null
);

create index entry_facts_place on entry_facts (place, sequence);

create index entry_facts_slow on entry_facts (milliseconds, sequence);

create index entry_facts_reason on entry_facts (reason, sequence) where reason is not null;

-- Rare ones, which a list would otherwise look for through all entries.
create index entry_facts_verdict on entry_facts (verdict, sequence) where verdict is not null;

create index entry_facts_disputed on entry_facts (sequence) where disputed = 1;

create index entry_facts_said on entry_facts (sequence) where helpful + unhelpful > 0;

-- The words of question and answer, without accents. Its text is that of entries; what leaves there leaves here at once, and
-- without a trace in the index's pages.
create virtual table entry_words using fts5 (
    question, text, content = 'entries', content_rowid = 'sequence', tokenize = 'unicode61 remove_diacritics 2'
);

insert into entry_words (entry_words, rank) values ('secure-delete', 1);

-- What answers cite. Kind is passage, sheet or source; a sheet goes by its name alone, in whichever language.
create table citable (
    id integer primary key,
    kind text not null,
    name text not null,
    unique (kind, name)
);

create table cites (
    citable integer not null references citable (id),
    sequence integer not null,
    primary key (citable, sequence)
) without rowid;

-- A damaged answer cites nothing; a list must not fail for it.
create view citations as
    select entries.sequence as sequence, citation.value as citation, citation.value ->> '$.passageId' as passage
    from entries, json_each(case when json_valid(entries.answer) then entries.answer else '{}' end, '$.citations') as citation;

create view cited as
    select sequence, 'passage' as kind, passage as name from citations
    union
    select sequence, 'sheet', substr(passage, instr(passage, '/') + 1, instr(passage, '#') - instr(passage, '/') - 1) from citations
    union
    select sequence, 'source', source.value ->> '$.id' from citations, json_each(citations.citation, '$.sources') as source;

-- Sums by day, for figures over any time.
create table entry_days (
    day text not null,
    platform text not null,
    language text not null,
    outcome text not null,
    reason text not null,
    entries integer not null,
    first integer not null,
    last integer not null,
    primary key (day, platform, language, outcome, reason)
) without rowid;

-- How long answers took: class n holds times from 1.05^n to 1.05^(n+1) microseconds.
create table speed_days (
    day text not null,
    class integer not null,
    entries integer not null,
    primary key (day, class)
) without rowid;

create table cited_days (
    day text not null,
    citable integer not null references citable (id),
    entries integer not null,
    primary key (day, citable)
) without rowid;

create view facts_of_entries as
    select sequence, asked_at, substr(asked_at, 1, 10) as day, platform, language, outcome, reason, revision,
        coalesce(
            case when json_valid(timings) then (timings ->> '$.normalize') + (timings ->> '$.retrieve') + (timings ->> '$.compose') + (timings ->> '$.bind') end,
            0) as milliseconds,
        case when instr(substr(conversation, instr(conversation, '/') + 1), '/') > 0
            then substr(conversation, 1, instr(conversation, '/') + instr(substr(conversation, instr(conversation, '/') + 1), '/') - 1)
            else conversation end as place
    from entries;

-- What reviewers think of an answer: never changed, a later word stands beside the earlier. A note may quote the asker, so it
-- alone can be emptied, when the question is.
create table reviews (
    sequence integer primary key autoincrement,
    entry text not null references entries (id) on delete cascade,
    reviewer text not null,
    name text not null,
    verdict text not null,
    note text not null,
    given_at text not null
);

create index reviews_entry on reviews (entry, reviewer, sequence);

create index reviews_given_at on reviews (given_at);

create index feedback_given_at on feedback (given_at);

create table saved_filters (
    name text not null primary key,
    filter text not null,
    saved_by text not null,
    saved_at text not null
);

create trigger reviews_stay before update on reviews
when not (new.note = '' and new.sequence = old.sequence and new.entry = old.entry and new.reviewer = old.reviewer
    and new.name = old.name and new.verdict = old.verdict and new.given_at = old.given_at)
begin
    select raise(abort, 'a review is never changed');
end;

create trigger reviews_added after insert on reviews begin
    update entry_facts set
        verdict = new.verdict,
        reviewers = (select count(distinct reviewer) from reviews where entry = new.entry),
        disputed = (
            select count(distinct verdict) > 1 from reviews as latest
            where entry = new.entry and sequence = (
                select max(sequence) from reviews where entry = latest.entry and reviewer = latest.reviewer))
    where sequence = (select sequence from entries where id = new.entry);
end;

create trigger feedback_added after insert on feedback begin
    update entry_facts set (helpful, unhelpful, causes) = (
        select total(helpful), total(1 - helpful), coalesce(group_concat(distinct cause), '') from feedback where entry = new.entry)
    where sequence = (select sequence from entries where id = new.entry);
end;

create trigger feedback_changed after update on feedback begin
    update entry_facts set (helpful, unhelpful, causes) = (
        select total(helpful), total(1 - helpful), coalesce(group_concat(distinct cause), '') from feedback where entry = new.entry)
    where sequence = (select sequence from entries where id = new.entry);
end;

create trigger feedback_removed after delete on feedback begin
    update entry_facts set (helpful, unhelpful, causes) = (
        select total(helpful), total(1 - helpful), coalesce(group_concat(distinct cause), '') from feedback where entry = old.entry)
    where sequence = (select sequence from entries where id = old.entry);
end;

create trigger entries_added after insert on entries begin
    insert into entry_facts (sequence, asked_at, platform, language, outcome, reason, milliseconds, revision, place)
    select sequence, asked_at, platform, language, outcome, reason, milliseconds, revision, place
    from facts_of_entries where sequence = new.sequence;
    insert into entry_words (rowid, question, text) values (new.sequence, new.question, new.text);
    insert or ignore into citable (kind, name) select kind, name from cited where sequence = new.sequence;
    insert into cites (citable, sequence)
    select citable.id, cited.sequence from cited join citable on citable.kind = cited.kind and citable.name = cited.name
    where cited.sequence = new.sequence;
    insert into cited_days (day, citable, entries)
    select substr(new.asked_at, 1, 10), citable.id, 1 from cited join citable on citable.kind = cited.kind and citable.name = cited.name
    where cited.sequence = new.sequence
    on conflict (day, citable) do update set entries = entries + 1;
    insert into entry_days (day, platform, language, outcome, reason, entries, first, last)
    select day, platform, language, outcome, coalesce(reason, ''), 1, sequence, sequence from facts_of_entries where sequence = new.sequence
    on conflict (day, platform, language, outcome, reason)
        do update set entries = entries + 1, first = min(first, excluded.first), last = max(last, excluded.last);
    insert into speed_days (day, class, entries)
    select day, cast(ln(max(milliseconds * 1000, 1)) / ln(1.05) as integer), 1 from facts_of_entries where sequence = new.sequence
    on conflict (day, class) do update set entries = entries + 1;
end;

create trigger entries_words_changed after update of question, text on entries begin
    insert into entry_words (entry_words, rowid, question, text) values ('delete', old.sequence, old.question, old.text);
    insert into entry_words (rowid, question, text) values (new.sequence, new.question, new.text);
end;

create trigger entries_removed before delete on entries begin
    insert into entry_words (entry_words, rowid, question, text) values ('delete', old.sequence, old.question, old.text);
    update cited_days set entries = entries - 1
    where day = substr(old.asked_at, 1, 10) and citable in (
        select citable.id from cited join citable on citable.kind = cited.kind and citable.name = cited.name
        where cited.sequence = old.sequence);
    delete from cites where sequence = old.sequence and citable in (
        select citable.id from cited join citable on citable.kind = cited.kind and citable.name = cited.name
        where cited.sequence = old.sequence);
    update entry_days set entries = entries - 1
    where day = substr(old.asked_at, 1, 10) and platform = old.platform and language = old.language
        and outcome = old.outcome and reason = coalesce(old.reason, '');
    update speed_days set entries = entries - 1
    where day = substr(old.asked_at, 1, 10) and class = (
        select cast(ln(max(milliseconds * 1000, 1)) / ln(1.05) as integer) from facts_of_entries where sequence = old.sequence);
end;

-- What was logged before these tables were there.
insert into entry_facts (sequence, asked_at, platform, language, outcome, reason, milliseconds, revision, place)
select sequence, asked_at, platform, language, outcome, reason, milliseconds, revision, place from facts_of_entries;

update entry_facts set (helpful, unhelpful, causes) = (
    select total(helpful), total(1 - helpful), coalesce(group_concat(distinct cause), '') from feedback join entries on entries.id = feedback.entry
    where entries.sequence = entry_facts.sequence)
where sequence in (select entries.sequence from entries join feedback on feedback.entry = entries.id);

insert into entry_words (rowid, question, text) select sequence, question, text from entries;

insert or ignore into citable (kind, name) select kind, name from cited;

insert into cites (citable, sequence)
select citable.id, cited.sequence from cited join citable on citable.kind = cited.kind and citable.name = cited.name;

insert into cited_days (day, citable, entries)
select substr(entries.asked_at, 1, 10), cites.citable, count(*) from cites join entries on entries.sequence = cites.sequence group by 1, 2;

insert into entry_days (day, platform, language, outcome, reason, entries, first, last)
select day, platform, language, outcome, coalesce(reason, ''), count(*), min(sequence), max(sequence)
from facts_of_entries group by 1, 2, 3, 4, 5;

insert into speed_days (day, class, entries)
select day, cast(ln(max(milliseconds * 1000, 1)) / ln(1.05) as integer), count(*) from facts_of_entries group by 1, 2;
