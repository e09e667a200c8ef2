package dev.torg.crooked.billing.app;

import dev.torg.crooked.stock.app.CountStock;
import dev.torg.crooked.stock.store.Shelves;

/** Asks another feature as it should, and enters it by the back door, too. */
public class SendBill {

  public int total() {
    return new CountStock().count() + new Shelves().read();
  }
}
