package dev.torg.portal.page;

import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestMulti;

/** Whole lists for spreadsheets: one page of the API at a time, however long a list is. */
@ApplicationScoped
public class Tables {

  private static final int ROWS = 200;

  private final Desk desk;

  Tables(Desk desk) {
    this.desk = desk;
  }

  /**
   * The rows as a file; a refusal of the first page is one of the whole.
   *
   * @param list where the API has them, with or without a query
   */
  public <T> RestMulti<String> download(Visit visit, String list, Table<T> table) {
    String pages = list + (list.contains("?") ? "&" : "?") + "limit=" + ROWS;
    return RestMulti.fromUniResponse(
        desk.get(visit, pages),
        first -> lines(visit, pages, table, first),
        first ->
            Map.of(
                "Content-Disposition", List.of("attachment; filename=\"" + table.file() + "\"")));
  }

  private <T> Multi<String> lines(Visit visit, String pages, Table<T> table, ApiAnswer first) {
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().items(table.head(), lines(first, table)),
            rest(visit, pages, first).map(page -> lines(page, table)));
  }

  private Multi<ApiAnswer> rest(Visit visit, String pages, ApiAnswer first) {
    return first.nextCursor().isEmpty()
        ? Multi.createFrom().empty()
        : Multi.createBy()
            .repeating()
            .uni(
                () -> new AtomicReference<>(first.nextCursor()),
                at ->
                    behind(visit, pages, Objects.requireNonNull(at.get()))
                        .invoke(page -> at.set(page.nextCursor())))
            .whilst(page -> page.nextCursor().isPresent());
  }

  private Uni<ApiAnswer> behind(Visit visit, String pages, Optional<String> cursor) {
    return desk.get(visit, pages + "&cursor=" + cursor.orElseThrow());
  }

  private <T> String lines(ApiAnswer page, Table<T> table) {
    return desk.readAll(page, table.type()).stream().map(table::line).collect(Collectors.joining());
  }
}
