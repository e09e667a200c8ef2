package dev.torg.productorder.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.domain.Exchange;
import java.time.Instant;
import java.util.Optional;

/** A reviewer's question and the merchant's answer, as answers show them. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExchangeView(
    String question, Instant askedAt, Optional<String> answer, Optional<Instant> answeredAt) {

  public static ExchangeView of(Exchange exchange) {
    return new ExchangeView(
        exchange.question(), exchange.askedAt(), exchange.answer(), exchange.answeredAt());
  }
}
