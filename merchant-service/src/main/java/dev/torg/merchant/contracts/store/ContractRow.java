package dev.torg.merchant.contracts.store;

import dev.torg.merchant.contracts.domain.Contract;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "contracts")
@SuppressWarnings("NullAway.Init")
class ContractRow {

  @Id UUID agreementId;

  String sha256;
  byte[] pdf;

  static ContractRow of(Contract contract) {
    ContractRow row = new ContractRow();
    row.agreementId = contract.agreementId();
    row.sha256 = contract.sha256();
    row.pdf = contract.pdf();
    return row;
  }

  Contract contract() {
    return Contract.kept(agreementId, sha256, pdf);
  }
}
