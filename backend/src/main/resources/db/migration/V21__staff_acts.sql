-- What staff did, whichever feature has it on record, for supervisors to read and to export. Nothing about who a visitor is.
create view staff_act as
select 'VISIT' as kind, r.id, r.office_id, r.at, r.verb, r.actor, r.detail,
       if(v.number is null, concat('#', v.id), concat(v.letter, lpad(v.number, greatest(3, char_length(v.number)), '0'))) as about
  from visit_record r join visit v on v.id = r.visit_id
 where r.actor like 'staff:%'
union all
select 'APPOINTMENT', id, office_id, at, verb, actor, detail, if(appointment_id is null, null, concat('#', appointment_id))
  from appointment_record
 where actor like 'staff:%'
union all
select 'ACCOUNT', r.id, r.office_id, r.at, r.verb, r.actor, r.detail, m.name
  from staff_record r join staff_member m on m.id = r.staff_id
union all
select 'SIGN_IN', s.id, m.office_id, s.at, s.outcome, concat('staff:', m.id), null, null
  from sign_in s join staff_member m on m.id = s.staff_id;
