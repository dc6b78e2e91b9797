-- Where Bondwerk writes to somebody about their tasks, and when: EACH, DAILY or OFF.
alter table account add column email varchar(254);
alter table account add column task_mail varchar(10) default 'DAILY' not null;

-- Which tasks somebody knows of, because a mail said so or because they had a hand in them; nobody is written to twice.
create table task_news (
    username varchar(60)              not null,
    task_id  varchar(64)              not null,
    noted_at timestamp with time zone not null,
    primary key (username, task_id)
);
create index task_news_by_task on task_news (task_id);

-- The last morning on which somebody’s tasks were counted.
create table task_mail_day (
    username   varchar(60) not null primary key,
    counted_on date        not null
);
