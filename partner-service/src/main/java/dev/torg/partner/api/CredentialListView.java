package dev.torg.partner.api;

import dev.torg.partner.domain.Credential;
import dev.torg.platform.paging.Page;
import java.time.Instant;
import java.util.List;

/** A page of credentials, wrapped so that members can be added. */
record CredentialListView(List<CredentialView> credentials) {

  static CredentialListView of(Page<Credential> page, Instant now) {
    return new CredentialListView(
        page.items().stream().map(credential -> CredentialView.of(credential, now)).toList());
  }
}
