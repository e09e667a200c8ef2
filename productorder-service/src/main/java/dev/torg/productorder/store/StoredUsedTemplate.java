package dev.torg.productorder.store;

import dev.torg.platform.json.StoredJson;
import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.UsedTemplate;
import java.util.Set;
import java.util.UUID;

/** The template that an order was started from, as its column keeps it. */
record StoredUsedTemplate(UUID templateId, Set<FormField> lockedFields) {

  static String write(UsedTemplate used) {
    return StoredJson.write(new StoredUsedTemplate(used.templateId(), used.lockedFields()));
  }

  static UsedTemplate read(String json) {
    StoredUsedTemplate stored = StoredJson.read(json, StoredUsedTemplate.class);
    return new UsedTemplate(stored.templateId, stored.lockedFields);
  }
}
