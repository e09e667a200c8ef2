package dev.torg.merchant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementRevisionTest {

  private static final BusinessIdentifier FJORD =
      BusinessIdentifier.of("business:NO:ORG", "310100307");

  private static AgreementForm form(String contact) {
    return new AgreementForm(List.of(), List.of(), contact);
  }

  private static AgreementRevision of(AgreementDraft draft) {
    return new AgreementOverview(FJORD, Optional.of(draft), Optional.empty()).revision();
  }

  @Test
  void growsWithEachChangeToTheSameForm() {
    AgreementDraft first = AgreementDraft.first(FJORD, form("post@fjord.example"));
    assertThat(of(first.changedTo(first.form())).text()).isNotEqualTo(of(first).text());
  }

  /** Who still has the page of the one before must not sign this one unread. */
  @Test
  void isAnotherForTheFirstDraftAfterOneThatWasForgotten() {
    AgreementDraft before = AgreementDraft.first(FJORD, form("post@fjord.example"));
    AgreementDraft anew = AgreementDraft.first(FJORD, form("other@fjord.example"));
    assertThat(of(anew).text()).isNotEqualTo(of(before).text());
  }

  @Test
  void isOfNothingBeforeTheFirstDraft() {
    AgreementOverview nothing = new AgreementOverview(FJORD, Optional.empty(), Optional.empty());
    assertThat(nothing.revision().isOfNothing()).isTrue();
  }
}
