-- Where a message stands in the feed. It is given after the commit, by one process at a time: so whoever has read up to
-- a position has read all before it, whatever was written at the same time.
create sequence message_positions;

alter table messages add column position bigint;

create unique index messages_by_position on messages (position);
create index messages_without_position on messages (number) where position is null;
create index messages_of_partner on messages (owner_partner, position) where owner_partner is not null;
create index messages_of_business on messages (owner_business, position) where owner_business is not null;
