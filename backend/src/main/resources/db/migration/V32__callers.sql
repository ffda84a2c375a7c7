-- A caller is found by the e-mail address or the telephone number that the appointment was made with.
create index appointment_email on appointment (office_id, email);
create index appointment_phone on appointment (office_id, phone);
