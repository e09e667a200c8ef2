package dev.torg.productorder.prefill.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.business.CheckDigits;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.domain.CallingSystem;
import dev.torg.productorder.domain.NewOrder;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Origin;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.ReadPrefill;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The order that an accepted prefill makes. */
public final class AcceptedPrefill {

  private static final Party PARTNER = Party.partner("7001001");
  private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");

  private AcceptedPrefill() {}

  public static ProductOrder order(Random random) {
    return order(GeneratedPrefill.body(random));
  }

  static ProductOrder order(ObjectNode body) {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    OrderHeaders headers = new OrderHeaders(Optional.empty(), CallingSystem.UNNAMED, List.of());
    ReadPrefill read = PrefillRequest.read(bytes, PARTNER, headers, CheckDigits.STRICT);
    assertThat(read.violations()).isEmpty();
    Prefill wish = (Prefill) read;
    Origin origin =
        new Origin(
            OrderType.PREFILL,
            PARTNER,
            Optional.of(PARTNER.id()),
            read.pricePackageId(),
            Optional.empty(),
            wish.system(),
            NOW);
    return new NewOrder(
            UuidCreator.getTimeOrderedEpoch(),
            origin,
            wish.business(),
            Optional.empty(),
            wish.productType(),
            wish.form(),
            wish.testWebsitePassword())
        .prefilled()
        .order();
  }
}
