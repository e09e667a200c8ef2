package dev.torg.notification.messages.store;

import static dev.torg.platform.personal.Subject.OF_BUSINESS;

import dev.torg.platform.personal.KeptRows;
import dev.torg.platform.personal.KeptTable;
import dev.torg.platform.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What notification-service keeps of businesses and of e-mail addresses. */
@ApplicationScoped
class KeptHere implements KeptRows {

  private static final String OWNER = "owner_kind = 'MERCHANT' and owner_id = $1::text";
  private static final String AT_ADDRESS = "lower(email) = lower($1::text)";
  private static final String ENDPOINTS = "(select id from endpoints where " + OWNER + ")";
  private static final String MESSAGES =
      """
      select number::text as key,
        to_jsonb(t) - 'body' || jsonb_build_object('body', convert_from(body, 'UTF8')) as content
      from messages t where owner_business = $1::text
      """;

  private static final List<KeptTable> TABLES =
      List.of(
          KeptTable.of(Subject.BUSINESS, "known_merchants", "business_id", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "known_sales_units", "msn", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "known_recipients", "owner_kind", OWNER),
          KeptTable.of(Subject.BUSINESS, "endpoints", "id", "secret,previous_secret", OWNER),
          KeptTable.of(
              Subject.BUSINESS,
              "attempts",
              "lpad(id::text, 19, '0')",
              "endpoint_id in " + ENDPOINTS),
          new KeptTable(Subject.BUSINESS, "messages", MESSAGES),
          KeptTable.of(
              Subject.BUSINESS,
              "mails",
              "id",
              OWNER + " or facts ->> 'business' = split_part($1::text, ' ', 2)"),
          KeptTable.of(
              Subject.BUSINESS,
              "reminders",
              "concat_ws(' ', subject, due_at)",
              "owner_business = $1::text"),
          KeptTable.acts(
              Subject.BUSINESS, "webhooks", "select id::text from endpoints where " + OWNER),
          KeptTable.of(Subject.EMAIL, "known_recipients", "owner_kind || owner_id", AT_ADDRESS),
          KeptTable.of(
              Subject.EMAIL,
              "mails",
              "id",
              "(owner_kind, owner_id) in"
                  + " (select owner_kind, owner_id from known_recipients where "
                  + AT_ADDRESS
                  + ")"));

  @Override
  public List<KeptTable> tables() {
    return TABLES;
  }
}
