package dev.torg.gateway.answer;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The pages that a problem's {@code type} leads to, as HTML or, for who asks so, as JSON. */
@Singleton
public class ProblemPages {

  public static final String PATH = "/problems";

  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json";

  private final Answers answers;

  @Inject
  ProblemPages(Answers answers) {
    this.answers = answers;
  }

  public void show(Exchange exchange) {
    PageHeaders.PLAIN.set(exchange.request().response().headers());
    exchange.request().response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    String path = exchange.target().path();
    if (path.equals(PATH)) {
      showAll(exchange);
    } else {
      showOne(
          exchange,
          ProblemType.ofSlug(path.substring(PATH.length() + 1)).orElseThrow(Problems::notFound));
    }
  }

  private void showAll(Exchange exchange) {
    if (wantsJson(exchange)) {
      var all = new JsonArray();
      Arrays.stream(ProblemType.values()).map(ProblemPages::json).forEach(all::add);
      answers.show(exchange, JSON, all.encode());
    } else {
      answers.show(exchange, HTML, ProblemHtml.list(ProblemType.values()));
    }
  }

  private void showOne(Exchange exchange, ProblemType type) {
    if (wantsJson(exchange)) {
      answers.show(exchange, JSON, json(type).encode());
    } else {
      answers.show(exchange, HTML, ProblemHtml.page(type));
    }
  }

  private static boolean wantsJson(Exchange exchange) {
    String accept =
        exchange.request().headers().getAll(HttpHeaders.ACCEPT).stream()
            .collect(Collectors.joining(","));
    return accept.contains("json") && !accept.contains("text/html");
  }

  private static JsonObject json(ProblemType type) {
    return new JsonObject()
        .put("type", type.uri().toString())
        .put("status", type.status())
        .put("title", type.title())
        .put("meaning", type.meaning())
        .put("remedy", type.remedy());
  }
}
