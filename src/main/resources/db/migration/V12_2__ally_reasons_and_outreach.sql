-- the row of the eligibility table that spoke; its sentence is read in the reader's language
alter table ally_candidate drop column next_step;
alter table ally_candidate add column verdict_row integer;

-- what is kept of a seat beyond the people: the process in which it is filled, and how well whoever sits there was met
alter table ally_seat add column instance_id varchar(64);
alter table ally_seat add column met boolean default false not null;

-- how many rules the first proposal broke; empty before there was one
alter table ally_round drop column first_findings;
alter table ally_round add column first_blocks integer;
alter table ally_round add column first_warnings integer;
