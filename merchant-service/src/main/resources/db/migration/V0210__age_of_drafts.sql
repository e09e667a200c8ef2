-- So that a draft that nobody signs does not stay for ever; those of before begin to age now.
alter table agreement_drafts add column changed_at timestamptz not null default now();
create index agreement_drafts_by_change on agreement_drafts (changed_at);
create index merchant_agreements_rejected on merchant_agreements (decided_at) where status = 'REJECTED';
