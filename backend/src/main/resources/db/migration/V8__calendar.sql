-- When offices are open. A service that has hours of its own has these instead of its office's.
create table opening_hours (
    id           bigint      not null auto_increment primary key,
    office_id    bigint      not null references office (id),
    service_code varchar(40) null,     -- null: the whole office
    weekday      tinyint     not null, -- 1 is Monday, 7 is Sunday
    opens        time        not null, -- in the office's zone
    closes       time        not null,
    index opening_hours_office (office_id, service_code),
    constraint opening_hours_weekday check (weekday between 1 and 7),
    constraint opening_hours_order check (opens < closes)
);

-- Days on which an office or one service stays closed. What staff entered survives the next import of the municipality's file.
create table closure (
    id           bigint      not null auto_increment primary key,
    office_id    bigint      not null references office (id),
    service_code varchar(40) null,     -- null: the whole office
    first_day    date        not null,
    last_day     date        not null, -- itself closed
    reason       json        not null, -- {"nl": …, "fr": …, "de": …, "en": …}
    by_staff     boolean     not null,
    index closure_office (office_id, last_day),
    constraint closure_order check (first_day <= last_day)
);
