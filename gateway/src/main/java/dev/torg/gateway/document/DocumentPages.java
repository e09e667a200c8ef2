package dev.torg.gateway.document;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers with the documents of the API and the pages that show them. */
@Singleton
public class DocumentPages {

  /** Scripts and styles from here alone, nothing inline, and no other site asked for anything. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Map<String, Document> documents = Document.byPath();
  private final Map<Document, Future<Copy>> copies = new ConcurrentHashMap<>();
  private final Vertx vertx;
  private final Answers answers;

  @Inject
  DocumentPages(Vertx vertx, Answers answers) {
    this.vertx = vertx;
    this.answers = answers;
  }

  /** Answers, later when the document is asked for the first time; 404 when there is none. */
  public void show(Exchange exchange) {
    Document document = documents.get(exchange.request().path());
    if (document == null) {
      throw Problems.notFound();
    }
    copies
        .computeIfAbsent(document, this::read)
        .onSuccess(copy -> answer(exchange, copy))
        .onFailure(cause -> answers.refuse(exchange, cause));
  }

  private Future<Copy> read(Document document) {
    return vertx.executeBlocking(() -> Copy.of(document));
  }

  private void answer(Exchange exchange, Copy copy) {
    MultiMap headers = exchange.request().response().headers();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    headers.set(HttpHeaders.ETAG, copy.tag());
    if (has(exchange, HttpHeaders.IF_NONE_MATCH, copy.tag())) {
      answers.unchanged(exchange);
    } else if (has(exchange, HttpHeaders.ACCEPT_ENCODING, "gzip")) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
      answers.show(exchange, copy.contentType(), copy.compressed());
    } else {
      answers.show(exchange, copy.contentType(), copy.plain());
    }
  }

  private static boolean has(Exchange exchange, CharSequence header, String value) {
    String sent = exchange.request().getHeader(header);
    return sent != null && sent.contains(value);
  }
}
