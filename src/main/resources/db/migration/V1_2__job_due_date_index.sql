-- Jobs are fetched in the order in which they fall due.
create index ACT_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_);
