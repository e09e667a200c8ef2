-- Who deactivated a unit; empty for active ones, and where the change log does not say.
alter table sales_units add column deactivated_by varchar(20);
update sales_units u set deactivated_by = (
  select c.changed_by from sales_unit_changes c
  where c.msn = u.msn and c.field = 'status' order by c.id desc limit 1)
where u.status = 'DEACTIVATED';
