package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.AgreementPolicy;
import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Outside of demos and sandboxes somebody looks at each agreement. */
@ApplicationScoped
class AutomaticApprovalIsForDemos implements StartupCheck {

  private final AgreementSettings settings;

  AutomaticApprovalIsForDemos(AgreementSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    return settings.policy() == AgreementPolicy.AUTOMATIC
        ? Optional.of("torg.agreement.policy is automatic: nobody would review; set it to manual.")
        : Optional.empty();
  }
}
