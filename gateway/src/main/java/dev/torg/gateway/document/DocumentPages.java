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

  private final Map<String, DocumentFile> documents = DocumentFile.byPath();
  private final Map<DocumentFile, Future<DocumentBytes>> loaded = new ConcurrentHashMap<>();
  private final Vertx vertx;
  private final Answers answers;

  @Inject
  DocumentPages(Vertx vertx, Answers answers) {
    this.vertx = vertx;
    this.answers = answers;
  }

  /** Answers, later when the document is asked for the first time; 404 when there is none. */
  public void show(Exchange exchange) {
    DocumentFile document = documents.get(exchange.target().path());
    if (document == null) {
      throw Problems.notFound();
    }
    loaded
        .computeIfAbsent(document, this::read)
        .onSuccess(bytes -> answer(exchange, bytes))
        .onFailure(cause -> answers.refuse(exchange, cause));
  }

  private Future<DocumentBytes> read(DocumentFile document) {
    return vertx.executeBlocking(() -> DocumentBytes.of(document));
  }

  private void answer(Exchange exchange, DocumentBytes bytes) {
    MultiMap headers = exchange.request().response().headers();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Referrer-Policy", "no-referrer");
    headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    headers.set(HttpHeaders.ETAG, bytes.tag());
    if (has(exchange, HttpHeaders.IF_NONE_MATCH, bytes.tag())) {
      answers.unchanged(exchange);
    } else if (has(exchange, HttpHeaders.ACCEPT_ENCODING, "gzip")) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
      answers.show(exchange, bytes.contentType(), bytes.compressed());
    } else {
      answers.show(exchange, bytes.contentType(), bytes.plain());
    }
  }

  private static boolean has(Exchange exchange, CharSequence header, String value) {
    String sent = exchange.request().getHeader(header);
    return sent != null && sent.contains(value);
  }
}
