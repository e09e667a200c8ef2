create table credentials (
  credential_id         uuid          primary key,
  kind                  varchar(30)   not null,
  partner_id            varchar(10)   references partners,
  name                  varchar(100),
  org_ids               varchar(8000),
  api_version           varchar(7),
  secret_hash           bytea         not null check (length(secret_hash) = 32),
  subscription_key_hash bytea         check (length(subscription_key_hash) = 32),
  sequence              bigint        not null,
  issued_at             timestamptz   not null,
  revoked_at            timestamptz,
  constraint partner_credentials_name_their_partner check (kind not in ('partner-keys', 'management-keys') or partner_id is not null),
  constraint partner_keys_have_a_subscription_key check (kind <> 'partner-keys' or subscription_key_hash is not null)
);

create index credentials_of_partner on credentials (partner_id);
