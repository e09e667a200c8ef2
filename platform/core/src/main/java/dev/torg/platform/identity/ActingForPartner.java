package dev.torg.platform.identity;

import dev.torg.platform.business.Access;

/** Acting for a partner that an operator or an administrator let the person act for. */
public record ActingForPartner(String partnerId, Access access) implements ActingFor {

  @Override
  public String text() {
    return "partner " + partnerId;
  }
}
