package dev.torg.partner.pricepackages.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.Market;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PriceTerms;
import dev.torg.partner.pricepackages.domain.ProductType;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The published examples of a price package, member by member. */
class PublishedExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PricePackage STANDARD =
      PricePackage.add(
          UUID.fromString("8a11afb7-c223-48ed-8ca6-4722b97261aa"),
          new PartnerId("123456"),
          new PriceTerms(
              "POS standard", "2.99%", true, ProductType.PAYMENT_INTEGRATION, Market.NO, "0.25%"),
          Instant.EPOCH);

  @Test
  void inTheVersionsOf2023() throws JsonProcessingException {
    JsonNode rendered = JSON.valueToTree(PricePackageV202308.of(STANDARD));

    assertThat(rendered)
        .isEqualTo(
            JSON.readTree(
                """
                {"pricePackageId": "8a11afb7-c223-48ed-8ca6-4722b97261aa", "name": "POS standard",
                 "description": "2.99%", "visibleInSignupForm": true, "productType": "ePayment"}\
                """));
  }

  @Test
  void in202601() throws JsonProcessingException {
    JsonNode rendered = JSON.valueToTree(PricePackageV202601.of(STANDARD));

    assertThat(rendered)
        .isEqualTo(
            JSON.readTree(
                """
                {"pricePackageId": "8a11afb7-c223-48ed-8ca6-4722b97261aa", "name": "POS standard",
                 "description": "2.99%", "visibleInSignupForm": true,
                 "productType": "PAYMENT_INTEGRATION", "market": "NO", "commission": "0.25%"}\
                """));
  }
}
