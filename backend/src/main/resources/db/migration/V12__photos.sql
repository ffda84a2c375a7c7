-- Photos person by person (design, section 5).
alter table office
    add column booth_grace_minutes      int not null default 15, -- after booth_limit_minutes; then a visit has left
    add column booth_last_start_minutes int not null default 15; -- before closing: the booth's last photos

-- A code on a photo strip is a credit as well: one person, once. code null: the booth signalled by itself.
alter table booth_signal
    add column office_day date null,
    add column code       varchar(64) character set ascii collate ascii_bin null,
    add constraint booth_code_once unique (office_id, office_day, code),
    add constraint booth_code_day check (code is null or office_day is not null);

-- Evidence ends, but stays: what was used once is never used again.
alter table photo_evidence
    modify column kind varchar(20) not null,
    add column ended_at    datetime(3) null,
    add column ended       varchar(16) null, -- EXPIRED, or why a counter rejected the photo
    add column live_person tinyint as (if(ended_at is null, person, null)) persistent,
    add index evidence_visit (visit_id, id);
alter table photo_evidence
    drop constraint evidence_person_once,
    drop constraint evidence_kind,
    add constraint evidence_person_once unique (visit_id, live_person),
    add constraint evidence_ended check ((ended_at is null) = (ended is null)),
    add constraint evidence_kind check (
           (kind in ('OWN_PHOTO', 'PHOTOGRAPHER', 'BOOTH_OUT_OF_ORDER') and booth_signal_id is null and staff_id is null)
        or (kind in ('BOOTH_SIGNAL', 'BOOTH_CODE') and booth_signal_id is not null and staff_id is null)
        or (kind = 'STAFF_CONFIRMED' and booth_signal_id is null and staff_id is not null)
        or (kind = 'STAFF_WAIVED' and booth_signal_id is null and staff_id is not null and reason is not null));

alter table visit
    add column photos_needed tinyint    not null default 0, -- persons whose service asks for a photo: all or none
    add column errand        varchar(5) not null default 'BOOTH'; -- where who has no photo is sent
update visit v
   set photos_needed = persons
 where photos_missing > 0 or exists (select 1 from photo_evidence e where e.visit_id = v.id);
alter table visit
    drop constraint visit_photos,
    add constraint visit_photos check (photos_missing between 0 and photos_needed and photos_needed in (0, persons)),
    add constraint visit_errand check (errand in ('BOOTH', 'DESK'));
