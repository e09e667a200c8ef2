package dev.torg.gateway.pipeline;

import dev.torg.gateway.answer.ProblemPages;
import dev.torg.gateway.document.DocumentPages;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.forward.Forwarder;
import dev.torg.gateway.pass.PassKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Brings a request that every filter let pass to whoever answers it. */
@Dependent
class Delivery {

  private final Forwarder forwarder;
  private final PassKeys passKeys;
  private final ProblemPages problemPages;
  private final DocumentPages documentPages;

  @Inject
  Delivery(
      Forwarder forwarder,
      PassKeys passKeys,
      ProblemPages problemPages,
      DocumentPages documentPages) {
    this.forwarder = forwarder;
    this.passKeys = passKeys;
    this.problemPages = problemPages;
    this.documentPages = documentPages;
  }

  void deliver(Exchange exchange) {
    switch (exchange.route().destination()) {
      case OUR_SERVICE, OTHER_UPSTREAM, PAGES -> forwarder.forward(exchange);
      case PASS_KEYS -> passKeys.show(exchange);
      case PROBLEM_PAGES -> problemPages.show(exchange);
      case DOCUMENT_PAGES -> documentPages.show(exchange);
    }
  }
}
