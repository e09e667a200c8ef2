package dev.torg.crooked.stock.app;

import dev.torg.crooked.stock.store.Shelves;

/** Does nothing wrong. */
public class CountStock {

  public int count() {
    return new Shelves().read();
  }
}
