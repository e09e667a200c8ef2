package dev.torg.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.Access;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

  private static final KeyPair OURS = newKeyPair();
  private static final KeyPair FOREIGN = newKeyPair();
  private static final UUID SUBJECT = UUID.fromString("0199b0f0-0000-7000-8000-000000000001");
  private static final UUID SESSION = UUID.fromString("0193a000-0000-7000-8000-0000000000aa");
  private static final BusinessIdentifier BUSINESS =
      BusinessIdentifier.of("business:NO:ORG", "923609016");
  private static final PartnerCaller PARTNER =
      new PartnerCaller(SUBJECT, "123456", Optional.of(ApiVersion.V2026_01));

  private final TokenVerifier verifier =
      new TokenVerifier(SampleSettings.with(Map.of()), new OnlyOurKey(), Clock.systemUTC());

  static Set<Caller> everyKindOfCaller() {
    return Set.of(
        PARTNER,
        new PartnerCaller(SUBJECT, "123456", Optional.empty()),
        new MerchantCaller(SUBJECT, BUSINESS, Msn.of("123456"), Optional.empty()),
        new OperatorCaller(SUBJECT, "night shift"),
        OperatorCaller.of(person(Optional.of(new ActingForPartner("123456", Access.READER)))),
        new AdministratorCaller(SUBJECT, Set.of("org_one", "org_two")),
        person(Optional.empty()),
        person(Optional.of(new ActingForMerchant(BUSINESS, true, Access.ADMIN))),
        person(Optional.of(new ActingForMerchant(BUSINESS, false, Access.EDITOR))),
        person(Optional.of(new ActingForPartner("123456", Access.READER))));
  }

  private static PortalCaller person(Optional<ActingFor> actingFor) {
    return new PortalCaller(
        SUBJECT,
        SESSION,
        "Kari Nordmann",
        LocalDate.of(1980, 3, 12),
        Instant.ofEpochSecond(1_700_000_000),
        actingFor);
  }

  @ParameterizedTest
  @MethodSource("everyKindOfCaller")
  void readsBackEveryKindOfCaller(Caller caller) {
    String token = genuine(caller).sign(OURS.getPrivate());

    VerifiedToken verified = verify(token);

    assertThat(verified.caller()).isEqualTo(caller);
  }

  @Test
  void remembersAVerifiedToken() {
    String token = genuine(PARTNER).sign(OURS.getPrivate());

    verify(token);

    assertThat(verifier.remembered(token)).isNotNull();
  }

  @Nested
  class Refuses {

    @Test
    void aForeignSignature() {
      assertRefused(genuine(PARTNER).sign(FOREIGN.getPrivate()));
    }

    @Test
    void noSignatureAtAll() {
      String genuine = genuine(PARTNER).sign(OURS.getPrivate());
      String payload = genuine.substring(genuine.indexOf('.') + 1, genuine.lastIndexOf('.'));

      assertRefused(base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".");
    }

    @Test
    void theirPublicKeyUsedAsASharedSecret() {
      assertRefused(
          genuine(PARTNER)
              .signWithSecret(Base64.getEncoder().encodeToString(OURS.getPublic().getEncoded())));
    }

    @Test
    void anExpiredToken() {
      assertRefused(
          genuine(PARTNER)
              .issuedAt(Instant.now().minus(Duration.ofHours(2)))
              .expiresAt(Instant.now().minus(Duration.ofHours(1)))
              .sign(OURS.getPrivate()));
    }

    @Test
    void aTokenThatIsExpiredByTheClockOfTheWall() {
      var later = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
      var verifierThen = new TokenVerifier(SampleSettings.with(Map.of()), new OnlyOurKey(), later);
      String token = genuine(PARTNER).sign(OURS.getPrivate());

      Uni<VerifiedToken> verified = verifierThen.verify(token);

      assertThatThrownBy(verified.await()::indefinitely).isInstanceOf(InvalidTokenException.class);
    }

    @Test
    void aTokenWithoutAnEnd() {
      assertRefused(
          Jwt.claims(TokenClaims.of(PARTNER))
              .issuer(SampleSettings.ISSUER)
              .audience(SampleSettings.AUDIENCE)
              .expiresAt(0)
              .sign(OURS.getPrivate()));
    }

    @Test
    void aTokenThatLivesLongerThanRefusalsAreRemembered() {
      Instant now = Instant.now();
      assertRefused(
          genuine(PARTNER)
              .issuedAt(now)
              .expiresAt(now.plus(Duration.ofHours(24)).plusSeconds(1))
              .sign(OURS.getPrivate()));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MIN_VALUE})
    void aSecretThatCannotBeCounted(long generation) {
      assertRefused(genuine(PARTNER).claim("gen", generation).sign(OURS.getPrivate()));
    }

    @Test
    void anotherIssuer() {
      assertRefused(genuine(PARTNER).issuer("https://elsewhere.test").sign(OURS.getPrivate()));
    }

    @Test
    void anotherAudience() {
      assertRefused(genuine(PARTNER).audience("elsewhere").sign(OURS.getPrivate()));
    }

    @Test
    void aTokenThatNamesNoCaller() {
      assertRefused(genuine(PARTNER).claim("kind", "emperor").sign(OURS.getPrivate()));
    }

    @Test
    void whatIsNoToken() {
      assertRefused("not-a-token");
    }

    @Test
    void aTokenLongerThanAnyOfOurs() {
      assertRefused("a".repeat(9_000));
    }

    private void assertRefused(String token) {
      assertThatThrownBy(() -> verify(token)).isInstanceOf(InvalidTokenException.class);
      assertThat(verifier.remembered(token)).isNull();
    }
  }

  private VerifiedToken verify(String token) {
    return Uni.createFrom().deferred(() -> verifier.verify(token)).await().indefinitely();
  }

  private static JwtClaimsBuilder genuine(Caller caller) {
    return Jwt.claims(TokenClaims.of(caller))
        .issuer(SampleSettings.ISSUER)
        .audience(SampleSettings.AUDIENCE)
        .expiresIn(Duration.ofMinutes(5));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static KeyPair newKeyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class OnlyOurKey implements VerificationKeys {
    @Override
    public Uni<PublicKey> byId(String keyId) {
      return Uni.createFrom().item(OURS.getPublic());
    }
  }
}
