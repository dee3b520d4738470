-- Keys of one-time sign-in links: the hash alone, so that whoever reads the file cannot sign in with what it holds.
create table sign_in_keys (
    hash text not null primary key,
    name text not null,
    rank text not null,
    expires_at text not null
);
