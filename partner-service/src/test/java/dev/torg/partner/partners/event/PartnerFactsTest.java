package dev.torg.partner.partners.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerProfile;
import dev.torg.partner.domain.PartnerStatus;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.json.StoredJson;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerFactsTest {

  private static final Partner PARTNER =
      new Partner(
          new PartnerId("123456"),
          new PartnerProfile("Torg Kasse AS", null, "Pia Partner", "pia@example.com"),
          PartnerStatus.ACTIVE,
          1,
          Instant.EPOCH);

  static Stream<OutgoingEvent> allFacts() {
    return Stream.of(
        PartnerFacts.registered(PARTNER),
        PartnerFacts.changed(PARTNER),
        PartnerFacts.activated(PARTNER),
        PartnerFacts.deactivated(PARTNER));
  }

  @ParameterizedTest
  @MethodSource("allFacts")
  void nameNoPerson(OutgoingEvent fact) {
    assertThat(StoredJson.write(fact.state()))
        .contains("Torg Kasse AS")
        .doesNotContain("Pia")
        .doesNotContain("pia@example.com");
  }
}
