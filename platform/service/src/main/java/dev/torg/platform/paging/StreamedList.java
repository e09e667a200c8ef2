package dev.torg.platform.paging;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole list on its way to the caller, one page in memory at a time. The first page is there
 * already, so that what goes wrong at the beginning can still become a problem document.
 *
 * <p>Each page is a query of its own. A database cursor would give one snapshot, but would also
 * hold a connection for as long as the slowest caller reads, and a few of those would stop
 * everybody.
 */
public final class StreamedList<T> {

  private final ListShape<T> shape;
  private final Page<T> first;
  private final Function<String, Uni<Page<T>>> following;

  private StreamedList(
      ListShape<T> shape, Page<T> first, Function<String, Uni<Page<T>>> following) {
    this.shape = shape;
    this.first = first;
    this.following = following;
  }

  /** Just this page, whether or not there are more. */
  public static <T> StreamedList<T> single(ListShape<T> shape, Page<T> page) {
    return new StreamedList<>(
        shape,
        new Page<>(page.items(), Optional.empty()),
        cursor -> Uni.createFrom().item(new Page<T>(List.of(), Optional.empty())));
  }

  /** This page and all that follow; {@code following} gets the cursor of each next one. */
  public static <T> StreamedList<T> whole(
      ListShape<T> shape, Page<T> first, Function<String, Uni<Page<T>>> following) {
    return new StreamedList<>(shape, first, following);
  }

  ListShape<T> shape() {
    return shape;
  }

  Page<T> first() {
    return first;
  }

  Uni<Page<T>> after(String cursor) {
    return following.apply(cursor);
  }
}
