package dev.torg.notification.endpoints.store;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.Pause;
import dev.torg.platform.business.Msn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "endpoints")
@SuppressWarnings("NullAway.Init")
class EndpointRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  OwnerKind ownerKind;

  String ownerId;
  @Nullable String msn;
  String url;
  String[] events;

  @Enumerated(EnumType.STRING)
  @Nullable Pause pause;

  /** Written by who calls it. */
  @Column(insertable = false, updatable = false)
  @Nullable Instant failingSince;

  byte[] secret;
  byte @Nullable [] previousSecret;
  @Nullable Instant previousUntil;
  Instant createdAt;
  Instant changedAt;
  long revision;

  static EndpointRow of(Endpoint endpoint, byte[] secret) {
    EndpointRow row = new EndpointRow();
    row.id = endpoint.id();
    row.ownerKind = endpoint.bucket().owner().kind();
    row.ownerId = endpoint.bucket().owner().id();
    row.msn = endpoint.bucket().msn() == null ? null : endpoint.bucket().msn().value();
    row.secret = secret;
    row.createdAt = endpoint.createdAt();
    row.take(endpoint);
    return row;
  }

  void take(Endpoint endpoint) {
    url = endpoint.url().value();
    events = endpoint.events().toArray(String[]::new);
    pause = endpoint.pause();
    previousUntil = endpoint.previousSecretUntil();
    changedAt = endpoint.changedAt();
    revision = endpoint.revision();
  }

  void replaceSecret(byte[] fresh) {
    previousSecret = secret;
    secret = fresh;
  }

  /** Whether all of its secrets could be sealed anew; one that could not stays as it is. */
  boolean sealAnew(Function<byte[], Optional<byte[]>> sealing) {
    Optional<byte[]> renewed = sealing.apply(secret);
    Optional<byte[]> renewedPrevious =
        previousSecret == null ? Optional.empty() : sealing.apply(previousSecret);
    secret = renewed.orElse(secret);
    boolean wholly = renewed.isPresent() && (previousSecret == null || renewedPrevious.isPresent());
    previousSecret = renewedPrevious.orElse(previousSecret);
    return wholly;
  }

  Endpoint endpoint() {
    return new Endpoint(
        id,
        new Bucket(new Owner(ownerKind, ownerId), msn == null ? null : Msn.of(msn)),
        new CallbackUrl(url),
        List.of(events),
        pause,
        failingSince,
        previousUntil,
        createdAt,
        changedAt,
        revision);
  }
}
