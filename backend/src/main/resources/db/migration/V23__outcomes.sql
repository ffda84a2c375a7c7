-- How a visit was finished, which counter alone it waits for, and which service each step of it was about.
alter table visit
    add column outcome        varchar(16) null, -- COMPLETED
    add column for_counter_id bigint      null references counter (id), -- WAITING for this counter alone
    drop constraint visit_state_parts;
update visit set outcome = 'DONE' where state = 'COMPLETED';
alter table visit
    add index visit_for_counter (for_counter_id, due_at, id),
    add constraint visit_outcome check (outcome in ('DONE', 'PAPERS_MISSING', 'COME_BACK', 'NOT_COMPETENT')),
    add constraint for_counter_waits check (for_counter_id is null or state = 'WAITING'),
    add constraint visit_state_parts check (
            (state in ('CALLED', 'SERVING', 'PARKED')) = (counter_id is not null)
        and (state = 'CALLED') = (times is not null)
        and (state = 'ISSUING') = (device_id is not null and job is not null and renewed_at is not null)
        and (state = 'AT_BOOTH') = (keep_until is not null)
        and (state = 'LEFT') = (left_reason is not null)
        and (state = 'COMPLETED') = (outcome is not null)
        and (state not in ('ISSUING', 'WAITING', 'CALLED', 'SERVING', 'PARKED', 'COMPLETED', 'NO_SHOW') or number is not null));

alter table visit_record
    modify column detail varchar(240) null, -- an outcome and a note of at most 200 characters
    add column service_id bigint null references service (id);
update visit_record r join visit v on v.id = r.visit_id set r.service_id = v.service_id;
