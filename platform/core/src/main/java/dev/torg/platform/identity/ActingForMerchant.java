package dev.torg.platform.identity;

import dev.torg.platform.business.Access;
import dev.torg.platform.business.BusinessIdentifier;

/**
 * Acting for a business, by a role in the business registry or because one with such a role let the
 * person in.
 *
 * @param maySign whether a role lets the person sign for the business
 */
public record ActingForMerchant(BusinessIdentifier business, boolean maySign, Access access)
    implements ActingFor {

  @Override
  public String text() {
    return business.text();
  }
}
