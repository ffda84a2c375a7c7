-- Somebody asks for the counter where another one sits. At most one question at a time for a counter, and of a person.
create table takeover (
    id         bigint      not null auto_increment primary key,
    office_id  bigint      not null references office (id),
    counter_id bigint      not null references counter (id),
    session_id bigint      not null references counter_session (id), -- who is asked
    asker_id   bigint      not null references staff_member (id),
    services   text        not null, -- codes that the asker will handle, with commas between
    asked_at   datetime(3) not null,
    outcome    varchar(8)  null, -- null: not answered yet
    settled_at datetime(3) null,
    open_counter bigint as (if(outcome is null, counter_id, null)) persistent,
    open_asker   bigint as (if(outcome is null, asker_id, null)) persistent,
    constraint takeover_once unique (open_counter),
    constraint takeover_asker_once unique (open_asker),
    constraint takeover_outcome check (outcome in ('YES', 'NO', 'LAPSED', 'GONE')),
    constraint takeover_settled check ((outcome is null) = (settled_at is null)),
    index takeover_session (session_id),
    index takeover_open (outcome, asked_at)
);
