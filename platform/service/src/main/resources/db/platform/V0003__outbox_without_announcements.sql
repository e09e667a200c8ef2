-- A transaction that notifies commits alone. The relay is woken in memory, and looks by itself now and then.
drop trigger outbox_written on outbox;
drop function announce_outbox();
