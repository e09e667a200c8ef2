package dev.torg.productorder.prefill.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ReviewIsFasterWithAFullForm;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The dry run of a prefill: the order and its event are written as ever, and the transaction is
 * rolled back, so that what is shown is what would have happened and nothing of it stays.
 */
@ApplicationScoped
public class PreviewPrefill {

  private final MakePrefilledOrder making;
  private final RecordChange record;
  private final PriceChoices priceChoices;

  PreviewPrefill(MakePrefilledOrder making, RecordChange record, PriceChoices priceChoices) {
    this.making = making;
    this.record = record;
    this.priceChoices = priceChoices;
  }

  /** What is wrong with the request is part of the item, not a failure. */
  public Uni<Preview> preview(ReadPrefill read) {
    return Panache.withTransaction(
        () ->
            Panache.currentTransaction()
                .invoke(Mutiny.Transaction::markForRollback)
                .chain(() -> making.problems(read))
                .chain(problems -> preview(read, problems)));
  }

  private Uni<Preview> preview(ReadPrefill read, List<Violation> problems) {
    return read instanceof Prefill wish && problems.isEmpty()
        ? make(wish).chain(this::show)
        : Uni.createFrom().item(Preview.refused(problems));
  }

  private Uni<ProductOrder> make(Prefill wish) {
    return making
        .merchantNames(List.of(wish))
        .map(names -> making.made(UuidCreator.getTimeOrderedEpoch(), wish, names.get(0)))
        .chain(record::ofNew);
  }

  private Uni<Preview> show(ProductOrder order) {
    return priceChoices.openTo(order).map(choices -> show(order, choices));
  }

  private static Preview show(ProductOrder order, List<PricePackage> choices) {
    return new Preview(
        List.of(),
        ReviewIsFasterWithAFullForm.warnings(order, !choices.isEmpty()),
        Optional.of(order),
        choices);
  }
}
