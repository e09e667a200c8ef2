package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.torg.notification.testing.KnownHosts;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PortalWebhooksIT {

  private static final BusinessIdentifier BUSINESS =
      new BusinessIdentifier(Scheme.NO_ORG, "310100307");
  private static final String HOOK = "https://hooks.example.com/";
  private static final String PAUSE = "{\"paused\": true}";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant keys = Registrant.partner(partnerId);
  private final Registrant person = Registrant.personOf(partnerId);

  @Inject KnownHosts hosts;

  @Nested
  class Returns200 {

    @Test
    void withWhatKeysRegisteredForThePartnerAndForItsUnits() {
      // Given
      String msn = unitOfThePartner();
      String ofAll = keys.registered(Registrant.COMPLETED);
      String ofUnit = keys.about(msn).registered(Registrant.COMPLETED);
      // When
      Response answer = person.lists();
      // Then
      answer.then().statusCode(200).body("webhooks.id", equalTo(List.of(ofAll, ofUnit)));
      assertThat(answer.jsonPath().getString("webhooks[0].msn")).isNull();
      assertThat(answer.jsonPath().getString("webhooks[1].msn")).isEqualTo(msn);
    }

    @Test
    void withThoseWhoseAddressOrIdIsLookedFor() {
      // Given
      String fjord = keys.registers(HOOK + "fjord", Registrant.COMPLETED).path("id");
      keys.registers("https://other.example.com/", Registrant.COMPLETED);
      // When
      Response byAddress = person.request().get(person.webhooks() + "?q=COM/FJORD");
      Response byId = person.request().get(person.webhooks() + "?q=" + fjord);
      // Then
      byAddress.then().statusCode(200).body("webhooks.id", equalTo(List.of(fjord)));
      byId.then().statusCode(200).body("webhooks.id", equalTo(List.of(fjord)));
    }

    @Test
    void pageByPage() {
      // Given
      String first = keys.registered(Registrant.COMPLETED);
      String second = keys.registered(Registrant.CAPTURED);
      // When
      Response page = person.request().get(person.webhooks() + "?limit=1");
      String next = page.header("Link").replaceAll(".*cursor=([^&>]+).*", "$1");
      Response rest = person.request().get(person.webhooks() + "?limit=1&cursor=" + next);
      // Then
      page.then().body("webhooks.id", equalTo(List.of(first)));
      rest.then().body("webhooks.id", equalTo(List.of(second)));
      assertThat(rest.header("Link")).isNull();
    }

    @Test
    void forWhoReadsChangesRotatesAndDeletesWhatKeysRegisteredForAUnit() {
      // Given
      String id = keys.about(unitOfThePartner()).registered(Registrant.COMPLETED);
      // When
      Response read = person.reads(id);
      Response changed = person.changes(id, PAUSE);
      Response rotated = person.rotates(id);
      Response listed = person.listsDeliveries(id);
      Response deleted = person.deletes(id);
      // Then
      read.then().statusCode(200).header("ETag", equalTo("\"1\""));
      changed.then().statusCode(200).body("pausedBecause", equalTo("wanted"));
      rotated.then().statusCode(200).header("Cache-Control", equalTo("no-store"));
      listed.then().statusCode(200).body("deliveries", equalTo(List.of()));
      deleted.then().statusCode(204);
      person.reads(id).then().statusCode(404);
    }
  }

  @Nested
  class Returns201 {

    @Test
    void withTheSecretThisOnceForWhoActsForAPartner() {
      // When
      Response answer = person.registers(HOOK, Registrant.COMPLETED);
      // Then
      answer.then().statusCode(201).header("Location", startsWith("/portal/v1/webhooks/"));
      answer.then().header("Cache-Control", equalTo("no-store"));
      String id = answer.path("id");
      keys.lists().then().body("webhooks.id", equalTo(List.of(id)));
      assertThat(person.reads(id).asString()).doesNotContain("secret");
    }

    @Test
    void aboutTheUnitThatIsNamed() {
      // Given
      String msn = unitOfThePartner();
      // When
      String id = person.about(msn).registered(Registrant.COMPLETED);
      // Then
      keys.about(msn).lists().then().body("webhooks.id", equalTo(List.of(id)));
      keys.lists().then().body("webhooks", equalTo(List.of()));
    }

    @Test
    void forWhoActsForABusiness() {
      // Given
      Registrant owner = Registrant.personOf(BUSINESS);
      // When
      String id = owner.registered("management.merchant-agreement.activated.v1");
      // Then
      owner.reads(id).then().statusCode(200).body("paused", equalTo(false));
      owner.deletes(id).then().statusCode(204);
    }
  }

  @Nested
  class Returns400 {

    @Test
    void forAPlaceInsideAndForAnEventOfMerchantsOnly() {
      // When
      Response answer =
          person.registers("https://10.0.0.1/", "management.merchant-agreement.activated.v1");
      // Then
      answer.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void forASearchThatIsTooLong() {
      // When
      Response answer = person.request().get(person.webhooks() + "?q=" + "x".repeat(201));
      // Then
      answer.then().statusCode(400).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forWhoActsForNobody() {
      // When
      Response answer = Registrant.person(TestTokens.portal("Kari Nobody")).lists();
      // Then
      answer.then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void forKeys() {
      // When
      Response answer = Registrant.person(TestTokens.partner(partnerId)).lists();
      // Then
      answer.then().statusCode(403);
    }

    @Test
    void forAUnitOfSomebodyElse() {
      // When
      Response answer = person.about(Registrant.freshMsn()).registers(HOOK, Registrant.COMPLETED);
      // Then
      answer.then().statusCode(403).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forWhateverIsDoneWithARegistrationOfSomebodyElse() {
      // Given
      String id = Registrant.freshPartner().registered(Registrant.COMPLETED);
      String message = "/deliveries/" + UUID.randomUUID();
      // When
      List<Response> answers =
          List.of(
              person.reads(id),
              person.changes(id, PAUSE),
              person.rotates(id),
              person.deletes(id),
              person.pings(id),
              person.listsDeliveries(id),
              person.request().get(person.webhooks() + "/" + id + message),
              person.request().post(person.webhooks() + "/" + id + message + "/resend"));
      // Then
      assertThat(answers).extracting(Response::statusCode).containsOnly(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void toWhatWasDoneBeforeWithTheSameKey() {
      // Given
      Registrant twice = person.with("Idempotency-Key", UUID.randomUUID().toString());
      String known = "https://known.example.com/";
      String id = twice.registers(known, Registrant.COMPLETED).path("id");
      hosts.let("known.example.com", "10.1.2.3");
      twice.rotates(id).then().statusCode(200);
      twice.pings(id).then().statusCode(202);
      // When
      List<Response> again =
          List.of(twice.registers(known, Registrant.COMPLETED), twice.rotates(id), twice.pings(id));
      // Then
      for (Response answer : again) {
        answer.then().statusCode(409).body("type", endsWith("/problems/already-done"));
        answer.then().body("secret", nullValue());
      }
      person.lists().then().body("webhooks.id", equalTo(List.of(id)));
      person.listsDeliveries(id).then().body("deliveries", hasSize(1));
    }
  }

  /** One that the service has heard of. */
  private String unitOfThePartner() {
    SalesUnitEvent unit = SalesUnitEvent.created(BUSINESS, partnerId);
    unit.publish();
    await().untilAsserted(() -> keys.about(unit.msn()).lists().then().statusCode(200));
    return unit.msn();
  }
}
