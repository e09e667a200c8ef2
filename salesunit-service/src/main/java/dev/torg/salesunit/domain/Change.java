package dev.torg.salesunit.domain;

import dev.torg.platform.business.Msn;
import java.util.Optional;

/** One field of a sales unit that got another value. */
public record Change(String field, Optional<String> before, Optional<String> after) {

  /** The first entry in the change log of every unit. */
  public static Change msnCreated(Msn msn) {
    return new Change("msn", Optional.empty(), Optional.of(msn.value()));
  }
}
