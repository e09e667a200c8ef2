package dev.torg.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Valid tokens of every caller, ready for an Authorization header. For wrong or unusual ones take
 * the {@code …Token} methods and change the {@link TestToken}.
 */
public final class TestTokens {

  private TestTokens() {}

  /** The settings that make a service trust these tokens, for tests without infrastructure. */
  public static Map<String, String> trust() {
    return Map.of(
        "torg.token.public-key",
        TestKeys.trusted().publicKeyPem(),
        "torg.token.issuer",
        TestToken.ISSUER,
        "torg.token.audience",
        TestToken.AUDIENCE);
  }

  public static String partner(String partnerId) {
    return partnerToken(partnerId).signed();
  }

  /** A partner whose key is pinned to an API version. */
  public static String partner(String partnerId, String apiVersion) {
    return partnerToken(partnerId).pinnedTo(apiVersion).signed();
  }

  public static String merchant(String scheme, String id, String msn) {
    return merchantToken(scheme, id, msn).signed();
  }

  public static String operator() {
    return operatorToken().signed();
  }

  /** A person who acts as an operator. */
  public static String operator(String name) {
    return portalToken(name).with("acting_operator", true).signed();
  }

  public static String administrator(String... organisations) {
    return TestToken.of("administrator").with("orgs", List.of(organisations)).signed();
  }

  /** A person who logged in just now and acts for nobody yet. */
  public static String portal(String name) {
    return portalToken(name).signed();
  }

  /** A person who acts for a business. */
  public static String portal(String name, String scheme, String id, boolean maySign) {
    return portalToken(name, scheme, id, maySign).signed();
  }

  /** A person who acts for a partner. */
  public static String portalForPartner(String name, String partnerId) {
    return portalToken(name).with("acting_partner", partnerId).signed();
  }

  public static TestToken partnerToken(String partnerId) {
    return TestToken.of("partner").with("partner", partnerId);
  }

  public static TestToken merchantToken(String scheme, String id, String msn) {
    return TestToken.of("merchant").with("business", scheme + " " + id).with("msn", msn);
  }

  public static TestToken operatorToken() {
    return TestToken.of("operator").with("name", "Test Operator");
  }

  public static TestToken portalToken(String name) {
    return TestToken.of("portal")
        .with("sub", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString())
        .with("sid", UUID.randomUUID().toString())
        .with("name", name)
        .with("birthdate", "1980-03-12")
        .with("auth_time", Instant.now().getEpochSecond());
  }

  public static TestToken portalToken(String name, String scheme, String id, boolean maySign) {
    return portalToken(name).with("acting_business", scheme + " " + id).with("may_sign", maySign);
  }
}
