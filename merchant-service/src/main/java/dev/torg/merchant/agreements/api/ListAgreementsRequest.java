package dev.torg.merchant.agreements.api;

import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of the queue an operator wants; without a status, what waits for a decision. */
record ListAgreementsRequest(AgreementStatus status, Optional<UUID> after, int limit) {

  private static final int USUAL_LIMIT = 200;

  static ListAgreementsRequest of(@Nullable String status, ListParameters parameters) {
    PageRequest page = parameters.page();
    return new ListAgreementsRequest(
        status == null ? AgreementStatus.PROCESSING : status(status),
        page.after().map(Cursor::uuid),
        page.limit().orElse(USUAL_LIMIT));
  }

  private static AgreementStatus status(String text) {
    return Arrays.stream(AgreementStatus.values())
        .filter(status -> status.name().equals(text))
        .findFirst()
        .orElseThrow(() -> invalid("status", "must be one of PROCESSING, ACTIVE, REJECTED"));
  }

  private static RuntimeException invalid(String parameter, String reason) {
    return Problems.invalid(List.of(new Violation(parameter, reason)));
  }
}
