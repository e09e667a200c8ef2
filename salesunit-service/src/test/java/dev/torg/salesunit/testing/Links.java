package dev.torg.salesunit.testing;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows lists from page to page. */
public final class Links {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private Links() {}

  /** The query by which the next page is asked for; empty on the last one. */
  public static Optional<String> queryOfNext(Response page) {
    return Optional.ofNullable(page.header("Link"))
        .map(NEXT::matcher)
        .filter(Matcher::matches)
        .map(next -> URI.create(next.group(1)).getRawQuery());
  }
}
