-- Keys of one-time sign-in links: the hash alone, so that whoever reads the file cannot sign in with what it holds.
create table sign_in_keys (
    hash text not null primary key,
    name text not null,
    rank text not null,
    expires_at text not null
);

-- What reviewers and admins did that others should be able to look up; followed by the chain, never changed. About names a
-- person by the beginning of the pseudonym alone, so that nothing here leads back to whoever is forgotten.
create table admin_actions (
    sequence integer primary key autoincrement,
    done_at text not null,
    who text not null,
    name text not null,
    act text not null,
    about text not null
);
