package dev.torg.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A token in the making: the claims of a caller, right or deliberately wrong. */
public final class TestToken {

  /** The issuer that a service under test expects. */
  public static final String ISSUER = "https://torg.test";

  static final String AUDIENCE = "torg";

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final TestKeys TRUSTED = TestKeys.trusted();

  private final Map<String, Object> claims;

  private TestToken(Map<String, Object> claims) {
    this.claims = claims;
  }

  /** A valid token of the given caller kind, without any claim about who exactly it is. */
  public static TestToken of(String kind) {
    Instant now = Instant.now();
    String id = UUID.randomUUID().toString();
    return new TestToken(Map.of())
        .with("iss", ISSUER)
        .with("aud", AUDIENCE)
        .with("sub", id)
        .with("cid", id)
        .with("jti", UUID.randomUUID().toString())
        .with("iat", now.getEpochSecond())
        .with("exp", now.plus(LIFETIME).getEpochSecond())
        .with("kind", kind);
  }

  public TestToken with(String claim, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(claims);
    changed.put(claim, value);
    return new TestToken(changed);
  }

  public TestToken pinnedTo(String apiVersion) {
    return with("api_version", apiVersion);
  }

  public TestToken expired() {
    return with("exp", Instant.now().minus(LIFETIME).getEpochSecond());
  }

  /** Signed with the key that the service under test trusts. */
  public String signed() {
    return signedWith(TRUSTED);
  }

  /** Signed with a key that nobody trusts. */
  public String signedByAStranger() {
    return signedWith(TestKeys.ofAStranger());
  }

  /** Not signed at all, with algorithm {@code none}. */
  public String unsigned() {
    return encoded(Map.of("alg", "none", "typ", "JWT")) + "." + encoded(claims) + ".";
  }

  private String signedWith(TestKeys keys) {
    String content =
        encoded(Map.of("alg", "RS256", "typ", "JWT", "kid", "test")) + "." + encoded(claims);
    return content + "." + base64Url(keys.sign(content));
  }

  private static String encoded(Map<String, Object> content) {
    try {
      return base64Url(new ObjectMapper().writeValueAsBytes(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
