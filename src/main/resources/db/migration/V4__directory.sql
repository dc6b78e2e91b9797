create table zone (
    id   varchar(60)  not null primary key,
    name varchar(120) not null
);

create table municipality (
    id      varchar(60)  not null primary key,
    name    varchar(120) not null,
    zone_id varchar(60)  not null references zone (id)
);
create index municipality_by_zone on municipality (zone_id, name);

create table area (
    id              varchar(60)  not null primary key,
    name            varchar(120) not null,
    municipality_id varchar(60)  not null references municipality (id)
);
create index area_by_municipality on area (municipality_id, name);
