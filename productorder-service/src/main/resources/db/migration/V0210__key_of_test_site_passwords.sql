-- Which key sealed the password, so that keys can change; null for those sealed before keys had names.
alter table product_orders add column test_website_password_key varchar(16);

create index product_orders_by_password_key on product_orders (test_website_password_key, id)
  where test_website_password is not null;

-- Orders that came to nothing keep what they were about, and not what was told about the business.
update product_orders set
    form = (form::jsonb || '{"salesUnitLogo": null, "settlementBankAccount": null, "intendedPurpose": null,
      "website": null, "appName": null, "compliance": null,
      "turnover": {"annual": null, "percentage": null}}')::text,
    test_website_password = null
  where deleted_at is not null or status = 'EXPIRED';
