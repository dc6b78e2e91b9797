-- Everything Bondwerk says to people, written in the transaction in which it is said. Whom it is for and what it says are emptied when
-- the person is erased and when six months are over; the row stays, so that one can still count.
create table message (
    id            uuid                     not null primary key,
    -- empty for what is said to somebody with an account
    case_number   varchar(24),
    subject_id    varchar(64),
    username      varchar(60),
    template      varchar(150)             not null,
    language      varchar(2)               not null,
    recipient     varchar(200),
    email         varchar(254),
    phone         varchar(60),
    address       varchar(500),
    headline      varchar(200),
    body          varchar(100000),
    link          varchar(300),
    state         varchar(20)              not null,
    trouble       varchar(20),
    written_at    timestamp with time zone not null,
    -- sending: not before, not after, how often tried, and which worker has it until when
    next_try      timestamp with time zone not null,
    give_up_at    timestamp with time zone not null,
    attempts      integer                  not null,
    claim         uuid,
    claimed_until timestamp with time zone,
    -- how somebody was reached in the end
    reached_at    timestamp with time zone,
    channel       varchar(20),
    told_by       varchar(60),
    remark        varchar(500),
    emptied_at    timestamp with time zone
);
create index message_by_case on message (case_number, subject_id, written_at);
create index message_by_state on message (state, next_try);
create index message_by_time on message (written_at);

-- Links for people without an account: the address itself is stored nowhere, only its SHA-256.
create table message_link (
    token_hash  varchar(64)              not null primary key,
    door        varchar(60)              not null,
    case_number varchar(24)              not null,
    subject_id  varchar(64)              not null,
    expires_at  timestamp with time zone not null
);
create index message_link_by_matter on message_link (case_number, subject_id, door);
create index message_link_by_time on message_link (expires_at);

-- Where people without an account reach those who write to them; one row for a municipality or a police zone, such as
-- MUNICIPALITY:linderveld.
create table message_desk (
    place   varchar(80) not null primary key,
    phone   varchar(60),
    hours   varchar(200),
    address varchar(500),
    email   varchar(254)
);
