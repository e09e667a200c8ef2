package dev.torg.productorder.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.domain.Exchange;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reviewer's question and the merchant's answer, as answers show them. */
@Schema(name = "OrderQuestion")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExchangeView(
    @Schema(maxLength = 4000) String question,
    Instant askedAt,
    @Schema(maxLength = 4000) Optional<String> answer,
    Optional<Instant> answeredAt) {

  public static ExchangeView of(Exchange exchange) {
    return new ExchangeView(
        exchange.question(), exchange.askedAt(), exchange.answer(), exchange.answeredAt());
  }
}
