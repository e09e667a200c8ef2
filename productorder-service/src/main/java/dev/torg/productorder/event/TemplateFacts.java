package dev.torg.productorder.event;

import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateFact;

/** Makes the event that tells what happened to a template. */
public final class TemplateFacts {

  private TemplateFacts() {}

  public static OutgoingEvent of(TemplateFact fact, Template template) {
    return new OutgoingEvent(
        Topics.PRODUCT_ORDER_TEMPLATES,
        fact.eventType(),
        template.id().toString(),
        template.revision().sequence(),
        TemplateState.of(template));
  }
}
