create table submission (
    id uuid primary key,
    case_number varchar(40),
    zone_id varchar(64),
    form_id varchar(100) not null,
    form_hash varchar(64) not null,
    definition_id varchar(255),
    task_id varchar(64),
    task_key varchar(200),
    instance_id varchar(64),
    submitted_by varchar(255) not null,
    submitted_at timestamp with time zone not null,
    answers varchar(200000) not null,
    sealed_answers varchar(300000),
    option_labels varchar(300000) not null,
    constraint submission_once_per_task unique (task_id)
);
create index submission_by_case on submission (case_number, submitted_at);
create index submission_by_instance on submission (instance_id, form_id);

create table form_draft (
    username varchar(255) not null,
    reference varchar(200) not null,
    owner varchar(300) not null,
    sealed varchar(300000) not null,
    saved_at timestamp with time zone not null,
    primary key (username, reference)
);

-- owner: the number of a case, or the person whose start forms are meant
create table case_key (
    owner varchar(300) primary key,
    wrapped varchar(200) not null
);

create table field_reading (
    id uuid primary key,
    submission_id uuid not null references submission (id),
    field varchar(200) not null,
    username varchar(255) not null,
    read_at timestamp with time zone not null
);
create index field_reading_by_submission on field_reading (submission_id, read_at);
