-- The last day on which a token was bought with a credential.
alter table credentials add column last_used_on date;
