-- Somebody of the staff called for help, quietly. One call of a person at a time; a row, so that it outlives reloads and restarts.
create table emergency (
    id         bigint      not null auto_increment primary key,
    office_id  bigint      not null references office (id),
    counter_id bigint      null references counter (id), -- null: not at a counter
    staff_id   bigint      not null references staff_member (id), -- who is in need
    raised_at  datetime(3) not null,
    outcome    varchar(12) null, -- null: not over yet
    closed_at  datetime(3) null,
    closed_by  bigint      null references staff_member (id),
    open_staff bigint as (if(outcome is null, staff_id, null)) persistent,
    constraint emergency_once unique (open_staff),
    constraint emergency_outcome check (outcome in ('SETTLED', 'SECURITY', 'POLICE', 'MISTAKE')),
    constraint emergency_closed check ((outcome is null) = (closed_at is null) and (outcome is null) = (closed_by is null)),
    index emergency_open (office_id, outcome)
);

create table emergency_coming (
    emergency_id bigint      not null references emergency (id),
    staff_id     bigint      not null references staff_member (id),
    at           datetime(3) not null,
    primary key (emergency_id, staff_id)
);
