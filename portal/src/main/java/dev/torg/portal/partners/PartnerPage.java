package dev.torg.portal.partners;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/** One partner, its price packages, and what operators did with it. */
record PartnerPage(
    Frame frame, Partner partner, List<Price> prices, List<Act> acts, Form form, boolean connected)
    implements TemplateInstance {

  /** A price package of the partner. */
  record Price(String name, String description, String productType, String status) {

    public String tone() {
      return status.equals("ACTIVE") ? "good" : "";
    }
  }

  /** What an operator did. */
  record Act(Instant timestamp, String fact, Who operator) {}

  /** Who did it. */
  record Who(String name) {}
}
