-- One row for every open task of a case, recomputed in the transaction that changes the task.
create table inbox_task (
    task_id         varchar(64)              not null primary key,
    case_number     varchar(24)              not null,
    case_title      varchar(200)             not null,
    subject         varchar(200),
    zone_id         varchar(60)              not null,
    municipality_id varchar(60),
    area_id         varchar(60),
    place           varchar(200),
    family          varchar(100)             not null,
    process_key     varchar(100)             not null,
    task_key        varchar(255)             not null,
    due             timestamp with time zone,
    follow_up       timestamp with time zone,
    priority        integer                  not null,
    created         timestamp with time zone not null,
    assignee        varchar(60),
    suspended       boolean                  not null,
    search          varchar(1200)            not null
);
create index inbox_task_by_case on inbox_task (case_number);

-- Who may see a task: the holders of its roles in the scopes of its case, and whoever has it. The sort keys are repeated here, so
-- that a page is read from one index: no due date is a far sentinel, and the more urgent, the lower.
create table inbox_visibility (
    principal   varchar(100)             not null,
    assigned    boolean                  not null,
    due_key     timestamp with time zone not null,
    urgency     integer                  not null,
    created     timestamp with time zone not null,
    title_key   varchar(200)             not null,
    task_id     varchar(64)              not null references inbox_task (task_id) on delete cascade,
    primary key (principal, assigned, due_key, urgency, created, task_id)
);
create index inbox_visibility_newest on inbox_visibility (principal, assigned, created, task_id);
create index inbox_visibility_title on inbox_visibility (principal, assigned, title_key, task_id);
create index inbox_visibility_by_task on inbox_visibility (task_id, principal);
