create table ally_round (
    number varchar(20) not null primary key,
    zone_id varchar(60) not null,
    municipality_id varchar(60) not null,
    network_name varchar(80) not null,
    -- the name in lower case while the round runs or its network stands; empty once nothing came of the round
    reserved_name varchar(80),
    state varchar(30) not null,
    area_level varchar(20),
    area_id varchar(60),
    citizen_seats integer not null,
    municipal_official varchar(100),
    official_deputy varchar(100),
    police_representative varchar(100),
    representative_deputy varchar(100),
    largest_group_seats integer not null,
    deviation_reason varchar(2000),
    proposal_attempts integer not null,
    outcome varchar(20),
    findings varchar(200) not null,
    approved_by_mayor varchar(100),
    approved_by_chief varchar(100),
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    version bigint not null,
    constraint ally_round_name_once unique (municipality_id, reserved_name)
);

create table ally_round_group (
    number varchar(20) not null references ally_round,
    position integer not null,
    label varchar(200) not null,
    kind varchar(20) not null,
    hard_to_reach boolean not null,
    primary key (number, position)
);

create table ally_round_language (
    number varchar(20) not null references ally_round,
    language varchar(200) not null,
    primary key (number, language)
);

create table ally_round_represented_group (
    number varchar(20) not null references ally_round,
    group_key varchar(20) not null,
    primary key (number, group_key)
);

create table ally_candidate (
    id uuid not null primary key,
    number varchar(20) not null references ally_round,
    state varchar(20) not null,
    nominated_by varchar(20) not null,
    given_name varchar(60),
    family_name varchar(60),
    email varchar(254),
    phone varchar(40),
    age_band varchar(20),
    public_function varchar(120),
    organisation varchar(120),
    reach_description varchar(500),
    gender varchar(20),
    prior_trust varchar(20),
    answer_channel varchar(20),
    answered_on date,
    instance_id varchar(64),
    verdict varchar(20),
    registered_at timestamp with time zone not null,
    erased_at timestamp with time zone,
    version bigint not null
);

create index ally_candidate_number on ally_candidate (number);
create index ally_candidate_instance on ally_candidate (instance_id);

create table ally_assessment (
    candidate_id uuid not null references ally_candidate,
    position integer not null,
    kind varchar(20) not null,
    first_assessor varchar(100) not null,
    second_assessor varchar(100),
    assessed_at timestamp with time zone not null,
    influence integer not null,
    commitment integer not null,
    constructive integer not null,
    willingness integer not null,
    integrity varchar(20) not null,
    conflict varchar(30) not null,
    home_visit varchar(20) not null,
    primary key (candidate_id, position)
);

create table ally_round_seat (
    number varchar(20) not null references ally_round,
    candidate_id uuid not null references ally_candidate,
    primary key (number, candidate_id)
);

create table ally_round_reserve (
    number varchar(20) not null references ally_round,
    candidate_id uuid not null references ally_candidate,
    primary key (number, candidate_id)
);

create table allies_network (
    id uuid not null primary key,
    number varchar(20) not null unique references ally_round,
    zone_id varchar(60) not null,
    municipality_id varchar(60) not null,
    area_id varchar(60) not null,
    name varchar(80) not null,
    phase varchar(20) not null,
    constituted_at timestamp with time zone not null,
    version bigint not null
);

create table allies_network_member (
    network_id uuid not null references allies_network,
    position integer not null,
    seat varchar(20) not null,
    candidate_id uuid references ally_candidate,
    username varchar(100),
    mandate_until date not null,
    primary key (network_id, position)
);
