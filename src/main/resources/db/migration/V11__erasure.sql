-- Process instances whose data the engine still has to forget: it cannot while a step of theirs runs. Any node works them off.
create table engine_erasure (
    instance_id  varchar(64)              not null primary key,
    case_number  varchar(24)              not null,
    requested_at timestamp with time zone not null,
    next_try     timestamp with time zone not null,
    tries        integer                  not null
);
create index engine_erasure_next on engine_erasure (next_try);

-- What is typed and remarked about one person belongs to the process instance about that person, and goes with it.
alter table form_draft add column instance_id varchar(64);
create index form_draft_by_instance on form_draft (instance_id);
update form_draft set instance_id = (select t.PROC_INST_ID_ from ACT_RU_TASK t where t.ID_ = form_draft.reference);

alter table case_note add column instance_id varchar(64);
create index case_note_by_instance on case_note (instance_id);
update case_note set instance_id = (select t.PROC_INST_ID_ from ACT_HI_TASKINST t where t.ID_ = case_note.task_id);
create index case_story_by_instance on case_story (instance_id);
