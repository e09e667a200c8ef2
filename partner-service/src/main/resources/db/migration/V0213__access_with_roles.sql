-- Who may act for whom, and what it may do there. Until now everybody could do everything, for partners only.
alter table portal_user_partners rename to access_grants;
alter table access_grants
  drop constraint portal_user_partners_pkey,
  alter column partner_id drop not null,
  alter column connected_by type varchar(200),
  add column business_scheme varchar(20),
  add column business_id varchar(20),
  add column access varchar(6) not null default 'ADMIN' check (access in ('ADMIN', 'EDITOR', 'READER')),
  add constraint for_a_partner_or_a_business check (
    (partner_id is null) <> (business_id is null) and (business_scheme is null) = (business_id is null)),
  add constraint once_for_a_partner unique (partner_id, user_id),
  add constraint once_for_a_business unique (business_scheme, business_id, user_id);
create index access_grants_of_person on access_grants (user_id);

-- Access that was offered, and waits for whoever holds the code. Who takes it up, or takes it back, deletes it.
create table invitations (
  invitation_id   uuid         primary key,
  code_hash       varchar(64)  not null unique,
  partner_id      varchar(10)  references partners,
  business_scheme varchar(20),
  business_id     varchar(20),
  access          varchar(6)   not null check (access in ('ADMIN', 'EDITOR', 'READER')),
  invitee         varchar(200) not null,
  invited_by      varchar(200) not null,
  invited_at      timestamptz  not null,
  expires_at      timestamptz  not null,
  check ((partner_id is null) <> (business_id is null) and (business_scheme is null) = (business_id is null))
);
create index invitations_of_partner on invitations (partner_id);
create index invitations_of_business on invitations (business_scheme, business_id);
create index invitations_by_end on invitations (expires_at);
