-- Who works at which counter, and for what. One session per counter and per person at a time.
create table counter_session (
    id         bigint      not null auto_increment primary key,
    office_id  bigint      not null references office (id),
    counter_id bigint      not null references counter (id),
    staff_id   bigint      not null references staff_member (id),
    opened_at  datetime(3) not null,
    closed_at  datetime(3) null,
    open_counter bigint as (if(closed_at is null, counter_id, null)) persistent,
    open_staff   bigint as (if(closed_at is null, staff_id, null)) persistent,
    constraint counter_session_once unique (open_counter),
    constraint staff_session_once unique (open_staff),
    index counter_session_office (office_id, closed_at)
);

create table counter_session_service (
    session_id bigint not null references counter_session (id),
    service_id bigint not null references service (id),
    primary key (session_id, service_id)
);
