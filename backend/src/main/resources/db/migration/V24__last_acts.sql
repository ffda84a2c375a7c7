-- The row of a visit as it was before somebody's last act, so that a mis-click can be undone. One row for each member of staff.
create table last_act (
    actor          varchar(40) character set ascii not null primary key,
    verb           varchar(24) not null,
    at             datetime(3) not null,
    visit_id       bigint      not null references visit (id),
    version        int         not null, -- of the visit after the act
    service_id     bigint      not null,
    letter         char(1)     null,
    number         int         null,
    photos_needed  tinyint     not null,
    photos_missing tinyint     not null,
    photo_again    boolean     not null,
    errand         varchar(5)  not null,
    paper          varchar(16) null,
    state          varchar(10) not null,
    since          datetime(3) not null,
    keep_until     datetime(3) null,
    device_id      bigint      null,
    job            char(4) character set ascii collate ascii_bin null,
    renewed_at     datetime(3) null,
    counter_id     bigint      null,
    times          int         null,
    left_reason    varchar(12) null,
    outcome        varchar(16) null,
    for_counter_id bigint      null
);
