-- Who was not there is looked for in all offices at once.
alter table appointment
    add index appointment_status (status, starts_at),
    add column kept_for datetime(3) null; -- its day is closed and it stays all the same: staff decided so for this start
