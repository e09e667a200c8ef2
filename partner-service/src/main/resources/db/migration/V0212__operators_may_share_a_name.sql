-- Names of operators are no keys: two people may have the same one.
drop index if exists one_operator_in_use_per_name;
