package dev.torg.merchant.contracts.app;

import dev.torg.merchant.contracts.domain.Contract;
import dev.torg.merchant.contracts.domain.ContractText;
import dev.torg.merchant.contracts.pdf.ContractPdf;
import dev.torg.merchant.contracts.store.Contracts;
import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.reactive.Offload;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints what a merchant has signed, and keeps it in the running transaction. */
@ApplicationScoped
public class PrintContract {

  private final Offload offload;
  private final Contracts contracts;

  PrintContract(Offload offload, Contracts contracts) {
    this.offload = offload;
    this.contracts = contracts;
  }

  /** Prints only if there is no contract of the merchant's agreement yet. */
  Uni<Contract> once(Merchant merchant) {
    return contracts
        .of(merchant.agreement().id())
        .chain(
            known ->
                known
                    .map(contract -> Uni.createFrom().item(contract))
                    .orElseGet(() -> of(merchant)));
  }

  /** The merchant's agreement must have no contract yet. */
  public Uni<Contract> of(Merchant merchant) {
    ContractText text = ContractText.of(merchant);
    return offload
        .compute(() -> Contract.printed(text.agreementId(), ContractPdf.print(text)))
        .call(contracts::add);
  }
}
