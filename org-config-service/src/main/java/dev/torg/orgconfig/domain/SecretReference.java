package dev.torg.orgconfig.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the vault the organisation's secret lies; never the secret. */
public record SecretReference(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("vault://orgs/(org_[a-z0-9_]{1,60})((?:/[A-Za-z0-9_-]{1,64}){1,5})");

  public SecretReference {
    Matcher shape = SHAPE.matcher(value);
    if (!shape.matches()) {
      throw new IllegalArgumentException(
          "must be vault://orgs/{org_id}/ and the place of the secret");
    }
    String place = shape.group(2);
    if (SecretLook.isIn(place) || SecretLook.isUuidIn(place)) {
      throw new IllegalArgumentException("must name the place of the secret, not contain it");
    }
  }

  public boolean liesWith(OrgId orgId) {
    return value.startsWith(placeOf(orgId));
  }

  /** This reference; an {@link IllegalArgumentException} when it leads to another's secrets. */
  public SecretReference mustLieWith(OrgId orgId) {
    if (!liesWith(orgId)) {
      throw new IllegalArgumentException("must begin with " + placeOf(orgId));
    }
    return this;
  }

  private static String placeOf(OrgId orgId) {
    return "vault://orgs/" + orgId.value() + "/";
  }
}
