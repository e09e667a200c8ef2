package dev.torg.eid;

import java.time.Instant;
import java.util.List;

/**
 * A fictional person who can log in.
 *
 * @param subject never changes, as other data refers to it
 * @param role what makes this person worth logging in as
 */
record DemoPerson(String subject, String name, String birthdate, String email, String role) {

  static final List<DemoPerson> ALL =
      List.of(
          new DemoPerson(
              "kari.nordmann",
              "Kari Nordmann",
              "1980-03-12",
              "kari.nordmann@example.com",
              "CEO of Fjord Fitness AS"),
          new DemoPerson(
              "ola.hansen",
              "Ola Hansen",
              "1975-07-01",
              "ola.hansen@example.com",
              "chair of Fjord Fitness AS and of Bakeriet på Hjørnet AS"),
          new DemoPerson(
              "ingrid.berg",
              "Ingrid Berg",
              "1990-11-23",
              "ingrid.berg@example.com",
              "CEO of Nordlys Kafé AS"),
          new DemoPerson(
              "lars.larsen",
              "Lars Larsen",
              "1979-09-09",
              "lars.larsen@example.com",
              "CEO of Hav og Fjell Utstyr AS"),
          new DemoPerson(
              "pia.partner",
              "Pia Partner",
              "1985-01-15",
              "pia.partner@example.com",
              "works for a partner"),
          new DemoPerson(
              "olga.olsen", "Olga Olsen", "1982-06-17", "olga.olsen@example.com", "runs Torg"),
          new DemoPerson(
              "per.uten.rolle",
              "Per Uten Rolle",
              "1988-05-05",
              "per.uten.rolle@example.com",
              "has no role anywhere"));

  /** The identity claims as a JSON object, of one who proves now who it is. */
  String claims(Instant now) {
    return """
        {"name":"%s","birthdate":"%s","email":"%s","auth_time":%d}"""
        .formatted(name, birthdate, email, now.getEpochSecond());
  }
}
