package dev.torg.partner.partners.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerProfile;
import dev.torg.partner.domain.PartnerStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The published example of a partner, member by member. */
class PublishedExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aPartnerAsItSeesItself() throws JsonProcessingException {
    Partner partner =
        Partner.register(
            new PartnerId("123456"),
            new PartnerProfile(
                "ACME Partner Inc",
                "Partner Premium",
                "firstName lastName",
                "firstname.lastname@example.com"),
            PartnerStatus.ACTIVE,
            Instant.EPOCH);

    JsonNode rendered = JSON.valueToTree(WhoAmIView.of(partner));

    assertThat(rendered)
        .isEqualTo(
            JSON.readTree(
                """
                {"partnerId": "123456", "name": "ACME Partner Inc", "level": "Partner Premium",
                 "partnerContactName": "firstName lastName",
                 "partnerContactEmail": "firstname.lastname@example.com", "status": "ACTIVE"}\
                """));
  }
}
