package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/** Nobody signs a blank page. */
public final class DraftMustExist {

  private DraftMustExist() {}

  public static AgreementDraft check(Optional<AgreementDraft> draft) {
    return draft.orElseThrow(
        () ->
            RuleBroken.wrongState("There is no merchant agreement to sign yet. Fill it in first."));
  }
}
