-- Six digits first, seven when those are used up. A number that a failed transaction took is a gap.
create sequence msn_numbers as bigint minvalue 100000 maxvalue 9999999 start with 100000 no cycle;

create table sales_units (
  msn                              bigint      primary key,
  sequence                         bigint      not null,
  order_id                         uuid        unique,
  partner_id                       varchar(10),
  business_scheme                  varchar(20) not null,
  business_id                      varchar(20) not null,
  name                             varchar(50) not null,
  status                           varchar(11) not null check (status in ('ACTIVE', 'DEACTIVATED')),
  price_package_id                 uuid,
  bank_account_scheme              varchar(20),
  bank_account_id                  varchar(34),
  payment_allowed                  boolean     not null,
  capture_type                     varchar(15) not null
    check (capture_type in ('RESERVE_CAPTURE', 'DIRECT_CAPTURE', 'NOT_APPLICABLE')),
  skip_landing_page_allowed        boolean     not null,
  recurring_allowed                boolean     not null,
  partial_capture_allowed          boolean     not null,
  late_capture_allowed             boolean     not null,
  landing_page_phone_number_locked boolean     not null,
  long_living_payment_allowed      boolean     not null,
  credit_card_payment_allowed      boolean     not null,
  customer_must_be_present         boolean     not null,
  userinfo_nin_allowed             boolean     not null,
  created_at                       timestamptz not null,
  updated_at                       timestamptz not null,
  check ((bank_account_scheme is null) = (bank_account_id is null))
);

-- One index per list that is read by keyset: a partner's units, its units at one merchant, a merchant's units.
create index sales_units_of_partner
  on sales_units (partner_id, msn) where status = 'ACTIVE';
create index sales_units_of_partner_at_merchant
  on sales_units (partner_id, business_scheme, business_id, msn) where status = 'ACTIVE';
create index sales_units_of_merchant
  on sales_units (business_scheme, business_id, msn);

-- Apart from the unit, so that reading a unit never touches up to 256 KiB of image.
create table sales_unit_logos (
  msn bigint primary key references sales_units (msn),
  png bytea  not null
);

create table sales_unit_changes (
  id         uuid        primary key,
  msn        bigint      not null references sales_units (msn),
  changed_at timestamptz not null,
  field      varchar(40) not null,
  old_value  text,
  new_value  text,
  changed_by varchar(20) not null,
  channel    varchar(20) not null
);

create index sales_unit_changes_of_unit on sales_unit_changes (msn, id);
