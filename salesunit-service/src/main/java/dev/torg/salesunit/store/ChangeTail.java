package dev.torg.salesunit.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.LoggedChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest changes of a unit, as the function {@code changes_of_sales_unit} writes them. */
final class ChangeTail {

  private static final JsonFactory JSON = new JsonFactory();

  private ChangeTail() {}

  static List<LoggedChange> read(String tail) {
    try (JsonParser json = JSON.createParser(tail)) {
      List<LoggedChange> changes = new ArrayList<>();
      json.nextToken();
      while (json.nextToken() == JsonToken.START_ARRAY) {
        changes.add(change(json));
      }
      return changes;
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static LoggedChange change(JsonParser json) throws IOException {
    String at = required(json);
    String field = required(json);
    String after = json.nextTextValue();
    ChangeAuthor author =
        new ChangeAuthor(
            ChangeAuthor.Kind.valueOf(required(json)),
            ChangeAuthor.Channel.valueOf(required(json)));
    json.nextToken();
    return new LoggedChange(at, field, after, author);
  }

  private static String required(JsonParser json) throws IOException {
    @Nullable String text = json.nextTextValue();
    if (text == null) {
      throw new IOException("a change is incomplete");
    }
    return text;
  }
}
