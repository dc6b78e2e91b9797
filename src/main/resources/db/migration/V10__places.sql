-- What is known of places besides their name, and when they ended; search is the name in small letters without accents.
alter table municipality add column search varchar(200);
alter table municipality add column ended_on date;
alter table municipality add column version integer default 0 not null;
update municipality set search = lower(name);
alter table municipality alter column search set not null;

alter table area add column search varchar(200);
alter table area add column area_level varchar(20) default 'NEIGHBOURHOOD' not null;
alter table area add column description varchar(1000) default '' not null;
alter table area add column ended_on date;
alter table area add column version integer default 0 not null;
update area set search = lower(name);
alter table area alter column search set not null;

-- Whom to talk to, where: associations, schools, shops, services.
create table directory_organisation (
    id              varchar(60)  not null primary key,
    municipality_id varchar(60)  not null references municipality (id),
    name            varchar(120) not null,
    kind            varchar(20)  not null,
    address         varchar(300) not null,
    email           varchar(254) not null,
    phone           varchar(40)  not null,
    search          varchar(900) not null,
    ended_on        date,
    version         integer      not null
);
create index directory_organisation_by_place on directory_organisation (municipality_id, search);

-- Groups that live or work somewhere, described as a whole; nobody is ever a member of one in here.
create table directory_group (
    id              varchar(60)  not null primary key,
    municipality_id varchar(60)  not null references municipality (id),
    name            varchar(80)  not null,
    kind            varchar(20)  not null,
    hard_to_reach   boolean      not null,
    languages       varchar(200) not null,
    meeting_places  varchar(500) not null,
    organisation_id varchar(60) references directory_organisation (id),
    search          varchar(900) not null,
    ended_on        date,
    version         integer      not null
);
create index directory_group_by_place on directory_group (municipality_id, search);
create index directory_group_by_organisation on directory_group (organisation_id);

-- The beats of community officers, and who walked them when; both days count, none means open.
create table directory_beat (
    id              varchar(60)  not null primary key,
    municipality_id varchar(60)  not null references municipality (id),
    name            varchar(120) not null,
    search          varchar(900) not null,
    ended_on        date,
    version         integer      not null
);
create index directory_beat_by_place on directory_beat (municipality_id, search);

create table directory_posting (
    id       varchar(60) not null primary key,
    beat_id  varchar(60) not null references directory_beat (id),
    username varchar(60) not null references account (username),
    from_day date        not null,
    last_day date
);
create index directory_posting_by_beat on directory_posting (beat_id);
create index directory_posting_by_officer on directory_posting (username);

-- People without an account: contacts of organisations and professionals. Erased a year after they ended, or on request.
create table directory_contact (
    id              varchar(60)  not null primary key,
    municipality_id varchar(60)  not null references municipality (id),
    name            varchar(120) not null,
    function_name   varchar(120) not null,
    organisation_id varchar(60) references directory_organisation (id),
    email           varchar(254) not null,
    phone           varchar(40)  not null,
    address         varchar(300) not null,
    language        varchar(2)   not null,
    search          varchar(900) not null,
    ended_on        date,
    version         integer      not null
);
create index directory_contact_by_place on directory_contact (municipality_id, search);
create index directory_contact_by_organisation on directory_contact (organisation_id);

-- The areas where an organisation works, a group lives, a beat runs or somebody is a contact; none means the whole municipality.
create table directory_area (
    entry_id varchar(60) not null,
    area_id  varchar(60) not null references area (id),
    primary key (entry_id, area_id)
);
create index directory_area_by_area on directory_area (area_id);
