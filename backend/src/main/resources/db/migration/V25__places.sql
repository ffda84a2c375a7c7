-- Why a visit counts from when it counts (design, section 6). due_at is made of it, so it cannot say anything else.
alter table visit
    change column due_at place_from datetime(3) not null,
    add column place_origin   varchar(12) not null default 'WALK_IN' after place_from,
    add column place_handicap smallint    not null default 0 after place_origin,   -- minutes added
    add column place_priority smallint    not null default 0 after place_handicap, -- minutes taken off
    drop index visit_queue;
update visit set place_origin = 'APPOINTMENT' where appointment_id is not null;
alter table visit
    add column due_at datetime(3) as (place_from + interval (place_handicap - place_priority) minute) persistent
        after place_priority,
    add index visit_queue (office_id, state, service_id, due_at, id),
    add constraint place_origin check (place_origin in ('APPOINTMENT', 'WALK_IN', 'LATE', 'BROUGHT_BACK')),
    add constraint place_handicap check (place_handicap >= 0),
    add constraint priority_bounded check (place_priority between 0 and 60);

-- Every change of a place, with the old and the new one.
alter table visit_record
    add column due_before datetime(3) null,
    add column due_after  datetime(3) null,
    add constraint three_change_a_place check (
           (due_before is null and (due_after is null or verb = 'ARRIVE'))
        or (due_before is not null and due_after is not null
            and verb in ('PRIORITY', 'PRIORITY_TAKEN_BACK', 'LATE', 'BRING_BACK')));

alter table office
    add column priority_minutes int not null default 20; -- how much earlier whoever cannot wait long is called

-- How often which need was given as a reason. Never tied to a visit: the reason is personal.
create table priority_tally (
    office_id  bigint      not null references office (id),
    office_day date        not null,
    need       varchar(16) not null,
    given      int         not null,
    primary key (office_id, office_day, need)
);
