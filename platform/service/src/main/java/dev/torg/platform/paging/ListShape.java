package dev.torg.platform.paging;

/** How one version of an API writes a list: what stands before, between and behind the items. */
public interface ListShape<T> {

  /** What comes first, down to the bracket that opens the array. */
  String opening();

  /** What Jackson renders for one item. */
  Object item(T item);

  /** What closes that. */
  String closing();
}
