-- What was answered to a request with an Idempotency-Key. Neither the key nor what was sent is kept: id is a digest of the
-- person and the key, request a digest of what was asked that nobody can compute without the key.
create table api_receipt (
    id           varchar(64) not null primary key,
    request      varchar(64) not null,
    case_number  varchar(40) not null,
    next_task_id varchar(64),
    settled      boolean     not null,
    kept_at      timestamp with time zone not null
);
create index api_receipt_by_time on api_receipt (kept_at);
