-- A partner looks for the few of its orders that wait for somebody.
create index product_orders_of_partner_in_state on product_orders (partner_id, status, id)
  where deleted_at is null;
