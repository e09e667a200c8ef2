package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.notification.testing.HostileUrls;
import dev.torg.notification.testing.KnownHosts;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RegisterWebhookIT {

  private static final String URL = "https://hooks.example.com/torg";
  private static final int MOST = 25;

  @Inject KnownHosts hosts;

  @BeforeEach
  void teach() {
    HostileUrls.teach(hosts);
  }

  @Nested
  class Returns201 {

    @Test
    void withExactlyThePublishedMembers() {
      // When
      Response answer = Registrant.freshPartner().registers(URL, Registrant.CAPTURED);
      // Then
      answer.then().statusCode(201).header("Cache-Control", equalTo("no-store"));
      Map<String, Object> body = answer.jsonPath().getMap("");
      assertThat(body.keySet()).containsExactly("id", "secret");
      assertThat(UUID.fromString((String) body.get("id"))).isNotNull();
      assertThat(Base64.getDecoder().decode((String) body.get("secret"))).hasSize(64);
    }

    @Test
    void forEveryEventThatIsKnownElsewhere() {
      // Given
      String[] events =
          ConfigProvider.getConfig().getValue("torg.webhooks.other-event-types", String[].class);
      // When
      Response answer = Registrant.freshMerchant().registers(URL, events);
      // Then
      assertThat(events).hasSize(24);
      answer.then().statusCode(201);
    }

    @Test
    void forTheSameAddressAgain() {
      // Given
      Registrant partner = Registrant.freshPartner();
      String first = partner.registered(Registrant.COMPLETED);
      // When
      String second = partner.registered(Registrant.COMPLETED, Registrant.COMPLETED);
      // Then
      partner
          .lists()
          .then()
          .body("webhooks.id", equalTo(List.of(first, second)))
          .body("webhooks[1].events", equalTo(List.of(Registrant.COMPLETED)));
    }

    @Test
    void inAnotherBucketWhenOneIsFull() {
      // Given
      Registrant partner = Registrant.freshPartner();
      IntStream.range(0, MOST).forEach(time -> partner.registered(Registrant.COMPLETED));
      // When
      Response otherEvent = partner.registers(URL, Registrant.CAPTURED);
      Response otherPartner = Registrant.freshPartner().registers(URL, Registrant.COMPLETED);
      // Then
      otherEvent.then().statusCode(201);
      otherPartner.then().statusCode(201);
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class Returns400 {

    Stream<String> hostileUrls() {
      return HostileUrls.all();
    }

    @ParameterizedTest
    @MethodSource("hostileUrls")
    void whenThePlaceMustNotBeCalled(String url) {
      // Given
      Registrant partner = Registrant.freshPartner();
      // When
      Response answer = partner.registers(url, Registrant.COMPLETED);
      // Then
      answer
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("extraDetails.name", equalTo(List.of("/url")));
      assertThat(answer.asString()).doesNotContain("10.1.2.3").doesNotContain("Exception");
      partner.lists().then().body("webhooks", equalTo(List.of()));
    }

    @Test
    void namingAllThatIsWrongAsNameAndReason() {
      // When
      Response answer =
          Registrant.freshPartner()
              .sends(
                  Map.of(
                      "url", "http://hooks.example.com/",
                      "events", List.of(Registrant.COMPLETED, "no.such.event.v1"),
                      "secret", "x"));
      // Then
      answer.then().statusCode(400);
      assertThat(answer.jsonPath().<Map<String, String>>getList("extraDetails"))
          .allSatisfy(
              detail -> assertThat(detail.keySet()).containsExactlyInAnyOrder("name", "reason"))
          .extracting(detail -> detail.get("name"))
          .containsExactlyInAnyOrder("/url", "/events/1", "/secret");
    }

    @Test
    void withoutMembers() {
      // When
      Response answer = Registrant.freshPartner().sends(Map.of());
      // Then
      answer.then().statusCode(400).body("extraDetails.name", equalTo(List.of("/url", "/events")));
    }

    @Test
    void withoutAnyEvent() {
      // When
      Response answer = Registrant.freshPartner().registers(URL);
      // Then
      answer.then().statusCode(400).body("extraDetails.name", equalTo(List.of("/events")));
    }

    @Test
    void whenTheEventIsNotForThisKindOfCaller() {
      // When
      Response partner =
          Registrant.freshPartner().registers(URL, "management.merchant-agreement.signed.v1");
      Response merchant =
          Registrant.freshMerchant().registers(URL, "management.price-package.added.v1");
      // Then
      partner.then().statusCode(400).body("extraDetails[0].name", equalTo("/events/0"));
      merchant.then().statusCode(400).body("extraDetails[0].name", equalTo("/events/0"));
    }

    @Test
    void whenTwentyFiveNameTheEventAlready() {
      // Given
      Registrant partner = Registrant.freshPartner();
      IntStream.range(0, MOST).forEach(time -> partner.registered(Registrant.COMPLETED));
      // When
      Response answer = partner.registers(URL, Registrant.CAPTURED, Registrant.COMPLETED);
      // Then
      answer.then().statusCode(400).body("extraDetails[0].name", equalTo("/events"));
      assertThat(answer.asString()).contains(Registrant.COMPLETED).contains("25");
    }

    @Test
    void whenManyWantTheLastRoomAtOnce() {
      // Given
      Registrant partner = Registrant.freshPartner();
      // When
      List<CompletableFuture<Integer>> calls =
          IntStream.range(0, MOST + 5)
              .mapToObj(
                  time ->
                      CompletableFuture.supplyAsync(
                          () -> partner.registers(URL, Registrant.COMPLETED).statusCode()))
              .toList();
      List<Integer> statuses = calls.stream().map(CompletableFuture::join).toList();
      // Then
      assertThat(statuses).filteredOn(status -> status == 201).hasSize(MOST);
      assertThat(statuses).filteredOn(status -> status == 400).hasSize(5);
    }

    @Test
    void whenTheEventIsRegisteredOnceOnly() {
      // Given
      Registrant merchant = Registrant.freshMerchant();
      merchant.registered("user.checked-in.v1");
      // When
      Response answer = merchant.registers(URL, "user.checked-in.v1");
      // Then
      answer.then().statusCode(400).body("extraDetails[0].name", equalTo("/events"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forASalesUnitOfSomebodyElse() {
      // When
      Response answer =
          Registrant.freshPartner()
              .about(Registrant.freshMsn())
              .registers(URL, Registrant.COMPLETED);
      // Then
      answer.then().statusCode(403);
    }
  }
}
