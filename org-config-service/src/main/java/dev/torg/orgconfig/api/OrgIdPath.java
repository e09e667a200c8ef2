package dev.torg.orgconfig.api;

import dev.torg.orgconfig.domain.OrgId;
import dev.torg.platform.problem.Problems;

/** Reads an organisation from a path, where what cannot exist is simply not found. */
final class OrgIdPath {

  private OrgIdPath() {}

  static OrgId parse(String orgId) {
    try {
      return new OrgId(orgId);
    } catch (IllegalArgumentException impossible) {
      throw Problems.notFound();
    }
  }
}
