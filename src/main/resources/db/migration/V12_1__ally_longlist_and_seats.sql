-- who named a candidate, and where; the places are forgotten with the person, the nominators stay to be counted
create table ally_candidate_source (
    candidate_id uuid not null references ally_candidate,
    position integer not null,
    nominator varchar(20) not null,
    submission_id uuid,
    list_key varchar(60),
    list_row integer,
    nomination_id uuid,
    primary key (candidate_id, position)
);

insert into ally_candidate_source (candidate_id, position, nominator)
select id, 0, nominated_by from ally_candidate;

alter table ally_candidate drop column nominated_by;
alter table ally_candidate add column language varchar(10);
alter table ally_candidate add column invited_at timestamp with time zone;
alter table ally_candidate add column consent_reserve boolean default false not null;
alter table ally_candidate add column visited_on date;
alter table ally_candidate add column first_visitor varchar(100);
alter table ally_candidate add column second_visitor varchar(100);
alter table ally_candidate add column visit_outcome varchar(20);
alter table ally_candidate add column next_step varchar(200);
alter table ally_assessment alter column home_visit drop not null;

-- names and contacts that came in by themselves and wait for a round of their municipality
create table ally_nomination (
    id uuid not null primary key,
    zone_id varchar(60) not null,
    municipality_id varchar(60) not null,
    nominator varchar(20) not null,
    given_name varchar(60),
    family_name varchar(60),
    email varchar(254),
    phone varchar(40),
    age_band varchar(20),
    public_function varchar(120),
    organisation varchar(120),
    reach_description varchar(500),
    suggestions varchar(1000),
    language varchar(10),
    received_at timestamp with time zone not null,
    taken_up_by varchar(20) references ally_round,
    taken_up_at timestamp with time zone,
    erased_at timestamp with time zone,
    version bigint not null
);

create index ally_nomination_waiting on ally_nomination (municipality_id, taken_up_at, erased_at);
create index ally_nomination_received on ally_nomination (received_at);

-- how many names the lists had for each group, and what that means; never which names
create table ally_coverage (
    id uuid not null primary key,
    number varchar(20) not null references ally_round,
    outreach_round integer not null,
    group_key varchar(20) not null,
    entries integer not null,
    finding varchar(20),
    judged_at timestamp with time zone,
    version bigint not null,
    constraint ally_coverage_once unique (number, outreach_round, group_key)
);

alter table ally_round add column kind varchar(20) default 'FOUNDING' not null;
alter table ally_round add column network_id uuid;
alter table ally_round add column free_seats integer default 0 not null;
alter table ally_round add column outreach_rounds integer default 0 not null;
alter table ally_round add column merged_at timestamp with time zone;
alter table ally_round add column first_findings varchar(200);
alter table ally_round add column lifted boolean default false not null;

-- the order of the reserve list decides who is asked next
create table ally_round_standby (
    number varchar(20) not null references ally_round,
    position integer not null,
    candidate_id uuid not null references ally_candidate,
    primary key (number, position)
);

insert into ally_round_standby (number, position, candidate_id)
select number, cast(row_number() over (partition by number order by candidate_id) - 1 as integer), candidate_id
from ally_round_reserve;

drop table ally_round_reserve;

create table ally_seat (
    id uuid not null primary key,
    number varchar(20) not null references ally_round,
    position integer not null,
    planned_for uuid not null references ally_candidate,
    state varchar(20) not null,
    version bigint not null
);

create index ally_seat_number on ally_seat (number);

create table ally_seat_offer (
    seat_id uuid not null references ally_seat,
    position integer not null,
    candidate_id uuid not null references ally_candidate,
    offered_at timestamp with time zone not null,
    answer varchar(20),
    answer_channel varchar(20),
    answered_at timestamp with time zone,
    primary key (seat_id, position)
);

create index ally_seat_offer_candidate on ally_seat_offer (candidate_id);

alter table allies_network_member add column charter_signed_at timestamp with time zone;

-- seats that became free: when, and why in one word; never whose they were
create table allies_network_departure (
    network_id uuid not null references allies_network,
    position integer not null,
    left_on date not null,
    cause varchar(20) not null,
    primary key (network_id, position)
);

create table ally_visit (
    number varchar(20) not null primary key,
    round_number varchar(20) not null references ally_round,
    candidate_id uuid not null references ally_candidate,
    zone_id varchar(60) not null,
    municipality_id varchar(60) not null,
    promised_at timestamp with time zone not null,
    visited_on date,
    first_visitor varchar(100),
    second_visitor varchar(100),
    outcome varchar(20),
    version bigint not null
);

create index ally_visit_round on ally_visit (round_number);

create table allies_review (
    number varchar(20) not null primary key,
    network_id uuid not null references allies_network,
    zone_id varchar(60) not null,
    municipality_id varchar(60) not null,
    planned_at timestamp with time zone not null,
    decision varchar(20),
    free_seats integer default 0 not null,
    decided_by varchar(100),
    decided_at timestamp with time zone,
    version bigint not null
);

create index allies_review_network on allies_review (network_id);
