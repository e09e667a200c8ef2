package dev.torg.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the API answered, and it was no refusal. */
public record ApiAnswer(JsonNode body, MultiMap headers) {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");
  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&]+)");

  /** The version of what was read, for a change that must not overwrite another one. */
  public String version() {
    String tag = headers.get("ETag");
    return tag == null ? "" : tag;
  }

  /** The cursor of the next page, still encoded as in an address. */
  public Optional<String> nextCursor() {
    String links = String.join(",", headers.getAll("Link"));
    Matcher next = NEXT.matcher(links);
    Matcher cursor = CURSOR.matcher(next.find() ? next.group(1) : "");
    return cursor.find() ? Optional.of(cursor.group(1)) : Optional.empty();
  }

  /** The cookies that the browser is to keep. */
  public List<String> cookies() {
    return headers.getAll("Set-Cookie");
  }
}
