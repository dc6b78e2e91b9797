alter table ally_visit drop column outcome;
alter table ally_visit add column visit_outcome varchar(20);
alter table ally_visit add column instance_id varchar(64);

update ally_round set network_id =
    (select network.id from allies_network network where network.number = ally_round.number);
