create table staff_member (
    id            bigint       not null auto_increment primary key,
    office_id     bigint       not null references office (id),
    login         varchar(40)  not null,
    name          varchar(80)  not null,
    password_hash varchar(200) not null,
    role          varchar(12)  not null,
    constraint staff_login_once unique (login),
    constraint staff_role check (role in ('AGENT', 'SUPERVISOR', 'ADMIN'))
);

-- Kiosks and displays. Only the hash of a device's token is kept.
create table device (
    id             bigint      not null auto_increment primary key,
    office_id      bigint      not null references office (id),
    kind           varchar(8)  not null,
    name           varchar(40) not null,
    token_hash     char(64)    not null,
    revoked_at     datetime(3) null,
    last_seen_at   datetime(3) null,
    printer        varchar(12) null,
    printer_detail varchar(200) null,
    scanner        varchar(12) null,
    booth          varchar(12) null,
    constraint device_name_once unique (office_id, name),
    constraint device_token_once unique (token_hash),
    constraint device_kind check (kind in ('KIOSK', 'DISPLAY'))
);

-- What was answered to a command, so that asking twice does it once (design, section 4, rule 7).
create table command_answer (
    actor      varchar(40) character set ascii not null,
    command_id char(36) character set ascii not null,
    request    char(64) character set ascii not null,
    answer     json        null,
    at         datetime(3) not null,
    primary key (actor, command_id),
    index command_answer_at (at)
);
