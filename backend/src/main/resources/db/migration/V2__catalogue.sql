-- What visitors come for. Texts are {"nl": {"name": …, "hint": …, "price": …, "bring": […]}, …}.
create table service (
    id                       bigint      not null auto_increment primary key,
    office_id                bigint      not null references office (id),
    code                     varchar(40) not null,
    position                 int         not null,
    letter                   char(1)     not null,
    walk_in                  boolean     not null,
    walk_in_handicap_minutes int         not null,
    duration_minutes         int         not null,
    check_in_before_minutes  int         not null,
    check_in_after_minutes   int         not null,
    photo_rule               varchar(12) not null,
    photo_count              int         not null,
    photo_max_age_months     int         not null,
    photo_booth_from_age     int         not null,
    texts                    json        not null,
    constraint service_code_once unique (office_id, code),
    constraint service_letter check (letter regexp '^[A-Z]$'),
    constraint service_photo_rule check (photo_rule in ('NONE', 'OWN_PHOTO', 'AT_COUNTER'))
);
