package dev.torg.platform.paging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Answers with a list: a page of it when a limit was asked for, else the whole, streamed. */
@ApplicationScoped
public class ListAnswers {

  private final PageLinks links;

  ListAnswers(PageLinks links) {
    this.links = links;
  }

  /**
   * Fails as the first page does.
   *
   * @param step how many items of the whole are in memory at once
   * @param pages reads a page, which always has a limit
   */
  public <T> Uni<Response> show(
      ListParameters asked,
      ListShape<T> shape,
      int step,
      Function<PageRequest, Uni<Page<T>>> pages) {
    PageRequest wanted = asked.page();
    return wanted.limit().isPresent()
        ? pages
            .apply(wanted)
            .map(page -> links.answer(page, StreamedList.single(shape, page), asked))
        : pages.apply(step(step, wanted.after())).map(first -> whole(shape, step, first, pages));
  }

  private static <T> Response whole(
      ListShape<T> shape, int step, Page<T> first, Function<PageRequest, Uni<Page<T>>> pages) {
    return Response.ok(
            StreamedList.whole(
                shape, first, cursor -> pages.apply(step(step, Optional.of(Cursor.parse(cursor))))))
        .build();
  }

  private static PageRequest step(int step, Optional<Cursor> after) {
    return new PageRequest(OptionalInt.of(step), after);
  }
}
