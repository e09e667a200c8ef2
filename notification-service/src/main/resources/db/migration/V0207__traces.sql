-- The request that caused a message, if one did; calls carry it on.
alter table messages add column traceparent text;
