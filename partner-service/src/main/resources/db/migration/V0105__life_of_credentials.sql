alter table credentials
  add column business_scheme                varchar(50),
  add column business_id                    varchar(50),
  add column msn                            varchar(10),
  add column secret_generation              integer not null default 1,
  add column previous_secret_hash           bytea check (length(previous_secret_hash) = 32),
  add column previous_secret_until          timestamptz,
  add column previous_subscription_key_hash bytea check (length(previous_subscription_key_hash) = 32),
  add column previous_subscription_key_until timestamptz,
  add column revealed_at                    timestamptz,
  add column rotated_at                     timestamptz,
  add column previous_tokens_until          timestamptz,
  add column expires_at                     timestamptz,
  add constraint sales_unit_keys_name_their_unit
    check (kind <> 'sales-unit-keys' or (msn is not null and business_scheme is not null and business_id is not null)) not valid;

create unique index one_set_of_keys_in_use_per_sales_unit on credentials (msn) where revoked_at is null;

create index credentials_of_sales_unit on credentials (msn) where msn is not null;
