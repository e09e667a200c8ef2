package dev.torg.merchant.contracts.app;

import dev.torg.merchant.contracts.domain.Contract;
import dev.torg.merchant.contracts.domain.ContractLink;
import dev.torg.merchant.contracts.domain.ContractLinkMustNotBeOver;
import dev.torg.merchant.contracts.store.Contracts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Reads a contract for whoever holds a token that is not over. */
@ApplicationScoped
public class ReadContract {

  private final ContractLinks links;
  private final Contracts contracts;
  private final Clock clock;

  ReadContract(ContractLinks links, Contracts contracts, Clock clock) {
    this.links = links;
    this.contracts = contracts;
    this.clock = clock;
  }

  /** Empty for a token that was never given. */
  public Uni<Optional<Contract>> with(String token) {
    return links
        .read(token)
        .map(this::open)
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Optional<Contract>> open(ContractLink link) {
    ContractLinkMustNotBeOver.check(link, clock.instant());
    return Panache.withSession(() -> contracts.of(link.agreementId()));
  }
}
