package dev.torg.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingEventTest {

  private static final BusinessIdentifier BUSINESS =
      BusinessIdentifier.of("business:NO:ORG", "974760673");
  private static final BankAccount ACCOUNT = BankAccount.of("BBAN:NO", "86011117947");

  record ShopOpened(
      Msn msn,
      BusinessIdentifier business,
      @Nullable BankAccount account,
      @Nullable String sign,
      Optional<UUID> order,
      @Nullable Instant at,
      boolean open) {}

  @Nested
  class AsARecord {

    @Test
    void hasTheValuesOfBusinessAndPassesOverWhatItDoesNotName() {
      IncomingEvent event =
          event(
              """
              {"msn": "123456", "business": {"scheme": "business:NO:ORG", "id": "974760673"},
               "account": {"scheme": "BBAN:NO", "id": "86011117947"}, "sign": "Fjord",
               "order": "0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b", "at": "2026-01-03T12:00:00Z",
               "open": true, "news": {"of": "later"}}
              """);

      ShopOpened opened = event.as(ShopOpened.class);

      assertThat(opened)
          .isEqualTo(
              new ShopOpened(
                  Msn.of("123456"),
                  BUSINESS,
                  ACCOUNT,
                  "Fjord",
                  Optional.of(UUID.fromString("0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b")),
                  Instant.parse("2026-01-03T12:00:00Z"),
                  true));
    }

    @Test
    void mayLackWhatIsNullable() {
      IncomingEvent event =
          event(
              """
              {"msn": "123456", "business": {"scheme": "business:NO:ORG", "id": "974760673"},
               "sign": null, "open": false}
              """);

      ShopOpened opened = event.as(ShopOpened.class);

      assertThat(opened)
          .isEqualTo(
              new ShopOpened(
                  Msn.of("123456"), BUSINESS, null, null, Optional.empty(), null, false));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"business\": {\"scheme\": \"business:NO:ORG\", \"id\": \"974760673\"}, \"open\":"
              + " true}",
          "{\"msn\": null, \"business\": {\"scheme\": \"business:NO:ORG\", \"id\": \"974760673\"},"
              + " \"open\": true}",
          "{\"msn\": \"123456\", \"business\": {\"scheme\": \"business:NO:ORG\", \"id\":"
              + " \"974760673\"}}",
          "{\"msn\": \"12\", \"business\": {\"scheme\": \"business:NO:ORG\", \"id\":"
              + " \"974760673\"}, \"open\": true}",
          "{\"msn\": \"123456\", \"business\": {\"scheme\": \"business:XX:ORG\", \"id\":"
              + " \"974760673\"}, \"open\": true}",
          "{\"msn\": \"123456\", \"business\": {\"scheme\": \"business:NO:ORG\"}, \"open\": true}",
          "\"a word\"",
          "[]"
        })
    void isUnreadableWhenAnythingElseIsMissingOrIsNone(String data) {
      IncomingEvent event = event(data);

      assertThatExceptionOfType(UnreadableEventException.class)
          .isThrownBy(() -> event.as(ShopOpened.class));
    }
  }

  @Nested
  class IsOf {

    @Test
    void itsTypeAndTheBeginningsOfItsType() {
      IncomingEvent event = event("{}");

      assertThat(event.isOf("shop.shop.opened.v1")).isTrue();
      assertThat(event.isOf("shop.shop.")).isTrue();
      assertThat(event.isOf("shop.shop.opened")).isFalse();
      assertThat(event.isOf("shop.shop.closed.v1")).isFalse();
      assertThat(event.isOf("shop.sho.")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "[]", "{}", "{\"id\": \"1\"}"})
  void isNoneOfWhatIsNoCloudEventOfOurs(String text) {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> IncomingEvent.parse(text));
  }

  private static IncomingEvent event(String data) {
    return IncomingEvent.parse(
        """
        {"specversion": "1.0", "id": "0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0c", "source": "/torg/shops",
         "type": "shop.shop.opened.v1", "subject": "123456", "time": "2026-01-03T12:00:00Z",
         "datacontenttype": "application/json", "sequence": "7", "sequencetype": "Integer",
         "data": %s}
        """
            .formatted(data));
  }
}
