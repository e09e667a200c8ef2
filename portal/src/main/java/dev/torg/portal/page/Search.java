package dev.torg.portal.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The field that a list is searched by. */
public final class Search {

  private static final String FIELD = "q";

  private Search() {}

  public static Form of(@Nullable String text) {
    return Form.of(Map.of(FIELD, text == null ? "" : text.strip()));
  }

  /** Where the API lists what the form asks for; all of the list for an empty form. */
  public static String in(String list, Form form) {
    String text = form.value(FIELD);
    return text.isEmpty() ? list : list + "?q=" + Query.encoded(text);
  }
}
