package dev.torg.platform.act;

import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows operators what operators did about one thing, alike in every service. */
@ApplicationScoped
public class OperatorActAnswers {

  private final OperatorActs acts;
  private final PageLinks pageLinks;

  OperatorActAnswers(OperatorActs acts, PageLinks pageLinks) {
    this.acts = acts;
    this.pageLinks = pageLinks;
  }

  /** A page, newest first. Fails as invalid for a cursor that is none of this list. */
  public Uni<Response> about(String topic, String subject, PageRequest wanted, UriInfo uri) {
    return acts.about(topic, subject, wanted)
        .map(page -> pageLinks.answer(page, OperatorActList.of(page), uri));
  }
}
