-- Municipalities, offices and their counters. Everything later is scoped by office.
create table municipality (
    id          bigint       not null auto_increment primary key,
    code        varchar(40)  not null,
    name        varchar(80)  not null,
    languages   varchar(40)  not null, -- the town's languages in its order, such as nl,fr,de,en
    town_strong char(7)      not null,
    town_soft   char(7)      not null,
    constraint municipality_code_once unique (code)
);

create table office (
    id                  bigint      not null auto_increment primary key,
    municipality_id     bigint      not null references municipality (id),
    code                varchar(40) not null,
    name                varchar(80) not null,
    zone                varchar(40) not null,
    phone               varchar(40) not null,
    booth_limit_minutes int         not null, -- how long a place is kept while its visitor is at the booth
    minutes_per_photo   int         not null,
    constraint office_code_once unique (municipality_id, code)
);

create table counter (
    id        bigint      not null auto_increment primary key,
    office_id bigint      not null references office (id),
    name      varchar(20) not null, -- what stands above it, such as 3
    constraint counter_name_once unique (office_id, name)
);

-- The one lock of an office's queue, and the version of what its screens show (design, section 6).
create table office_queue (
    office_id bigint not null primary key references office (id),
    version   bigint not null default 0
);
