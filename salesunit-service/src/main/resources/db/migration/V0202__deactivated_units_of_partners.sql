-- People of a partner read its deactivated units, too: its lists have them all by one index.
create index sales_units_of_partner_in_any_state on sales_units (partner_id, msn);
drop index sales_units_of_partner;
alter index sales_units_of_partner_in_any_state rename to sales_units_of_partner;
