package dev.torg.partner.api;

import dev.torg.partner.domain.Credential;
import dev.torg.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of credentials, wrapped so that members can be added. */
@Schema
record CredentialListView(@Schema(maxItems = 200) List<CredentialView> credentials) {

  static CredentialListView of(Page<Credential> page, Instant now) {
    return new CredentialListView(
        page.items().stream().map(credential -> CredentialView.of(credential, now)).toList());
  }
}
