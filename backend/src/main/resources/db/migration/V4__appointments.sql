create table appointment (
    id         bigint      not null auto_increment primary key,
    office_id  bigint      not null references office (id),
    service_id bigint      not null references service (id),
    code       char(6) character set ascii collate ascii_bin not null,
    token      char(22) character set ascii collate ascii_bin not null,
    starts_at  datetime(3) not null,
    persons    tinyint     not null,
    language   char(2)     not null,
    status     varchar(10) not null,
    constraint appointment_code_once unique (office_id, code),
    constraint appointment_token_once unique (token),
    constraint appointment_persons check (persons between 1 and 20),
    constraint appointment_status check (status in ('BOOKED', 'CHECKED_IN', 'CANCELLED', 'MISSED')),
    index appointment_day (office_id, starts_at)
);
