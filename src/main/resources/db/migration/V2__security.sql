-- Who has an account.
create table account (
    username      varchar(60)              not null primary key,
    display_name  varchar(120)             not null,
    search_text   varchar(200)             not null,
    language      varchar(2)               not null,
    zone_id       varchar(60)              not null,
    password_hash varchar(100)             not null,
    enabled       boolean                  not null,
    created_at    timestamp with time zone not null,
    version       bigint                   not null
);
create index account_by_zone on account (zone_id, username);

-- What a role is held for.
create table role_scope (
    role       varchar(20) not null primary key,
    scope_kind varchar(20) not null
);
insert into role_scope (role, scope_kind) values
    ('COORD', 'MUNICIPALITY'), ('MAYOR', 'MUNICIPALITY'),
    ('CHIEF', 'ZONE'), ('HIO', 'ZONE'), ('INTAKE', 'ZONE'), ('DPO', 'ZONE'), ('AUD', 'ZONE'), ('HRP', 'ZONE'),
    ('REF', 'ZONE'), ('VICT', 'ZONE'), ('LIA', 'ZONE'), ('COMM', 'ZONE'), ('ANA', 'ZONE'), ('EDIT', 'ZONE'),
    ('VOLM', 'ZONE'), ('ADMIN', 'ZONE'),
    ('CPO', 'AREA'), ('TL', 'AREA'),
    ('MOFF', 'CASE'), ('PREP', 'CASE'), ('ALLY', 'CASE'), ('OUT', 'CASE'), ('INC', 'CASE'), ('INV', 'CASE'),
    ('MED', 'CASE'), ('DIR', 'CASE'), ('POWN', 'CASE'), ('PART', 'CASE');

-- Who holds which role for which scope; both days count, none means open.
create table role_grant (
    id          uuid        not null primary key,
    username    varchar(60) not null references account (username),
    role        varchar(20) not null references role_scope (role),
    scope_kind  varchar(20) not null,
    scope_id    varchar(60) not null,
    zone_id     varchar(60) not null,
    valid_from  date,
    valid_until date,
    deputy      boolean     not null,
    unique (username, role, scope_kind, scope_id)
);
create index role_grant_by_scope on role_grant (scope_kind, scope_id, role);

-- Attempts to sign in that did not succeed, one row each; the subject (account or address) is stored as a digest.
create table sign_in_failure (
    id      uuid                     not null primary key,
    subject varchar(64)              not null,
    at      timestamp with time zone not null
);
create index sign_in_failure_by_subject on sign_in_failure (subject, at);
create index sign_in_failure_by_time on sign_in_failure (at);
