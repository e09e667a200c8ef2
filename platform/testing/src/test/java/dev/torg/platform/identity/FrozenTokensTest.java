package dev.torg.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.Access;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.testing.FrozenSample;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that an earlier build issued are good until they end, whatever build checks them. */
class FrozenTokensTest {

  private static final UUID SUBJECT = UUID.fromString("0199b0f0-0000-7000-8000-000000000001");
  private static final Instant ISSUED = Instant.parse("2026-01-03T12:00:00Z");
  private static final BusinessIdentifier BUSINESS =
      BusinessIdentifier.of("business:NO:ORG", "923609016");
  private static final Clock SOON_AFTERWARDS =
      Clock.fixed(ISSUED.plus(Duration.ofMinutes(5)), ZoneOffset.UTC);

  static Stream<Arguments> callers() {
    return Stream.of(
        arguments(
            "partner", new PartnerCaller(SUBJECT, "123456", Optional.of(ApiVersion.V2026_01))),
        arguments(
            "merchant", new MerchantCaller(SUBJECT, BUSINESS, Msn.of("123456"), Optional.empty())),
        arguments("operator", new OperatorCaller(SUBJECT, "night shift")),
        arguments("administrator", new AdministratorCaller(SUBJECT, Set.of("org_one", "org_two"))),
        arguments("portal-user", person(Optional.empty())),
        arguments(
            "portal-user-for-merchant",
            person(Optional.of(new ActingForMerchant(BUSINESS, true, Access.ADMIN)))),
        arguments(
            "portal-user-for-partner",
            person(Optional.of(new ActingForPartner("123456", Access.ADMIN)))));
  }

  private static PortalCaller person(Optional<ActingFor> actingFor) {
    return new PortalCaller(
        SUBJECT,
        UUID.fromString("0193a000-0000-7000-8000-0000000000aa"),
        "Kari Nordmann",
        LocalDate.of(1980, 3, 12),
        ISSUED.minus(Duration.ofMinutes(10)),
        actingFor);
  }

  @ParameterizedTest
  @MethodSource("callers")
  void speaksOfTheSameCaller(String sample, Caller caller) throws Exception {
    // given
    String token = FrozenSample.of(sample + ".jwt").text();
    TokenVerifier verifier = verifier();

    // when
    VerifiedToken verified = verifier.verify(token).await().indefinitely();

    // then
    assertThat(verified.caller()).isEqualTo(caller);
    assertThat(verified.issuedAt()).isEqualTo(ISSUED);
    assertThat(verified.expiresAt()).isEqualTo(ISSUED.plus(Duration.ofHours(1)));
  }

  @ParameterizedTest
  @MethodSource("callers")
  void isOfTheSameSecret(String sample, Caller caller) throws Exception {
    // given
    String token = FrozenSample.of(sample + ".jwt").text();
    TokenVerifier verifier = verifier();

    // when
    VerifiedToken verified = verifier.verify(token).await().indefinitely();

    // then
    boolean ofPartner = caller instanceof PartnerCaller;
    assertThat(verified.secretGeneration()).isEqualTo(ofPartner ? 2 : 1);
    assertThat(verified.requestsPerMinute()).isEqualTo(ofPartner ? 600L : null);
    assertThat(verified.subscriptionKeyHash())
        .isEqualTo(ofPartner ? "iJ8dpRPd-uQxUbeIGzVWTQwMv4Fv1eWvsU3kZjJ2xVk" : null);
  }

  private static TokenVerifier verifier() throws Exception {
    var key = KeyUtils.decodePublicKey(FrozenSample.of("public-key.pem").text());
    return new TokenVerifier(settings(), keyId -> Uni.createFrom().item(key), SOON_AFTERWARDS);
  }

  private static TokenSettings settings() {
    return new SmallRyeConfigBuilder()
        .withMapping(TokenSettings.class)
        .withDefaultValue("torg.token.issuer", "https://torg.test")
        .withDefaultValue("torg.token.audience", "torg")
        .withDefaultValue("torg.token.clock-skew", "PT0S")
        .build()
        .getConfigMapping(TokenSettings.class);
  }
}
