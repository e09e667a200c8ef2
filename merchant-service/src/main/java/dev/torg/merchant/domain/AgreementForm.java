package dev.torg.merchant.domain;

import java.util.List;

/** What the business declares in its agreement. Both lists may be empty: that too is an answer. */
public record AgreementForm(
    List<Owner> owners, List<PoliticallyExposedPerson> politicallyExposed, String contactEmail) {

  public AgreementForm {
    owners = List.copyOf(owners);
    politicallyExposed = List.copyOf(politicallyExposed);
  }
}
