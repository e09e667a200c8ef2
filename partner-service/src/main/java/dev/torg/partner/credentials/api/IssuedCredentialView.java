package dev.torg.partner.credentials.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.credentials.app.IssuedCredential;
import dev.torg.partner.credentials.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.credentials.domain.CredentialHolder.OfOperator;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new credential with its secrets; which members there are depends on the kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssuedCredentialView(
    String kind,
    UUID clientId,
    String clientSecret,
    @Nullable String subscriptionKey,
    @Nullable String partnerId,
    @Nullable String name,
    @Nullable Set<String> orgIds,
    @Nullable String apiVersion,
    Instant issuedAt) {

  private static IssuedCredentialView of(IssuedCredential issued) {
    var credential = issued.credential();
    var holder = credential.holder();
    return new IssuedCredentialView(
        credential.kind().text(),
        credential.id(),
        issued.secrets().clientSecret(),
        issued.secrets().subscriptionKey(),
        holder instanceof OfPartner partner ? partner.partnerId().value() : null,
        holder instanceof OfOperator operator ? operator.name() : null,
        holder instanceof OfAdministrator admin ? new TreeSet<>(admin.orgIds()) : null,
        credential.apiVersion(),
        credential.issuedAt());
  }

  /** The answer that shows the secrets, which nothing on the way may keep. */
  static Response shownOnce(IssuedCredential issued) {
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(of(issued))
        .build();
  }

  @Override
  public String toString() {
    return "IssuedCredentialView[" + clientId + "]";
  }
}
