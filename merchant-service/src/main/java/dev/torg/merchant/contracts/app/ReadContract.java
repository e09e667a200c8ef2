package dev.torg.merchant.contracts.app;

import dev.torg.merchant.contracts.domain.Contract;
import dev.torg.merchant.contracts.domain.ContractLink;
import dev.torg.merchant.contracts.domain.ContractLinkMustNotBeOver;
import dev.torg.merchant.contracts.store.Contracts;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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

  public Uni<Contract> with(String token) {
    ContractLink link = links.read(token).orElseThrow(RuleBroken::missing);
    ContractLinkMustNotBeOver.check(link, clock.instant());
    return Panache.withSession(() -> contracts.of(link.agreementId()))
        .map(found -> found.orElseThrow(RuleBroken::missing));
  }
}
