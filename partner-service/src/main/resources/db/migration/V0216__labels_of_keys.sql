-- What its holder calls a credential; the column name is an operator's own.
alter table credentials add column label varchar(50);
