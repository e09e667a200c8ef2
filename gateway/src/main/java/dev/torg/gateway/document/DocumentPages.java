package dev.torg.gateway.document;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.answer.PageHeaders;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.problem.Problems;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers with the documents of the API and the pages that show them. */
@Singleton
public class DocumentPages {

  /** Gzip, unless it is said to be unwelcome by a weight of zero. */
  private static final Pattern GZIP =
      Pattern.compile("gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*$).*", Pattern.CASE_INSENSITIVE);

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
    Context own = Vertx.currentContext();
    loaded
        .computeIfAbsent(document, this::read)
        .onComplete(read -> own.runOnContext(back -> show(exchange, read)));
  }

  private void show(Exchange exchange, AsyncResult<DocumentBytes> read) {
    if (read.succeeded()) {
      answer(exchange, read.result());
    } else {
      answers.refuse(exchange, read.cause());
    }
  }

  private Future<DocumentBytes> read(DocumentFile document) {
    return vertx.executeBlocking(() -> DocumentBytes.of(document));
  }

  private void answer(Exchange exchange, DocumentBytes bytes) {
    MultiMap headers = exchange.request().response().headers();
    PageHeaders.SCRIPTED.set(headers);
    headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    headers.set(HttpHeaders.ETAG, bytes.tag());
    if (isKnown(exchange, bytes.tag())) {
      answers.unchanged(exchange);
    } else if (takesGzip(exchange)) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
      answers.show(exchange, bytes.contentType(), bytes.compressed());
    } else {
      answers.show(exchange, bytes.contentType(), bytes.plain());
    }
  }

  /** Compared weakly (RFC 9110, section 13.1.2), so the mark of weakness does not count. */
  private static boolean isKnown(Exchange exchange, String tag) {
    String opaque = tag.substring(tag.indexOf('"'));
    return items(exchange, HttpHeaders.IF_NONE_MATCH)
        .anyMatch(known -> known.equals("*") || known.endsWith(opaque));
  }

  private static boolean takesGzip(Exchange exchange) {
    return items(exchange, HttpHeaders.ACCEPT_ENCODING)
        .anyMatch(coding -> GZIP.matcher(coding).matches());
  }

  private static Stream<String> items(Exchange exchange, CharSequence header) {
    return exchange.request().headers().getAll(header).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip);
  }
}
