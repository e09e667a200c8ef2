package dev.torg.merchant.contracts.app;

import dev.torg.merchant.contracts.domain.Contract;
import dev.torg.merchant.contracts.store.Contracts;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.merchants.app.ReadMerchant;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.Caller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives tokens to read the contracts of a business: what it has signed and nobody has rejected. An
 * agreement that was signed before contracts were printed gets its contract now, but for an erased
 * one: a contract says what was signed, or is none.
 */
@ApplicationScoped
public class ListContracts {

  private final ReadMerchant readMerchant;
  private final Merchants merchants;
  private final Contracts contracts;
  private final PrintContract printContract;
  private final ContractLinks links;

  ListContracts(
      ReadMerchant readMerchant,
      Merchants merchants,
      Contracts contracts,
      PrintContract printContract,
      ContractLinks links) {
    this.readMerchant = readMerchant;
    this.merchants = merchants;
    this.contracts = contracts;
    this.printContract = printContract;
    this.links = links;
  }

  /** A merchant that the caller may not know of is missing. */
  public Uni<List<String>> of(BusinessIdentifier business, Caller caller) {
    return readMerchant.of(business, caller).chain(() -> own(business));
  }

  /** No token as long as the business has signed nothing. */
  public Uni<List<String>> own(BusinessIdentifier business) {
    return Panache.withSession(() -> contracts.valid(business))
        .chain(known -> known.isEmpty() ? printed(business) : Uni.createFrom().item(known))
        .map(agreements -> agreements.stream().map(links::tokenFor).toList());
  }

  private Uni<List<UUID>> printed(BusinessIdentifier business) {
    return Panache.withTransaction(
        () ->
            merchants
                .lockedOf(business)
                .map(found -> found.filter(ListContracts::hasContract))
                .chain(this::printedOnce));
  }

  private static boolean hasContract(Merchant merchant) {
    return merchant.agreement().status() != AgreementStatus.REJECTED && !merchant.isErased();
  }

  private Uni<List<UUID>> printedOnce(Optional<Merchant> found) {
    return found
        .map(merchant -> printContract.once(merchant).map(Contract::agreementId).map(List::of))
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }
}
