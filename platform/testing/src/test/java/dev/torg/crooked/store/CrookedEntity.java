package dev.torg.crooked.store;

import dev.torg.crooked.event.OrderTold;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Knows the events of its service. */
@Entity
public class CrookedEntity {

  private final OrderTold told;

  public CrookedEntity(Instant at) {
    this.told = new OrderTold(at);
  }

  public OrderTold told() {
    return told;
  }
}
