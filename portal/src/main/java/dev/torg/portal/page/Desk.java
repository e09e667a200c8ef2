package dev.torg.portal.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.portal.client.Api;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a page is made with: who looks, what the API says, the frame. */
@ApplicationScoped
public class Desk {

  private static final int ROWS = 25;

  private final Visits visits;
  private final Api api;
  private final Pages pages;
  private final Names names;

  Desk(Visits visits, Api api, Pages pages, Names names) {
    this.visits = visits;
    this.api = api;
    this.pages = pages;
    this.names = names;
  }

  /** Who looks; asked before anything is waited for. */
  public Visit visit() {
    return visits.current();
  }

  public Pages pages() {
    return pages;
  }

  public Frame frame(Visit visit) {
    return pages.frame(visit);
  }

  public Names names() {
    return names;
  }

  public Uni<ApiAnswer> ask(Visit visit, ApiCall call) {
    return api.call(call, visit.authorization());
  }

  public Uni<ApiAnswer> get(Visit visit, String path) {
    return ask(visit, ApiCall.get(path));
  }

  /** One page of a list. */
  public Uni<ApiAnswer> list(Visit visit, String path, @Nullable String cursor) {
    String limited = path + (path.contains("?") ? "&" : "?") + "limit=" + ROWS;
    return get(visit, cursor == null ? limited : limited + "&cursor=" + Query.encoded(cursor));
  }

  public <T> T read(JsonNode node, Class<T> type) {
    return api.read(node, type);
  }

  public <T> List<T> readAll(JsonNode array, Class<T> type) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> api.read(node, type))
        .toList();
  }

  public Buffer write(Object document) {
    return api.write(document);
  }
}
