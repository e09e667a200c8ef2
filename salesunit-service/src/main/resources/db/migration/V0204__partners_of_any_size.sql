-- A plan that is kept serves partners of every size. Made for the average of a few large ones it would read past
-- everybody's units in the order of their numbers, which for a small partner are all there are.
alter table sales_units alter column partner_id set (n_distinct = -0.05);
analyze sales_units;
