package dev.torg.partner.partners.store;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerProfile;
import dev.torg.partner.domain.PartnerStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "partners")
@SuppressWarnings("NullAway.Init")
class PartnerRow {

  @Id String partnerId;

  String name;
  @Nullable String level;
  @Nullable String contactName;
  @Nullable String contactEmail;

  @Enumerated(EnumType.STRING)
  PartnerStatus status;

  long sequence;
  Instant createdAt;

  static PartnerRow of(Partner partner) {
    var row = new PartnerRow();
    row.take(partner);
    return row;
  }

  void take(Partner partner) {
    partnerId = partner.id().value();
    name = partner.profile().name();
    level = partner.profile().level();
    contactName = partner.profile().contactName();
    contactEmail = partner.profile().contactEmail();
    status = partner.status();
    sequence = partner.sequence();
    createdAt = partner.createdAt();
  }

  Partner partner() {
    return new Partner(
        new PartnerId(partnerId),
        new PartnerProfile(name, level, contactName, contactEmail),
        status,
        sequence,
        createdAt);
  }
}
