-- What a municipality says of a service is kept in versions: an appointment shows the one it was made under.
create table service_group (
    id        bigint      not null auto_increment primary key,
    office_id bigint      not null references office (id),
    code      varchar(40) not null,
    position  int         not null,
    name      json        not null, -- {"nl": …, "fr": …, "de": …, "en": …}
    constraint service_group_code_once unique (office_id, code)
);

create table service_version (
    id         bigint      not null auto_increment primary key,
    service_id bigint      not null references service (id),
    since      datetime(3) not null,
    digest     char(64) character set ascii not null, -- of the facts: the same file again makes no new version
    facts      json        not null, -- what the file says, see docs/catalogue.md
    index service_version_service (service_id, id)
);

-- Services get their group and version with the import that follows each start.
alter table service
    drop constraint service_letter,
    drop constraint service_photo_rule,
    drop column letter,
    drop column walk_in,
    drop column walk_in_handicap_minutes,
    drop column duration_minutes,
    drop column check_in_before_minutes,
    drop column check_in_after_minutes,
    drop column photo_rule,
    drop column photo_count,
    drop column photo_max_age_months,
    drop column photo_booth_from_age,
    drop column texts,
    add column group_id bigint null references service_group (id),
    add column version_id bigint null references service_version (id),
    add column withdrawn_at datetime(3) null; -- no file offers it any more

-- null: booked before there were versions
alter table appointment
    add column service_version_id bigint null references service_version (id);

-- An office's code stands in addresses, so no two municipalities may use the same.
alter table office
    add index office_municipality (municipality_id),
    drop constraint office_code_once,
    add column address  json not null default '[]',
    add column contacts json not null default '[]';
update office o join municipality m on m.id = o.municipality_id set o.code = concat(m.code, '-', o.code);
alter table office
    add constraint office_code_once unique (code);
