package dev.torg.merchant.store;

import static dev.torg.platform.personal.Subject.OF_BUSINESS;

import dev.torg.platform.personal.KeptRows;
import dev.torg.platform.personal.KeptTable;
import dev.torg.platform.personal.Subject;
import dev.torg.platform.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What merchant-service keeps of businesses, and of people that they signed. */
@ApplicationScoped
class KeptHere implements KeptRows {

  private static final String MERCHANT = "(select id from merchants where " + OF_BUSINESS + ")";
  private static final String AGREEMENTS =
      "(select id from merchant_agreements where merchant_id in " + MERCHANT + ")";
  private static final String IDS = "select id::text from merchants where " + OF_BUSINESS;

  private static final List<KeptTable> TABLES =
      List.of(
          KeptTable.of(
              Subject.PERSON,
              "merchant_agreements",
              "id",
              "form,decided_by,decided_at,reason",
              "signed_by_id = $1::text::uuid"),
          KeptTable.of(Subject.BUSINESS, "agreement_drafts", "business_id", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "merchants", "id", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "merchant_agreements", "id", "merchant_id in " + MERCHANT),
          KeptTable.of(
              Subject.BUSINESS, "contracts", "agreement_id", "agreement_id in " + AGREEMENTS),
          KeptTable.of(Subject.BUSINESS, "known_sales_units", "msn", OF_BUSINESS),
          KeptTable.acts(Subject.BUSINESS, AgreementDrafts.ACTS, "$1::text"),
          KeptTable.acts(Subject.BUSINESS, Topics.MERCHANTS, IDS),
          KeptTable.acts(Subject.BUSINESS, Topics.MAIL_RECIPIENTS, IDS));

  @Override
  public List<KeptTable> tables() {
    return TABLES;
  }
}
