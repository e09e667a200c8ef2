create table merchant_agreements (
  id uuid primary key,
  merchant_id uuid not null,
  status varchar(20) not null,
  form text not null,
  signed_by_id uuid not null,
  signed_by_name varchar(200) not null,
  signed_at timestamptz not null,
  decided_by varchar(200),
  decided_at timestamptz,
  reason varchar(1000)
);

create index merchant_agreements_merchant on merchant_agreements (merchant_id);
create index merchant_agreements_status on merchant_agreements (status, merchant_id);

-- business is scheme and id, joined by a space.
create table merchants (
  id uuid primary key,
  business varchar(80) not null unique,
  name varchar(200) not null,
  status varchar(20) not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  business_address text,
  post_address text,
  agreement_id uuid not null unique references merchant_agreements (id),
  sequence bigint not null check (sequence > 0)
);

create table agreement_drafts (
  business varchar(80) primary key,
  form text not null,
  revision bigint not null check (revision > 0)
);
