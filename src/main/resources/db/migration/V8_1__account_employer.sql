-- Whom somebody works for: a municipality or a police zone, such as MUNICIPALITY:linderveld; empty for everybody else.
alter table account add column employer varchar(80);
create index account_by_employer on account (employer);
