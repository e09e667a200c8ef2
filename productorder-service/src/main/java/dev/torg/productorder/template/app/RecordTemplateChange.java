package dev.torg.productorder.template.app;

import dev.torg.platform.event.Outbox;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateFact;
import dev.torg.productorder.event.TemplateFacts;
import dev.torg.productorder.store.Templates;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a template and its event together, into the running transaction. */
@ApplicationScoped
class RecordTemplateChange {

  private final Templates templates;
  private final Outbox outbox;

  RecordTemplateChange(Templates templates, Outbox outbox) {
    this.templates = templates;
    this.outbox = outbox;
  }

  Uni<Template> ofNew(Template template) {
    return templates.add(template).chain(() -> tell(TemplateFact.CREATED, template));
  }

  Uni<Template> ofWithdrawn(Template template) {
    return templates.replace(template).chain(() -> tell(TemplateFact.WITHDRAWN, template));
  }

  private Uni<Template> tell(TemplateFact fact, Template template) {
    return outbox.append(TemplateFacts.of(fact, template)).replaceWith(template);
  }
}
