package dev.torg.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a feed to its end and on, and keeps the cursor. */
public final class FeedReader {

  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&>]+)");

  private final Registrant caller;
  private final List<String> read = new ArrayList<>();
  private String cursor = "";

  public FeedReader(Registrant caller) {
    this.caller = caller;
  }

  public Response asks(String query) {
    return caller.request().get("/webhooks/v1/events" + query);
  }

  /** The ids of what comes next. */
  public List<String> readsOn(int limit) {
    Response answer = asks("?limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
    assertThat(answer.statusCode()).isEqualTo(200);
    Matcher next = CURSOR.matcher(answer.header("Link"));
    assertThat(next.find()).isTrue();
    cursor = next.group(1);
    List<String> ids = answer.jsonPath().getList("events.id");
    read.addAll(ids);
    return ids;
  }

  /** The ids of all that came so far. */
  public List<String> read() {
    return List.copyOf(read);
  }
}
