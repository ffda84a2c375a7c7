-- Found out when a place is held, needed when it is confirmed.
alter table appointment_hold add column late_for date null;

-- A code is typed in an office that it may not belong to.
alter table appointment add index appointment_code (code);
