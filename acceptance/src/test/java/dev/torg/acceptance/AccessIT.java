package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.torg.acceptance.AccessMatrix.Column;
import dev.torg.acceptance.AccessMatrix.Row;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.platform.business.Msn;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Nobody gets in: every operation, asked by everybody whom it is and is not for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(Scene.CAST)
class AccessIT {

  private static final TorgUnderTest TORG = TorgUnderTest.shared();

  private final AccessMatrix matrix = AccessMatrix.load();
  private final KeyPair foreignKeys = newKeyPair();
  private Scene scene;

  @BeforeAll
  void play() {
    scene = Scene.shared(TORG);
  }

  @Test
  void everyOperationHasARow() {
    assertThat(matrix.operations()).containsExactlyInAnyOrderElementsOf(Operation.published());
  }

  @TestFactory
  Stream<DynamicTest> whoIsLetIn() {
    return matrix.rows().stream().flatMap(this::callsBySomebody);
  }

  private Stream<DynamicTest> callsBySomebody(Row row) {
    List<DynamicTest> calls = new ArrayList<>();
    for (Column column : Column.values()) {
      if (!row.isPublic()) {
        calls.add(
            dynamicTest(
                row.operation() + " by " + column,
                () -> assertAnswer(row, column, row.expected().get(column.ordinal()))));
      }
    }
    return calls.stream();
  }

  private void assertAnswer(Row row, Column column, Set<Integer> expected) {
    Answer answer = call(row, token(column, row));

    assertThat(expected).as(answer.text()).contains(answer.status());
    if (!column.mayKnow()) {
      assertThat(answer.text()).doesNotContain(scene.unitName());
    }
    if (answer.status() >= 400) {
      assertProblem(answer);
    }
  }

  @TestFactory
  Stream<DynamicTest> whoProvesNothing() {
    return matrix.rows().stream()
        .filter(row -> !row.isPublic())
        .flatMap(
            row ->
                worthless().entrySet().stream()
                    .map(
                        token ->
                            dynamicTest(
                                row.operation() + " with " + token.getKey(),
                                () -> assertUnauthorized(call(row, token.getValue())))));
  }

  @TestFactory
  Stream<DynamicTest> whoOnlyClaims() {
    return matrix.rows().stream()
        .filter(row -> !row.isPublic())
        .map(
            row ->
                dynamicTest(
                    row.operation() + " with claimed identity headers",
                    () -> assertUnauthorized(callClaiming(row))));
  }

  private static void assertUnauthorized(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isPresent();
    assertProblem(answer);
  }

  private static void assertProblem(Answer answer) {
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
    assertThat(answer.json().path("instance").asText()).startsWith("urn:uuid:");
    assertThat(answer.json().path("extraDetails").isArray()).isTrue();
  }

  private Map<String, String> worthless() {
    TokenMint mint = TORG.mint();
    TokenMint foreign = new TokenMint(foreignKeys.getPrivate(), mint.keyId(), mint.issuer());
    String genuine = mint.partner(scene.ownerId());
    return Map.of(
        "no credential", "",
        "an expired token", mint.expired(scene.ownerId()),
        "a foreign signature", foreign.partner(scene.ownerId()),
        "alg=none", unsigned(genuine));
  }

  private static String unsigned(String genuine) {
    String header =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    return header + genuine.substring(genuine.indexOf('.'), genuine.lastIndexOf('.') + 1);
  }

  private static KeyPair newKeyPair() {
    try {
      return KeyPairGenerator.getInstance("RSA").generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String token(Column column, Row row) {
    TokenMint mint = TORG.mint();
    return switch (column) {
      case OWNER -> new Owners(mint, scene).tokenFor(row.operation());
      case OTHER_PARTNER -> mint.partner(scene.otherId());
      case MERCHANT_OF_THE_OTHER_PARTNER ->
          mint.merchant(scene.otherMerchant().business(), Msn.of(scene.otherMsn()));
      case PORTAL_USER_WITHOUT_ACCESS -> mint.person("Per Uten Rolle", LocalDate.of(1988, 5, 5));
      case PERSON_OF_THE_PARTNER -> mint.personOf(scene.ownerId());
      case PERSON_OF_THE_OTHER_PARTNER -> mint.personOf(scene.otherId());
      case OPERATOR -> mint.operator();
    };
  }

  private Answer call(Row row, String token) {
    return send(token.isEmpty() ? TORG.nobody() : TORG.caller(token), row);
  }

  private Answer callClaiming(Row row) {
    return send(
        TORG.nobody()
            .with(
                Map.of(
                    "X-Torg-Partner", scene.ownerId(),
                    "X-Torg-Kind", "operator",
                    "X-Forwarded-User", "operator")),
        row);
  }

  private Answer send(Caller caller, Row row) {
    return caller.send(row.operation().method(), scene.fill(row.path()), body(row));
  }

  private static @Nullable String body(Row row) {
    return row.body().isEmpty() ? null : row.body();
  }
}
