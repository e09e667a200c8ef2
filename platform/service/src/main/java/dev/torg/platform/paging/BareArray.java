package dev.torg.platform.paging;

import java.util.function.Function;

/** Items between brackets. */
record BareArray<T>(Function<T, Object> render) implements ListShape<T> {

  @Override
  public String opening() {
    return "[";
  }

  @Override
  public Object item(T item) {
    return render.apply(item);
  }

  @Override
  public String closing() {
    return "]";
  }
}
