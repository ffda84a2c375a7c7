-- Slots are precomputed from the calendar and the staffing plan; search reads them only (design, section 8).
alter table service_group
    add column slot_minutes tinyint not null default 15,
    add constraint service_group_slot check (slot_minutes between 5 and 60);

-- The staffing plan: how many counters serve a group of services in an ordinary week.
create table staffing (
    id              bigint  not null auto_increment primary key,
    office_id       bigint  not null references office (id),
    group_id        bigint  not null references service_group (id),
    weekday         tinyint not null, -- 1 is Monday, 7 is Sunday
    starts          time    not null, -- in the office's zone
    ends            time    not null,
    counters        tinyint not null,
    public_counters tinyint not null, -- of these, how many the public may book
    by_staff        boolean not null,
    constraint staffing_weekday check (weekday between 1 and 7),
    constraint staffing_order check (starts < ends),
    constraint staffing_public check (public_counters between 0 and counters),
    index staffing_group (office_id, group_id)
);

-- Always: booked = live appointments + live holds over this slot.
create table slot (
    office_id       bigint      not null references office (id),
    group_id        bigint      not null references service_group (id),
    starts_at       datetime(3) not null,
    minutes         tinyint     not null,
    capacity        smallint    not null,
    public_capacity smallint    not null,
    extra           smallint    not null default 0, -- rises only on record, see appointment_record
    booked          smallint    not null default 0,
    primary key (office_id, group_id, starts_at),
    constraint slot_not_oversold check (booked <= capacity + extra),
    constraint slot_booked check (booked >= 0),
    constraint slot_public check (public_capacity between 0 and capacity),
    constraint slot_extra check (extra >= 0)
);

-- A place kept for a few minutes while its visitor types.
create table appointment_hold (
    id         bigint      not null auto_increment primary key,
    token      char(22) character set ascii collate ascii_bin not null,
    office_id  bigint      not null references office (id),
    group_id   bigint      not null references service_group (id),
    service_id bigint      not null references service (id),
    variant    varchar(40) null,
    starts_at  datetime(3) not null,
    ends_at    datetime(3) not null,
    persons    tinyint     not null,
    channel    varchar(6)  not null,
    state      varchar(9)  not null,
    expires_at datetime(3) not null,
    constraint hold_token_once unique (token),
    constraint hold_order check (starts_at < ends_at),
    constraint hold_state check (state in ('HELD', 'CONFIRMED', 'EXPIRED', 'RELEASED')),
    index hold_expiry (state, expires_at)
);

-- group_id null: made before there were slots; it covers none. live_contact: one live appointment per person and service.
alter table appointment
    add column group_id    bigint      null references service_group (id),
    add column ends_at     datetime(3) null,
    add column variant     varchar(40) null,
    add column channel     varchar(6)  not null default 'DESK',
    add column booked_at   datetime(3) null,
    add column late_for    date        null, -- a day in time would have been this one or before: staff are told
    add column contact_key varchar(64) character set ascii collate ascii_bin null, -- a hash; wiped with the contact
    add column email       varchar(254) null,
    add column phone       varchar(20) null, -- E.164
    add column told        varchar(400) null, -- by staff, for its visitor to read, such as why it was cancelled
    add column live_contact varchar(64) character set ascii collate ascii_bin
        as (if(status = 'BOOKED', contact_key, null)) persistent,
    add constraint one_live_appointment unique (service_id, live_contact),
    add constraint appointment_slots check ((group_id is null) = (ends_at is null) and (ends_at is null or starts_at < ends_at)),
    add constraint appointment_channel check (channel in ('WEB', 'KIOSK', 'PHONE', 'DESK')),
    add index appointment_slot (office_id, group_id, starts_at);

-- Why a slot has more places than its plan, and what became of appointments: only ever added to.
create table appointment_record (
    id             bigint      not null auto_increment primary key,
    office_id      bigint      not null references office (id),
    appointment_id bigint      null references appointment (id),
    group_id       bigint      null references service_group (id),
    at             datetime(3) not null,
    verb           varchar(24) not null, -- such as BOOK, MOVE, CANCEL, MISS, OVERBOOK, PLAN
    actor          varchar(40) character set ascii not null,
    detail         varchar(400) null,
    index appointment_record_appointment (appointment_id),
    index appointment_record_office (office_id, at)
);
