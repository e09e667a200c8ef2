-- What the signer named as read, and the hash of it; empty for agreements that were signed before.
alter table merchant_agreements
  add column signed_tag varchar(50),
  add column form_sha256 varchar(64);
