create index portal_users_by_last_login on portal_users (last_login_at);
