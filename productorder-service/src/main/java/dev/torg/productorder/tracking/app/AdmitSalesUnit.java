package dev.torg.productorder.tracking.app;

import dev.torg.platform.business.Msn;
import dev.torg.platform.problem.Problems;
import dev.torg.productorder.domain.KnownSalesUnit;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.store.KnownSalesUnits;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets a call through that names a sales unit, when that unit is the caller's. */
@ApplicationScoped
public class AdmitSalesUnit {

  public static final String HEADER = "Merchant-Serial-Number";

  private static final Pattern MSN = Pattern.compile("[0-9]{4,10}");

  private final KnownSalesUnits units;

  AdmitSalesUnit(KnownSalesUnits units) {
    this.units = units;
  }

  /**
   * Fails with problem {@code forbidden} unless the unit is the party's.
   *
   * @param header as sent; absent or empty names no unit, and is let through
   */
  public Uni<Void> admit(@Nullable String header, Party party) {
    if (header == null || header.isBlank()) {
      return Uni.createFrom().voidItem();
    }
    return find(header.strip())
        .map(unit -> unit.filter(found -> found.belongsTo(party)))
        .flatMap(
            own ->
                own.isPresent()
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom()
                        .failure(
                            Problems.forbidden(
                                HEADER + " must name one of the caller's own sales units.")));
  }

  private Uni<Optional<KnownSalesUnit>> find(String msn) {
    return MSN.matcher(msn).matches()
        ? Panache.withSession(() -> units.find(Msn.of(msn)))
        : Uni.createFrom().item(Optional.empty());
  }
}
