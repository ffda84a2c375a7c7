-- A visit set aside at a counter, which is free for others meanwhile.
alter table visit
    drop constraint visit_state,
    drop constraint visit_state_parts;
alter table visit
    add constraint visit_state check (state in ('AT_BOOTH', 'READY', 'ISSUING', 'WAITING', 'CALLED', 'SERVING', 'PARKED',
                                                'COMPLETED', 'NO_SHOW', 'LEFT', 'EXPIRED')),
    add constraint visit_state_parts check (
            (state in ('CALLED', 'SERVING', 'PARKED')) = (counter_id is not null)
        and (state = 'CALLED') = (times is not null)
        and (state = 'ISSUING') = (device_id is not null and job is not null and renewed_at is not null)
        and (state = 'AT_BOOTH') = (keep_until is not null)
        and (state = 'LEFT') = (left_reason is not null)
        and (state not in ('ISSUING', 'WAITING', 'CALLED', 'SERVING', 'PARKED', 'COMPLETED', 'NO_SHOW') or number is not null));
