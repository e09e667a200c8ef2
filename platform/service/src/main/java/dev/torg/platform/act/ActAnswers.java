package dev.torg.platform.act;

import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Shows operators what was done about one thing and by whom, alike in every service. */
@ApplicationScoped
public class ActAnswers {

  private final Acts acts;
  private final PageLinks pageLinks;

  ActAnswers(Acts acts, PageLinks pageLinks) {
    this.acts = acts;
    this.pageLinks = pageLinks;
  }

  /** A page, newest first. Fails as invalid for a cursor that is none of this list. */
  public Uni<Response> about(
      String topic, String subject, PageRequest wanted, ListParameters parameters) {
    return acts.about(topic, subject, wanted)
        .map(page -> pageLinks.answer(page, ActList.of(page), parameters));
  }
}
