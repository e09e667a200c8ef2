package dev.torg.platform.identity;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.Access;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.Msn;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a caller is written into the claims of a token and read from them.
 *
 * <p>Beside the registered claims: {@code kind} names the kind of caller, {@code api_version} its
 * pin, {@code subkey} the hash of its subscription key; the rest depends on the kind.
 */
public final class TokenClaims {

  /** Base64url SHA-256 of the subscription key. */
  public static final String SUBSCRIPTION_KEY_HASH = "subkey";

  /**
   * Which of its credential's secrets, counted from 1, bought the token; absent means the first.
   */
  public static final String SECRET_GENERATION = "gen";

  /** How many requests the credential may make in a minute; absent for the general limit. */
  public static final String REQUESTS_PER_MINUTE = "rpm";

  private static final String KIND = "kind";
  private static final String ACTING_OPERATOR = "acting_operator";
  private static final String API_VERSION = "api_version";

  private TokenClaims() {}

  /** The claims that say who calls. */
  public static Map<String, Object> of(Caller caller) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", caller.subject().toString());
    caller.pinnedVersion().ifPresent(version -> claims.put(API_VERSION, version.text()));
    if (caller instanceof PartnerCaller partner) {
      claims.put(KIND, Roles.PARTNER);
      claims.put("partner", partner.partnerId());
    } else if (caller instanceof MerchantCaller merchant) {
      claims.put(KIND, Roles.MERCHANT);
      claims.put("business", text(merchant.business()));
      claims.put("msn", merchant.msn().value());
    } else if (caller instanceof OperatorCaller operator) {
      claims.putAll(ofOperator(operator));
    } else if (caller instanceof AdministratorCaller administrator) {
      claims.put(KIND, Roles.ADMINISTRATOR);
      claims.put("orgs", List.copyOf(administrator.orgIds()));
    } else if (caller instanceof PortalCaller portal) {
      claims.putAll(ofPortal(portal));
    }
    return claims;
  }

  /** Whoever does not know of people who are operators takes one for who acts for nobody. */
  private static Map<String, Object> ofOperator(OperatorCaller operator) {
    Map<String, Object> claims = new HashMap<>();
    if (operator.person().isPresent()) {
      claims.putAll(ofPortal(operator.person().get()));
      claims.put(ACTING_OPERATOR, true);
    } else {
      claims.put(KIND, Roles.OPERATOR);
      claims.put("name", operator.name());
    }
    return claims;
  }

  private static Map<String, Object> ofPortal(PortalCaller portal) {
    Map<String, Object> claims = new HashMap<>();
    claims.put(KIND, Roles.PORTAL);
    claims.put("sid", portal.sessionId().toString());
    claims.put("name", portal.name());
    claims.put("birthdate", portal.birthDate().toString());
    claims.put("auth_time", portal.authenticatedAt().getEpochSecond());
    portal
        .actingFor()
        .ifPresent(
            actingFor -> {
              claims.put("access", actingFor.access().text());
              if (actingFor instanceof ActingForMerchant merchant) {
                claims.put("acting_business", text(merchant.business()));
                claims.put("may_sign", merchant.maySign());
              } else if (actingFor instanceof ActingForPartner partner) {
                claims.put("acting_partner", partner.partnerId());
              }
            });
    return claims;
  }

  /**
   * The caller that verified claims speak of.
   *
   * @param claim gives a claim by name, null when absent
   * @throws InvalidTokenException when the claims name no caller
   */
  static Caller read(Function<String, @Nullable Object> claim) {
    try {
      return switch (text(claim, KIND)) {
        case Roles.PARTNER ->
            new PartnerCaller(subject(claim), text(claim, "partner"), pinned(claim));
        case Roles.MERCHANT ->
            new MerchantCaller(
                subject(claim),
                business(text(claim, "business")),
                Msn.of(text(claim, "msn")),
                pinned(claim));
        case Roles.OPERATOR -> new OperatorCaller(subject(claim), text(claim, "name"));
        case Roles.ADMINISTRATOR -> new AdministratorCaller(subject(claim), texts(claim, "orgs"));
        case Roles.PORTAL ->
            claim.apply(ACTING_OPERATOR) == null ? portal(claim) : OperatorCaller.of(portal(claim));
        default -> throw new InvalidTokenException("unknown kind of caller");
      };
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new InvalidTokenException("malformed claims", malformed);
    }
  }

  private static PortalCaller portal(Function<String, @Nullable Object> claim) {
    return new PortalCaller(
        subject(claim),
        sessionId(claim),
        text(claim, "name"),
        LocalDate.parse(text(claim, "birthdate")),
        Instant.ofEpochSecond(Long.parseLong(text(claim, "auth_time"))),
        actingFor(claim));
  }

  /** A token from before sessions had ids shares one with those of its login. */
  private static UUID sessionId(Function<String, @Nullable Object> claim) {
    if (claim.apply("sid") != null) {
      return UUID.fromString(text(claim, "sid"));
    }
    String login = text(claim, "sub") + ' ' + text(claim, "auth_time");
    return UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<ActingFor> actingFor(Function<String, @Nullable Object> claim) {
    if (claim.apply("acting_business") != null) {
      return Optional.of(
          new ActingForMerchant(
              business(text(claim, "acting_business")),
              Boolean.parseBoolean(text(claim, "may_sign")),
              access(claim)));
    }
    return claim.apply("acting_partner") == null
        ? Optional.empty()
        : Optional.of(new ActingForPartner(text(claim, "acting_partner"), access(claim)));
  }

  /** A token from before people had roles lets them do everything, as it did. */
  private static Access access(Function<String, @Nullable Object> claim) {
    return claim.apply("access") == null ? Access.ADMIN : Access.of(text(claim, "access"));
  }

  private static Optional<ApiVersion> pinned(Function<String, @Nullable Object> claim) {
    return claim.apply(API_VERSION) == null
        ? Optional.empty()
        : ApiVersion.of(text(claim, API_VERSION));
  }

  private static UUID subject(Function<String, @Nullable Object> claim) {
    return UUID.fromString(text(claim, "sub"));
  }

  private static String text(Function<String, @Nullable Object> claim, String name) {
    Object value = claim.apply(name);
    if (value == null) {
      throw new InvalidTokenException("claim " + name + " is missing");
    }
    return value.toString();
  }

  private static Set<String> texts(Function<String, @Nullable Object> claim, String name) {
    if (claim.apply(name) instanceof Iterable<?> values) {
      Set<String> texts = new HashSet<>();
      values.forEach(value -> texts.add(String.valueOf(value)));
      return Set.copyOf(texts);
    }
    throw new InvalidTokenException("claim " + name + " is missing");
  }

  private static String text(BusinessIdentifier business) {
    return business.scheme().text() + ' ' + business.id();
  }

  private static BusinessIdentifier business(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new InvalidTokenException("malformed business");
    }
    return BusinessIdentifier.of(
        text.substring(0, space), text.substring(space + 1), CheckDigits.SANDBOX);
  }
}
