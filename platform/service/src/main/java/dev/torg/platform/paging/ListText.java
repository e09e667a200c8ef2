package dev.torg.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** The text of one list, page after page; all pages together are one JSON document. */
final class ListText<T> {

  private final ListShape<T> shape;
  private final ObjectMapper mapper;
  private boolean opened;
  private boolean anyItem;

  ListText(ListShape<T> shape, ObjectMapper mapper) {
    this.shape = shape;
    this.mapper = mapper;
  }

  /** The page's part of the document, in UTF-8; to be called once for each page, in their order. */
  byte[] of(Page<T> page) {
    StringBuilder text = new StringBuilder(opened ? "" : shape.opening());
    opened = true;
    for (T item : page.items()) {
      text.append(anyItem ? "," : "").append(json(item));
      anyItem = true;
    }
    if (page.isLast()) {
      text.append(shape.closing());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String json(T item) {
    try {
      return mapper.writeValueAsString(shape.item(item));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
