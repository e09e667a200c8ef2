package dev.torg.orgconfig.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the vault the organisation's secret lies; never the secret. The constructor takes what
 * is stored, which was accepted by the rules of its day.
 */
public record SecretReference(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("vault://orgs/(org_[a-z0-9_]{1,60})((?:/[A-Za-z0-9_-]{1,64}){1,5})");

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller, which never repeats the text
   */
  public static SecretReference of(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw new IllegalArgumentException(
          "must be vault://orgs/{org_id}/ and the place of the secret");
    }
    if (!PlaceName.isOne(shape.group(2))) {
      throw new IllegalArgumentException(
          "must name the place of the secret in words, not contain the secret");
    }
    return new SecretReference(text);
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
