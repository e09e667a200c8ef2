-- Who invited: what she offered ends with her right to offer it. Empty for invitations from before.
alter table invitations add column invited_by_id uuid references portal_users on delete cascade;
create index invitations_by_inviter on invitations (invited_by_id);
