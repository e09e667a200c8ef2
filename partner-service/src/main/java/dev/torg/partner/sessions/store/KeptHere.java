package dev.torg.partner.sessions.store;

import static dev.torg.platform.personal.Subject.OF_BUSINESS;

import dev.torg.platform.personal.KeptRows;
import dev.torg.platform.personal.KeptTable;
import dev.torg.platform.personal.Subject;
import dev.torg.platform.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What partner-service keeps of people, of businesses and beside an e-mail address. */
@ApplicationScoped
class KeptHere implements KeptRows {

  private static final String OF_PERSON = "user_id = $1::text::uuid";
  private static final String SECRETS =
      "secret_hash,subscription_key_hash,previous_secret_hash,previous_subscription_key_hash";

  private static final List<KeptTable> TABLES =
      List.of(
          KeptTable.of(Subject.PERSON, "portal_users", "user_id", OF_PERSON),
          KeptTable.of(
              Subject.PERSON,
              "access_grants",
              "coalesce(partner_id, business_scheme || ' ' || business_id)",
              OF_PERSON),
          KeptTable.of(Subject.PERSON, "live_sessions", "session_id", OF_PERSON),
          KeptTable.of(
              Subject.PERSON,
              "invitations",
              "invitation_id",
              "code_hash",
              "invited_by_id = $1::text::uuid"),
          KeptTable.acts(Subject.PERSON, "persons", "$1::text"),
          KeptTable.acts(Subject.PERSON, Topics.MAIL_RECIPIENTS, "$1::text"),
          KeptTable.of(Subject.BUSINESS, "access_grants", "user_id", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "invitations", "invitation_id", "code_hash", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "credentials", "credential_id", SECRETS, OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "known_sales_units", "msn", OF_BUSINESS),
          KeptTable.acts(
              Subject.BUSINESS,
              Topics.CREDENTIALS,
              "select credential_id::text from credentials where " + OF_BUSINESS),
          KeptTable.of(
              Subject.EMAIL, "partners", "partner_id", "lower(contact_email) = lower($1::text)"));

  @Override
  public List<KeptTable> tables() {
    return TABLES;
  }
}
