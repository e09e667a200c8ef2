package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.AgreementPolicy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How agreements are handled. */
@ConfigMapping(prefix = "torg.agreement")
public interface AgreementSettings {

  /** {@code manual}: an operator decides; {@code automatic}: active at once, for demos only. */
  @WithDefault("manual")
  AgreementPolicy policy();
}
