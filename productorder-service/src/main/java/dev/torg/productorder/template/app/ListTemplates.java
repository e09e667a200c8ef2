package dev.torg.productorder.template.app;

import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.store.Slice;
import dev.torg.productorder.store.Templates;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists the templates of a partner that can be used, oldest first, without their pictures. */
@ApplicationScoped
public class ListTemplates {

  /** How many are read at once where the whole list is asked for. */
  public static final int STEP = 100;

  private final Templates templates;

  ListTemplates(Templates templates) {
    this.templates = templates;
  }

  public Uni<Page<Template>> list(String partnerId, PageRequest page) {
    return Panache.withSession(() -> templates.liveOf(partnerId, Slice.of(page)))
        .map(found -> Page.of(found, page.limit(), template -> template.id().toString()));
  }
}
