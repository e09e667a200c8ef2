package dev.torg.platform.paging;

import java.util.function.Function;

/** How one version of an API writes a list: what stands before, between and behind the items. */
public interface ListShape<T> {

  /** Nothing but the items, between brackets. */
  static <T> ListShape<T> array(Function<T, Object> item) {
    return new BareArray<>(item);
  }

  /** What comes first, down to the bracket that opens the array. */
  String opening();

  /** What Jackson renders for one item. */
  Object item(T item);

  /** What closes that. */
  String closing();
}
