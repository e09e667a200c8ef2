package dev.torg.productorder.prefill.app;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.CallingSystem;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.Secret;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A wish for a prefilled order, its values checked one by one. */
public record Prefill(
    Party createdBy,
    CallingSystem system,
    BusinessIdentifier business,
    ProductType productType,
    OrderForm form,
    Optional<Secret> testWebsitePassword)
    implements ReadPrefill {

  @Override
  public Optional<UUID> pricePackageId() {
    return form.pricePackageId();
  }

  @Override
  public List<Violation> violations() {
    return List.of();
  }
}
