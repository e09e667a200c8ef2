package dev.torg.merchant.app;

import dev.torg.merchant.domain.Contract;
import dev.torg.merchant.domain.ContractText;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.pdf.ContractPdf;
import dev.torg.merchant.store.Contracts;
import dev.torg.platform.reactive.Offload;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints what a merchant has signed, and keeps it in the running transaction. */
@ApplicationScoped
class PrintContract {

  private final Offload offload;
  private final Contracts contracts;

  PrintContract(Offload offload, Contracts contracts) {
    this.offload = offload;
    this.contracts = contracts;
  }

  /** The merchant's agreement must have no contract yet. */
  Uni<Contract> of(Merchant merchant) {
    ContractText text = ContractText.of(merchant);
    return offload
        .compute(() -> Contract.printed(text.agreementId(), ContractPdf.print(text)))
        .call(contracts::add);
  }
}
