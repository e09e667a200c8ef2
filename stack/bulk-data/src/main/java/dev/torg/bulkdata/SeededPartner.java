package dev.torg.bulkdata;

import java.time.Instant;

/** A partner of the bulk data. */
record SeededPartner(int index, String partnerId, String name, String contact, Instant createdAt) {

  static final String LEVEL = "Partner";

  String email() {
    return "partner" + partnerId + "@example.com";
  }
}
