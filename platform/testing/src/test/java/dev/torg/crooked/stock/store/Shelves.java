package dev.torg.crooked.stock.store;

/** Belongs to its feature alone. */
public class Shelves {

  public int read() {
    return 1;
  }
}
