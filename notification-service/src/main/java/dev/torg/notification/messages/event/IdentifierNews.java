package dev.torg.notification.messages.event;

import dev.torg.platform.business.BusinessIdentifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business, by its number in a scheme. */
@Schema(name = "IdentifierNews")
record IdentifierNews(@Schema(maxLength = 30) String scheme, @Schema(maxLength = 20) String id) {

  static IdentifierNews of(BusinessIdentifier business) {
    return new IdentifierNews(business.scheme().text(), business.id());
  }
}
