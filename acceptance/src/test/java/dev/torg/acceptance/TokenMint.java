package dev.torg.acceptance;

import dev.torg.platform.business.Access;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.AdministratorCaller;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.OperatorCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.TokenClaims;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes tokens of any kind for the stack under test.
 *
 * @param keyId as the stack's key set names the key
 */
record TokenMint(PrivateKey key, String keyId, String issuer) {

  String partner(String partnerId) {
    return valid(new PartnerCaller(subjectOf(partnerId), partnerId, Optional.empty()));
  }

  String merchant(BusinessIdentifier business, Msn msn) {
    return valid(new MerchantCaller(subjectOf(msn.value()), business, msn, Optional.empty()));
  }

  String operator() {
    return valid(new OperatorCaller(subjectOf("operator"), "acceptance"));
  }

  /** A person who acts as one. */
  String operatingPerson() {
    return valid(
        OperatorCaller.of(portal("Olga Olsen", LocalDate.of(1982, 6, 17), Optional.empty())));
  }

  String administrator(String orgId) {
    return valid(new AdministratorCaller(subjectOf(orgId), Set.of(orgId)));
  }

  String person(String name, LocalDate birthDate) {
    return valid(portal(name, birthDate, Optional.empty()));
  }

  String signatory(String name, LocalDate birthDate, BusinessIdentifier business) {
    return personOf(name, birthDate, new ActingForMerchant(business, true, Access.ADMIN));
  }

  /** Somebody whom an administrator of the business has let in. */
  String personOf(BusinessIdentifier business, Access access) {
    return personOf(
        "Mari Merchant", LocalDate.of(1990, 1, 1), new ActingForMerchant(business, false, access));
  }

  /** Somebody who may do everything for the partner. */
  String personOf(String partnerId) {
    return personOf(partnerId, Access.ADMIN);
  }

  String personOf(String partnerId, Access access) {
    return personOf(
        "Pia Partner", LocalDate.of(1990, 1, 1), new ActingForPartner(partnerId, access));
  }

  private String personOf(String name, LocalDate birthDate, ActingFor actingFor) {
    return valid(portal(name, birthDate, Optional.of(actingFor)));
  }

  private static PortalCaller portal(
      String name, LocalDate birthDate, Optional<ActingFor> actingFor) {
    return new PortalCaller(
        subjectOf(name), UUID.randomUUID(), name, birthDate, Instant.now(), actingFor);
  }

  static UUID subjectOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private String valid(Caller caller) {
    return sign(caller, Instant.now(), Duration.ofHours(1));
  }

  String expired(String partnerId) {
    return sign(
        new PartnerCaller(subjectOf(partnerId), partnerId, Optional.empty()),
        Instant.now().minus(Duration.ofHours(2)),
        Duration.ofHours(1));
  }

  private String sign(Caller caller, Instant issued, Duration life) {
    return Jwt.claims(TokenClaims.of(caller))
        .issuer(issuer)
        .audience("torg")
        .issuedAt(issued)
        .expiresAt(issued.plus(life))
        .jws()
        .keyId(keyId)
        .sign(key);
  }
}
