-- What was signed, as a PDF; an agreement signed by an older version gets its contract when first asked for.
create table contracts (
  agreement_id uuid primary key references merchant_agreements (id),
  sha256 varchar(64) not null,
  pdf bytea not null
);
