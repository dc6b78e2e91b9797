-- A submitted form can be corrected with a reason: the row holds what counts now, what was written before stays readable.
alter table submission add column revision integer default 1 not null;
alter table submission add column corrected_by varchar(255);
alter table submission add column corrected_at timestamp with time zone;
alter table submission add column correction_reason varchar(1000);

create table submission_version (
    submission_id  uuid                     not null references submission (id) on delete cascade,
    revision       integer                  not null,
    written_by     varchar(255)             not null,
    written_at     timestamp with time zone not null,
    reason         varchar(1000),
    answers        varchar(200000)          not null,
    sealed_answers varchar(300000),
    option_labels  varchar(300000)          not null,
    primary key (submission_id, revision)
);
