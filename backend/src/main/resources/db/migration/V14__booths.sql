-- Photo booths: devices without a token; a kiosk hears them, or they sign their own messages.
alter table device
    drop column booth,
    modify token_hash char(64) null,
    drop constraint device_kind,
    add constraint device_kind check (kind in ('KIOSK', 'DISPLAY', 'BOOTH')),
    add constraint device_token check ((kind = 'BOOTH') = (token_hash is null)),
    drop index device_name_once,
    add constraint device_name_once unique (office_id, kind, name);

create table booth (
    device_id     bigint       not null primary key references device (id),
    heard_by      bigint       null references device (id), -- the kiosk that hears it; null when it reports by itself
    hearing       varchar(8)   not null,
    hearing_since datetime(3)  not null,
    out_since     datetime(3)  null, -- out of order, because staff said so
    out_by        bigint       null references staff_member (id),
    out_reason    varchar(200) null,
    constraint booth_hearing check (hearing in ('OK', 'OFFLINE', 'SILENT')),
    constraint booth_out_whole check (
        (out_since is null) = (out_by is null) and (out_since is null) = (out_reason is null))
);

-- How long the booth took for one person, where it could be told.
create table booth_photo (
    id        bigint      not null auto_increment primary key,
    office_id bigint      not null references office (id),
    device_id bigint      not null references device (id),
    at        datetime(3) not null,
    seconds   int         not null,
    constraint booth_photo_takes_time check (seconds > 0),
    index booth_photo_at (office_id, at)
);

-- Who switched a booth off and on again; only ever added to.
create table booth_record (
    id        bigint       not null auto_increment primary key,
    device_id bigint       not null references device (id),
    at        datetime(3)  not null,
    staff_id  bigint       not null references staff_member (id),
    working   boolean      not null,
    reason    varchar(200) null,
    constraint booth_record_reason check (working or reason is not null)
);
