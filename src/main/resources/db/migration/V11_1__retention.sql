-- How long the answers of each retention code in a submission are kept; no day as long as their term does not count yet, and
-- never one for K0, whose row says that the submission was looked at.
create table submission_term (
    submission_id uuid       not null references submission (id) on delete cascade,
    code          varchar(4) not null,
    expires_on    date,
    primary key (submission_id, code)
);
create index submission_term_expiring on submission_term (code, expires_on);

-- Cases in which nothing is erased by the nightly run while the hold lasts.
create table legal_hold (
    id            uuid                     not null primary key,
    case_number   varchar(24)              not null references case_record (case_number),
    zone_id       varchar(60)              not null,
    reason        varchar(1000)            not null,
    placed_by     varchar(60)              not null,
    placed_at     timestamp with time zone not null,
    released_by   varchar(60),
    released_at   timestamp with time zone,
    release_reason varchar(1000)
);
create index legal_hold_by_case on legal_hold (case_number, released_at);

-- What the nightly runs did; never whose data it was.
create table retention_run (
    id         uuid                     not null primary key,
    run_day    date                     not null unique,
    started_at timestamp with time zone not null,
    ended_at   timestamp with time zone,
    busy_until timestamp with time zone not null,
    failures   integer                  not null
);
create table retention_entry (
    id          uuid                     not null primary key,
    run_id      uuid                     not null references retention_run (id),
    zone_id     varchar(60)              not null,
    case_number varchar(24),
    what        varchar(150)             not null,
    code        varchar(4)               not null,
    expired_on  date                     not null,
    erased      integer                  not null,
    at          timestamp with time zone not null
);
create index retention_entry_by_run on retention_entry (run_id, zone_id);
