package dev.torg.productorder.store;

import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.PageRequest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where a list by id goes on, and how many items of it: one more than a page, to see whether there
 * is more.
 */
public record Slice(Optional<UUID> after, OptionalInt limit) {

  public static Slice of(PageRequest page) {
    return new Slice(page.after().map(Cursor::uuid), page.oneMore());
  }
}
