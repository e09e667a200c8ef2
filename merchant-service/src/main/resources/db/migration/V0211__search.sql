-- So that operators find a merchant by a part of its name, or by its number without knowing the country. Trigrams
-- come with PostgreSQL; who owns the database may switch them on.
create extension if not exists pg_trgm;
create index merchants_by_name on merchants using gin (lower(name) gin_trgm_ops);
create index merchants_by_number on merchants (business_id);
