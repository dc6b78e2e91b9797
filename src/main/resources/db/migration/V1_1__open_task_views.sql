-- Open tasks with their case, and who may do them: what the inbox reads instead of the engine's own tables.
create view open_task as
select t.ID_                    as id,
       t.TASK_DEF_KEY_          as task_key,
       t.NAME_                  as name,
       d.KEY_                   as process_key,
       t.PROC_DEF_ID_           as definition_id,
       t.PROC_INST_ID_          as instance_id,
       i.ROOT_PROC_INST_ID_     as root_instance_id,
       i.BUSINESS_KEY_          as case_number,
       t.TENANT_ID_             as zone_id,
       t.ASSIGNEE_              as assignee,
       t.DUE_DATE_              as due,
       t.FOLLOW_UP_DATE_        as follow_up,
       t.CREATE_TIME_           as created,
       t.PRIORITY_              as priority,
       t.SUSPENSION_STATE_ = 2  as suspended
from ACT_RU_TASK t
         join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
         join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_;

create view open_task_candidate as
select l.TASK_ID_  as task_id,
       l.GROUP_ID_ as role,
       l.USER_ID_  as username
from ACT_RU_IDENTITYLINK l
where l.TYPE_ = 'candidate'
  and l.TASK_ID_ is not null;
