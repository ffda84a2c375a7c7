-- A party that is in the building. The queue is a query over this table, not a table of its own.
create table visit (
    id             bigint      not null auto_increment primary key,
    version        int         not null default 0,
    office_id      bigint      not null references office (id),
    office_day     date        not null, -- the day where the office stands, not UTC's
    service_id     bigint      not null references service (id),
    appointment_id bigint      null references appointment (id),
    persons        tinyint     not null,
    language       char(2)     not null,
    token          char(22) character set ascii collate ascii_bin not null,
    code           char(6) character set ascii collate ascii_bin not null,
    letter         char(1)     null,
    number         int         null,
    photos_missing tinyint     not null, -- persons without evidence
    photo_again    boolean     not null default false,
    arrived_at     datetime(3) not null,
    due_at         datetime(3) not null,
    state          varchar(10) not null,
    since          datetime(3) not null,
    keep_until     datetime(3) null,     -- AT_BOOTH
    device_id      bigint      null references device (id), -- ISSUING
    job            char(4) character set ascii collate ascii_bin null, -- ISSUING
    renewed_at     datetime(3) null,     -- ISSUING
    counter_id     bigint      null references counter (id), -- CALLED, SERVING
    times          int         null,     -- CALLED
    left_reason    varchar(12) null,     -- LEFT
    paper          varchar(16) null,     -- what became of the paper, once somebody knows
    busy_counter   bigint as (if(state in ('CALLED', 'SERVING'), counter_id, null)) persistent,

    constraint no_photo_no_ticket check (number is null or photos_missing = 0
        or (photo_again and state in ('AT_BOOTH', 'READY', 'LEFT', 'EXPIRED'))),
    constraint number_once unique (office_id, office_day, letter, number),
    constraint one_counter_one_visit unique (busy_counter),
    constraint appointment_visited_once unique (appointment_id),
    constraint visit_token_once unique (token),
    constraint visit_code_once unique (office_id, office_day, code),
    constraint visit_number_whole check ((number is null) = (letter is null)),
    constraint visit_number_from_one check (number >= 1),
    constraint visit_photos check (photos_missing between 0 and persons),
    constraint visit_state check (state in ('AT_BOOTH', 'READY', 'ISSUING', 'WAITING', 'CALLED', 'SERVING',
                                            'COMPLETED', 'NO_SHOW', 'LEFT', 'EXPIRED')),
    constraint visit_state_parts check (
            (state in ('CALLED', 'SERVING')) = (counter_id is not null)
        and (state = 'CALLED') = (times is not null)
        and (state = 'ISSUING') = (device_id is not null and job is not null and renewed_at is not null)
        and (state = 'AT_BOOTH') = (keep_until is not null)
        and (state = 'LEFT') = (left_reason is not null)
        and (state not in ('ISSUING', 'WAITING', 'CALLED', 'SERVING', 'COMPLETED', 'NO_SHOW') or number is not null)),
    index visit_queue (office_id, state, service_id, due_at, id),
    index visit_silent (state, renewed_at)
);

-- The last number given, per office, office day and letter.
create table ticket_series (
    office_id   bigint  not null references office (id),
    office_day  date    not null,
    letter      char(1) not null,
    last_number int     not null,
    primary key (office_id, office_day, letter)
);

-- An anonymous credit: the booth took one person's photo.
create table booth_signal (
    id        bigint      not null auto_increment primary key,
    office_id bigint      not null references office (id),
    device_id bigint      not null references device (id),
    at        datetime(3) not null,
    index booth_signal_at (office_id, at)
);

-- What satisfied the photo requirement of one person of a visit.
create table photo_evidence (
    id              bigint       not null auto_increment primary key,
    visit_id        bigint       not null references visit (id),
    person          tinyint      not null, -- from 1
    kind            varchar(16)  not null,
    booth_signal_id bigint       null references booth_signal (id),
    staff_id        bigint       null references staff_member (id),
    reason          varchar(200) null,
    at              datetime(3)  not null,
    constraint evidence_once unique (booth_signal_id),
    constraint evidence_person_once unique (visit_id, person),
    constraint evidence_kind check (
           (kind = 'OWN_PHOTO' and booth_signal_id is null and staff_id is null)
        or (kind = 'BOOTH_SIGNAL' and booth_signal_id is not null)
        or (kind = 'STAFF_CONFIRMED' and staff_id is not null)
        or (kind = 'STAFF_WAIVED' and staff_id is not null and reason is not null))
);

-- What happened, for good: only ever added to.
create table visit_record (
    id         bigint      not null auto_increment primary key,
    visit_id   bigint      not null references visit (id),
    office_id  bigint      not null references office (id),
    at         datetime(3) not null,
    verb       varchar(24) not null,
    state      varchar(10) not null, -- the state afterwards
    actor      varchar(40) character set ascii not null,
    counter_id bigint      null references counter (id),
    detail     varchar(200) null,
    index visit_record_visit (visit_id),
    index visit_record_day (office_id, at)
);
