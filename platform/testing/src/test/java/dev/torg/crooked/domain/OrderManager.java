package dev.torg.crooked.domain;

import dev.torg.crooked.app.BlockEverything;
import io.smallrye.mutiny.Uni;

/** Has a name for everything, knows a framework and a use case. */
public class OrderManager {

  public Uni<String> manage(BlockEverything useCase) {
    return useCase.pass();
  }
}
