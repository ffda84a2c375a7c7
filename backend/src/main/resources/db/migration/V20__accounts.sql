-- Local accounts sign in by a name and a password; those of the town's own sign-in are known by what its issuer calls them.
alter table staff_member
    modify column login varchar(40) character set ascii collate ascii_bin null, -- in lower case
    modify column password_hash varchar(200) null,
    add column issuer       varchar(200) character set ascii collate ascii_bin null,
    add column subject      varchar(255) character set ascii collate ascii_bin null,
    add column password_due boolean     not null default false, -- a one-time password: changed before anything else
    add column epoch        int         not null default 0,     -- sessions of an earlier one are over
    add column closed_at    datetime(3) null,
    add constraint staff_subject_once unique (issuer, subject),
    add constraint staff_way check ((login is null) = (password_hash is null) and (issuer is null) = (subject is null)
        and (login is null) <> (subject is null));

-- Every attempt to sign in, noted before its password is looked at.
create table sign_in (
    id           bigint      not null auto_increment primary key,
    at           datetime(3) not null,
    outcome      varchar(8)  not null,
    staff_id     bigint      null references staff_member (id), -- null: nobody has this name
    name_hash    char(64) character set ascii not null, -- of what was typed as the name: some type their password there
    address_hash char(64) character set ascii not null,
    constraint sign_in_outcome check (outcome in ('WRONG', 'IN', 'LOCKED', 'FORGIVEN')),
    index sign_in_name (name_hash, at),
    index sign_in_address (address_hash, at),
    index sign_in_staff (staff_id, at),
    index sign_in_at (at)
);

-- What was done to accounts: only ever added to.
create table staff_record (
    id        bigint      not null auto_increment primary key,
    office_id bigint      not null references office (id),
    staff_id  bigint      not null references staff_member (id), -- whose account
    at        datetime(3) not null,
    verb      varchar(24) not null,
    actor     varchar(40) character set ascii not null,
    detail    varchar(200) null,
    index staff_record_office (office_id, at)
);
