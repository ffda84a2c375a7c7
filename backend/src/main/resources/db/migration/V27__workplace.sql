-- A counter whose clerk is on a break calls nobody, and counts as closed for whoever waits.
alter table counter_session
    add column break_since datetime(3) null;

-- What staff did with counters: only ever added to.
create table counter_record (
    id         bigint      not null auto_increment primary key,
    office_id  bigint      not null references office (id),
    counter_id bigint      null references counter (id), -- null: somewhere else in the building
    at         datetime(3) not null,
    verb       varchar(24) not null,
    actor      varchar(40) character set ascii not null,
    detail     varchar(400) null,
    index counter_record_office (office_id, at)
);

-- What somebody serves; nothing here means everything that the office offers.
create table staff_service (
    staff_id   bigint not null references staff_member (id),
    service_id bigint not null references service (id),
    primary key (staff_id, service_id)
);

create or replace view staff_act as
select 'VISIT' as kind, r.id, r.office_id, r.at, r.verb, r.actor, r.detail,
       if(v.number is null, concat('#', v.id), concat(v.letter, lpad(v.number, greatest(3, char_length(v.number)), '0'))) as about
  from visit_record r join visit v on v.id = r.visit_id
 where r.actor like 'staff:%'
union all
select 'APPOINTMENT', id, office_id, at, verb, actor, detail, if(appointment_id is null, null, concat('#', appointment_id))
  from appointment_record
 where actor like 'staff:%'
union all
select 'COUNTER', r.id, r.office_id, r.at, r.verb, r.actor, r.detail, c.name
  from counter_record r left join counter c on c.id = r.counter_id
 where r.actor like 'staff:%'
union all
select 'ACCOUNT', r.id, r.office_id, r.at, r.verb, r.actor, r.detail, m.name
  from staff_record r join staff_member m on m.id = r.staff_id
union all
select 'SIGN_IN', s.id, m.office_id, s.at, s.outcome, concat('staff:', m.id), null, null
  from sign_in s join staff_member m on m.id = s.staff_id;
