package dev.torg.partner.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.problem.Problems;

/** A partner's number in a path: what cannot be one does not exist. */
public final class PartnerIdPath {

  private PartnerIdPath() {}

  public static PartnerId parse(String segment) {
    try {
      return new PartnerId(segment);
    } catch (IllegalArgumentException noNumber) {
      throw Problems.notFound();
    }
  }
}
