package dev.torg.platform.act;

import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Shows operators what operators did about one thing, alike in every service. */
@ApplicationScoped
public class OperatorActAnswers {

  private final OperatorActs acts;
  private final PageLinks pageLinks;

  OperatorActAnswers(OperatorActs acts, PageLinks pageLinks) {
    this.acts = acts;
    this.pageLinks = pageLinks;
  }

  /**
   * The whole answer of a list of acts. Fails as the subject does, and as invalid for a limit or a
   * cursor that is none.
   *
   * @param subject whom the acts are about, once it is found
   */
  public Uni<Response> about(
      String topic,
      Uni<String> subject,
      @Nullable String limit,
      @Nullable String cursor,
      UriInfo uri) {
    PageRequest wanted = PageRequest.of(limit, cursor);
    return subject.chain(found -> about(topic, found, wanted, uri));
  }

  /** A page, newest first. Fails as invalid for a cursor that is none of this list. */
  public Uni<Response> about(String topic, String subject, PageRequest wanted, UriInfo uri) {
    return acts.about(topic, subject, wanted)
        .map(page -> pageLinks.answer(page, OperatorActList.of(page), uri));
  }
}
