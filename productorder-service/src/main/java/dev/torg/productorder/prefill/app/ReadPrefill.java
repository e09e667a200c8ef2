package dev.torg.productorder.prefill.app;

import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.Party;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A request for a prefilled order as it was read: a wish, or one whose values are not accepted. */
public sealed interface ReadPrefill permits Prefill, UnacceptedPrefill {

  Party createdBy();

  /** The price package that it names, whatever else may be wrong with it. */
  Optional<UUID> pricePackageId();

  /** What is wrong with its values one by one; nothing with a wish. */
  List<Violation> violations();
}
