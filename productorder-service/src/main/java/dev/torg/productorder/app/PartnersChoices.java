package dev.torg.productorder.app;

import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.PricePackageMustBelongToPartner;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of packages that partners chose, by id. */
public record PartnersChoices(Map<UUID, PricePackage> known) {

  /** What is wrong with a choice; nothing when it names none. */
  public Optional<Gap> violation(Optional<UUID> chosen, Optional<String> partnerId) {
    return chosen.flatMap(
        id ->
            PricePackageMustBelongToPartner.violation(
                Optional.ofNullable(known.get(id)), partnerId));
  }
}
