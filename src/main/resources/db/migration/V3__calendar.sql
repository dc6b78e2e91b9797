-- How far the clock of a demonstration is ahead of the system's; at most one row.
create table demo_clock (
    id             integer not null primary key,
    offset_seconds bigint  not null
);
